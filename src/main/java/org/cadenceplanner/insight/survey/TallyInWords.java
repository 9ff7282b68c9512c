package org.cadenceplanner.insight.survey;

import static org.cadenceplanner.language.Texts.amountOf;
import static org.cadenceplanner.language.Texts.tr;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cadenceplanner.insight.Words;

/// What votes come to, in sentences.
public final class TallyInWords {
  private static final int MOST_PLACES = 10;
  private static final String NONE = "–";

  private TallyInWords() {}

  /// How many voted: `Ballot 3f2a9c1b: 8 of the 9 asked have voted.`
  public static String turnout(Tally tally) {
    int counted = tally.counted().size();
    String code = tally.survey().code();
    return tally.expected().isEmpty()
        ? tr("Ballot %s: %s.", code, amountOf(counted, "ballot counts", "ballots count"))
        : tr(
            counted == 1
                ? "Ballot %s: %s of %s asked has voted."
                : "Ballot %s: %s of %s asked have voted.",
            code,
            counted,
            tally.expected().size());
  }

  /// Who has no vote: `Not voted: Ann Example and Bob.` Nothing where all have one.
  public static Optional<String> absent(Tally tally) {
    List<String> names = tally.absent().stream().map(Voter::name).toList();
    return names.isEmpty()
        ? Optional.empty()
        : Optional.of(tr("Not voted: %s.", Words.list(names)));
  }

  /// What the votes on each option come to: `A 6 months: +7, B 8 months: -2.`
  public static String sums(Tally tally) {
    return tally.options().stream().map(TallyInWords::votes).collect(Collectors.joining(", "))
        + ".";
  }

  private static String votes(OptionTally option) {
    String name = option.option().letter() + " " + option.option().name();
    return option.voters() == 0 ? tr("%s: no votes", name) : tr("%s: %s", name, sum(option));
  }

  /// An objection: `Ann Example: too long`, or the name alone.
  public static String of(Objection objection) {
    String name = objection.voter().name();
    return objection.comment().isEmpty() ? name : tr("%s: %s", name, objection.comment());
  }

  /// Something that does not count, or should be known all the same: `votes.mbox:12, Bob: …`.
  public static String of(Judged judged) {
    String place = judged.ballot().place().toString();
    return tr(
        "%s: %s",
        judged.ballot().voter().map(voter -> place + ", " + voter.name()).orElse(place),
        of(judged.verdict()));
  }

  /// Whether something counts, and why: `not counted: Bob has 2 ballots`.
  public static String of(Verdict verdict) {
    return switch (verdict) {
      case Verdict.Counted counted -> counted.remark();
      case Verdict.Refused refused -> tr("not counted: %s", String.join("; ", refused.reasons()));
      case Verdict.Blank _ -> tr("no answers");
      case Verdict.Copy copy -> tr("the same as %s; counted once at most", copy.of());
      case Verdict.Replaced replaced -> tr("not counted: a later one is %s", replaced.by());
    };
  }

  /// Where there was nothing to count; nothing where there is no such place.
  public static Optional<String> blanks(Tally tally) {
    List<Place> blanks = tally.blanks();
    int more = blanks.size() - MOST_PLACES;
    String places =
        blanks.stream().limit(MOST_PLACES).map(Place::toString).collect(Collectors.joining(", "));
    if (blanks.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        more > 0
            ? tr("No answers to this ballot in %s and %s more.", places, more)
            : tr("No answers to this ballot in %s.", places));
  }

  /// The sum of the votes on an option, with its sign: `+7`, `0`, `-8`; a dash where nobody voted.
  public static String sum(OptionTally option) {
    return option.sum().map(sum -> sum > 0 ? "+" + sum : String.valueOf(sum)).orElse(NONE);
  }

  /// The mean of the votes on an option: `0.78`; a dash where nobody voted.
  public static String mean(OptionTally option) {
    return option.mean().map(Words::number).orElse(NONE);
  }
}
