package org.cadenceplanner.ui.compare;

import static org.cadenceplanner.language.Texts.tr;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cadenceplanner.insight.BreachInWords;
import org.cadenceplanner.insight.Claims;
import org.cadenceplanner.insight.Comparison;
import org.cadenceplanner.schedule.Schedule;

/// What there is to say of scenarios that are compared.
///
/// @param compared the scenarios
/// @param figures their figures side by side; empty where none can be planned
/// @param claims the claims of the debate, after why some cannot be planned
/// @param broken the limits that they break, a sentence for each
record Judged(
    Compared compared, Optional<Comparison> figures, List<String> claims, List<String> broken) {
  Judged {
    claims = List.copyOf(claims);
    broken = List.copyOf(broken);
  }

  /// Works it out, which takes too long for the screen's thread.
  ///
  /// @param looked the scenario that is looked at, which the claims are about if it is compared
  static Judged of(Compared compared, String looked) {
    List<Schedule> schedules = compared.schedules();
    return new Judged(
        compared,
        Optional.of(schedules).filter(all -> !all.isEmpty()).map(Comparison::of),
        Stream.concat(compared.troubles().stream(), claims(schedules, looked).stream()).toList(),
        schedules.stream().flatMap(Judged::broken).toList());
  }

  private static List<String> claims(List<Schedule> schedules, String looked) {
    return schedules.stream()
        .filter(schedule -> schedule.scenario().name().equals(looked))
        .findFirst()
        .map(schedule -> Claims.of(schedules, schedule))
        .orElseGet(() -> Claims.of(schedules));
  }

  private static Stream<String> broken(Schedule schedule) {
    return schedule.breaches().stream()
        .filter(breach -> !breach.isHistory())
        .map(breach -> tr("'%s': %s", schedule.scenario().name(), BreachInWords.of(breach)));
  }
}
