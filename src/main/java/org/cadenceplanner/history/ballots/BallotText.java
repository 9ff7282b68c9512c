package org.cadenceplanner.history.ballots;

import static org.cadenceplanner.language.Texts.tr;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.cadenceplanner.insight.survey.Answer;
import org.cadenceplanner.insight.survey.Survey;
import org.cadenceplanner.insight.survey.Voter;

/// The lines of one ballot, put together.
///
/// The answers least deep in quotes are the voter's; deeper ones are those of another whom the voter
/// quotes, and are left out if the voter answers all of their options anew.
///
/// @param name who is named in it
/// @param isQuoted whether the answers stand in a quote
/// @param answers the answers, by the letters of the options
/// @param comment what was written at its end
/// @param faults what is wrong with it
record BallotText(
    Optional<Voter> name,
    boolean isQuoted,
    Map<String, Answer> answers,
    String comment,
    List<String> faults) {
  /// The depth from which on a quote is of someone who quoted.
  private static final int QUOTE_OF_A_QUOTE = 2;

  /// A number by itself, as people type it under the line of an option that a mail quotes.
  private static final Pattern BARE = Pattern.compile(LineReader.SIGN + "\\s?[0-2](?!\\w).*");

  private record At<T>(TextLine line, T found) {}

  /// Puts the lines of a ballot together.
  ///
  /// @param codes which ballots are named elsewhere, as in the subject of a mail
  static BallotText of(List<TextLine> lines, List<String> codes, Survey survey) {
    return new Gathered(lines, codes, survey).ballot();
  }

  /// The same with something else wrong.
  BallotText with(String fault) {
    List<String> all = new ArrayList<>(faults);
    all.add(fault);
    return new BallotText(name, isQuoted, answers, comment, all);
  }

  private static final class Gathered {
    private final Survey survey;
    private final List<At<Found.Vote>> votes = new ArrayList<>();
    private final List<At<Found.Wrong>> wrong = new ArrayList<>();
    private final List<At<Voter>> named = new ArrayList<>();
    private final Set<String> codes = new LinkedHashSet<>();
    private final StringBuilder comment = new StringBuilder();
    private boolean isInComment;
    private boolean isBehindUnanswered;

    Gathered(List<TextLine> lines, List<String> codes, Survey survey) {
      this.survey = survey;
      codes.forEach(code -> this.codes.add(code.toLowerCase(Locale.ROOT)));
      LineReader reader = LineReader.of(survey);
      lines.forEach(line -> take(line, reader.read(line.text())));
    }

    private void take(TextLine line, Found found) {
      switch (found) {
        case Found.Vote vote -> votes.add(new At<>(line, vote));
        case Found.Wrong problem -> wrong.add(new At<>(line, problem));
        case Found.Unclear unclear -> takeUnclear(line, unclear.problem());
        case Found.Name name ->
            Voter.parse(name.text()).ifPresent(voter -> named.add(new At<>(line, voter)));
        case Found.Code code -> codes.add(code.code());
        case Found.Comment begun -> {
          isInComment = true;
          add(begun.text());
        }
        case Found.End _ -> isInComment = false;
        case Found.Unanswered _ -> isBehindUnanswered = true;
        case Found.Other _ -> takeOther(line);
      }
    }

    private void takeUnclear(TextLine line, String problem) {
      if (isInComment) {
        add(line.text());
      } else {
        wrong.add(new At<>(line, new Found.Wrong(problem)));
      }
    }

    private void takeOther(TextLine line) {
      isInComment &= !line.text().equals("--");
      if (isInComment) {
        add(line.text());
      } else if (isBehindUnanswered && BARE.matcher(line.text()).matches()) {
        wrong.add(new At<>(line, new Found.Wrong(bare(line.text()))));
      }
    }

    private static String bare(String text) {
      return tr(
          "'%s' does not say which option it answers; allowed: in the option's brackets",
          LineReader.shown(text));
    }

    private void add(String text) {
      if (!text.isEmpty()) {
        comment.append(comment.isEmpty() ? "" : " ").append(text);
      }
    }

    BallotText ballot() {
      boolean isOurs = codes.contains(survey.code());
      if (votes.isEmpty() && (!isOurs || wrong.isEmpty())) {
        return blank(isOurs);
      }
      Map<String, Answer> answers = new TreeMap<>();
      List<String> faults = new ArrayList<>(faultsOfCode());
      if (isOurs) {
        wrong.forEach(it -> faults.add(inLine(it.line(), it.found().problem())));
      }
      faults.addAll(faultsOfDepth());
      votes.stream()
          .filter(vote -> vote.line().depth() == depth())
          .forEach(vote -> add(vote, answers, faults));
      return new BallotText(name(), depth() > 0, answers, comment(), withNames(faults));
    }

    /// Only a name that someone filled in makes a ballot without answers something to look at.
    private BallotText blank(boolean isOurs) {
      return isOurs && !named.isEmpty()
          ? new BallotText(name(), false, Map.of(), comment(), List.of(tr("it answers nothing")))
          : new BallotText(name(), false, Map.of(), "", List.of());
    }

    private Optional<Voter> name() {
      return names().stream().findFirst();
    }

    /// Those in deeper quotes than the answers are of those who are quoted.
    private List<Voter> names() {
      List<Voter> names = new ArrayList<>();
      named.stream()
          .filter(it -> votes.isEmpty() || it.line().depth() <= depth())
          .map(At::found)
          .filter(voter -> names.stream().noneMatch(voter::is))
          .forEach(names::add);
      return names;
    }

    private String comment() {
      return LineReader.cutComment(comment.toString());
    }

    private List<String> withNames(List<String> faults) {
      List<Voter> names = names();
      if (names.size() > 1) {
        faults.add(tr("it names both %s and %s", names.get(0).name(), names.get(1).name()));
      }
      return faults;
    }

    private List<String> faultsOfCode() {
      String code = survey.code();
      if (codes.isEmpty()) {
        return List.of(
            tr("it does not say which ballot it answers; allowed: a line 'Ballot: %s'", code));
      }
      if (!codes.contains(code)) {
        return List.of(
            tr("it answers ballot %s; this is ballot %s", String.join(", ", codes), code));
      }
      return codes.size() > 1
          ? List.of(tr("it names several ballots: %s", String.join(", ", codes)))
          : List.of();
    }

    private int depth() {
      return votes.stream().mapToInt(vote -> vote.line().depth()).min().orElse(0);
    }

    private List<String> faultsOfDepth() {
      Set<String> own = new HashSet<>();
      Set<String> deeper = new HashSet<>();
      votes.forEach(
          vote -> (vote.line().depth() == depth() ? own : deeper).add(vote.found().letter()));
      if (!own.containsAll(deeper)) {
        return List.of(
            tr("some answers stand in a quote of others, so that it is not clear whose"));
      }
      return depth() >= QUOTE_OF_A_QUOTE && names().isEmpty()
          ? List.of(tr("the answers stand in a quote of a quote, and nobody is named beside them"))
          : List.of();
    }

    private static void add(At<Found.Vote> vote, Map<String, Answer> answers, List<String> faults) {
      String letter = vote.found().letter();
      Answer answer = vote.found().answer();
      Answer before = answers.putIfAbsent(letter, answer);
      if (before != null && before.stance() != answer.stance()) {
        faults.add(
            inLine(
                vote.line(),
                tr(
                    "%s is answered twice, %s and %s",
                    letter, before.stance().typed(), answer.stance().typed())));
      }
    }

    private static String inLine(TextLine line, String problem) {
      return tr("line %s: %s", line.number(), problem);
    }
  }
}
