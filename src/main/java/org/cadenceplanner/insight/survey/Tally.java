package org.cadenceplanner.insight.survey;

import java.util.List;

/// What the votes come to. Everything that came back is judged: it counts, or it is said why not.
///
/// @param survey what was voted on
/// @param options the votes on each option, in the ballot's order
/// @param judged what came back, in the order in which it was read
/// @param expected who was asked; empty if anyone may vote
/// @param absent who was asked, or is among the plan's people, and has no vote that counts
public record Tally(
    Survey survey,
    List<OptionTally> options,
    List<Judged> judged,
    List<Voter> expected,
    List<Voter> absent) {

  public Tally {
    options = List.copyOf(options);
    judged = List.copyOf(judged);
    expected = List.copyOf(expected);
    absent = List.copyOf(absent);
  }

  /// Counts what came back.
  ///
  /// @param expected who was asked; if empty, anyone may vote
  /// @param people who is looked for besides where nobody in particular was asked
  /// @param latest whether the last of several ballots of one voter counts; else none does
  public static Tally of(
      Survey survey,
      List<Received> received,
      List<Voter> expected,
      List<Voter> people,
      boolean latest) {
    List<Judged> judged = new Judgement(expected, latest).of(received);
    List<Received> counted = judged.stream().filter(Judged::counts).map(Judged::ballot).toList();
    List<Voter> voted = counted.stream().flatMap(ballot -> ballot.voter().stream()).toList();
    return new Tally(
        survey,
        survey.options().stream().map(option -> OptionTally.of(option, counted)).toList(),
        judged,
        expected,
        (expected.isEmpty() ? people : expected)
            .stream().filter(voter -> voter.among(voted).isEmpty()).toList());
  }

  /// The ballots that count.
  public List<Received> counted() {
    return judged.stream().filter(Judged::counts).map(Judged::ballot).toList();
  }

  /// What does not count for a reason, or counts with a remark, in the order in which it was read.
  public List<Judged> toBeLookedAt() {
    return judged.stream().filter(Tally::isToBeLookedAt).toList();
  }

  private static boolean isToBeLookedAt(Judged judged) {
    return switch (judged.verdict()) {
      case Verdict.Counted counted -> !counted.remark().isEmpty();
      case Verdict.Refused _, Verdict.Copy _, Verdict.Replaced _ -> true;
      case Verdict.Blank _ -> false;
    };
  }

  /// Where nothing was found to count.
  public List<Place> blanks() {
    return judged.stream()
        .filter(it -> it.verdict() instanceof Verdict.Blank)
        .map(it -> it.ballot().place())
        .toList();
  }
}
