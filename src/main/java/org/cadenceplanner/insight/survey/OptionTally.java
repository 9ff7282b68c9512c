package org.cadenceplanner.insight.survey;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the votes on one option come to.
///
/// @param option the option
/// @param votes how many gave each number
/// @param objections who gave −2
public record OptionTally(Option option, Map<Stance, Integer> votes, List<Objection> objections) {

  public OptionTally {
    Map<Stance, Integer> all = new EnumMap<>(Stance.class);
    for (Stance stance : Stance.values()) {
      all.put(stance, votes.getOrDefault(stance, 0));
    }
    votes = Collections.unmodifiableMap(all);
    objections = List.copyOf(objections);
  }

  static OptionTally of(Option option, List<Received> ballots) {
    Map<Stance, Integer> votes = new EnumMap<>(Stance.class);
    ballots.stream()
        .flatMap(ballot -> answer(ballot, option).stream())
        .forEach(answer -> votes.merge(answer.stance(), 1, Integer::sum));
    return new OptionTally(
        option,
        votes,
        ballots.stream()
            .filter(it -> objects(it, option))
            .map(it -> objection(it, option))
            .toList());
  }

  private static boolean objects(Received ballot, Option option) {
    return answer(ballot, option).filter(it -> it.stance() == Stance.STRONG_OBJECTION).isPresent();
  }

  private static Objection objection(Received ballot, Option option) {
    String beside = answer(ballot, option).map(Answer::comment).orElse("");
    return new Objection(
        ballot.voter().orElseThrow(), beside.isEmpty() ? ballot.comment() : beside);
  }

  private static Optional<Answer> answer(Received ballot, Option option) {
    return Optional.ofNullable(ballot.answers().get(option.letter()));
  }

  /// How many gave a number.
  public int count(Stance stance) {
    return votes.getOrDefault(stance, 0);
  }

  /// How many voted on it.
  public int voters() {
    return votes.values().stream().mapToInt(Integer::intValue).sum();
  }

  /// The sum of the votes; empty where there are none.
  public Optional<Integer> sum() {
    return Optional.of(total()).filter(_ -> voters() > 0);
  }

  private int total() {
    return votes.entrySet().stream().mapToInt(it -> it.getKey().value() * it.getValue()).sum();
  }

  /// The mean of the votes, −2 to +2; empty where there are none.
  public Optional<Double> mean() {
    return sum().map(sum -> (double) sum / voters());
  }
}
