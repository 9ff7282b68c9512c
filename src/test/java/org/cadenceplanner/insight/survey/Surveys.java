package org.cadenceplanner.insight.survey;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.cadenceplanner.chart.SamplePlans;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.schedule.Schedule;
import org.cadenceplanner.schedule.Scheduler;

/// Surveys for the tests.
public final class Surveys {
  /// Nine votes on each of four options that sum to +7, +7, +3 and -8, as Xen's of 2015 did.
  private static final List<List<Integer>> XEN_2015 =
      List.of(
          List.of(2, 1, -1, -2),
          List.of(1, 2, 1, -2),
          List.of(1, 1, 1, -2),
          List.of(2, 2, 0, -1),
          List.of(0, -2, 2, -1),
          List.of(1, 1, 0, 0),
          List.of(-1, 1, 1, 0),
          List.of(0, 1, 0, 0),
          List.of(1, 0, -1, 0));

  private Surveys() {}

  /// Xen's four options.
  public static Survey xen() {
    return of(SamplePlans.xen2018());
  }

  public static Survey of(Plan plan) {
    return Survey.of(schedules(plan));
  }

  public static List<Schedule> schedules(Plan plan) {
    return new Scheduler(plan, SamplePlans.index(plan), plan.today().orElseThrow()).all();
  }

  /// The votes of each of nine voters on the four options.
  public static List<List<Integer>> xen2015() {
    return XEN_2015;
  }

  /// The ballots of these.
  public static List<Received> ballots() {
    return IntStream.range(0, XEN_2015.size())
        .mapToObj(i -> ballot("Voter " + (i + 1), i + 1, XEN_2015.get(i)))
        .toList();
  }

  /// The ballot of a voter.
  static Received ballot(String voter, int line, List<Integer> votes) {
    SortedMap<String, Answer> answers = new TreeMap<>();
    for (int i = 0; i < votes.size(); i++) {
      answers.put(
          String.valueOf((char) ('A' + i)), new Answer(Stance.of(votes.get(i)).orElseThrow(), ""));
    }
    return new Received(
        new Place("votes.txt", line),
        Voter.parse(voter),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        answers,
        "",
        List.of());
  }

  public static Tally tally(List<Received> received) {
    return Tally.of(xen(), received, List.of(), List.of(), false);
  }
}
