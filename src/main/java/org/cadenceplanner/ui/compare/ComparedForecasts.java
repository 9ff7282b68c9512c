package org.cadenceplanner.ui.compare;

import static org.cadenceplanner.language.Texts.tr;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cadenceplanner.insight.Comparison;
import org.cadenceplanner.insight.ForecastComparison;
import org.cadenceplanner.schedule.Schedule;
import org.cadenceplanner.ui.fx.Forecasting;
import org.cadenceplanner.ui.fx.Foreseen;

/// When the releases of the scenarios compared may come, as rows under their figures.
final class ComparedForecasts {
  private static final String AWAITED = "…";

  private final Forecasting forecasting;
  private List<String> labels = List.of();

  ComparedForecasts(Forecasting forecasting) {
    this.forecasting = forecasting;
  }

  /// Forgets what there was to say of a plan.
  void beginAnew() {
    labels = List.of();
  }

  void lookAhead(List<Schedule> schedules) {
    forecasting.lookAhead(schedules.stream().map(Schedule::scenario).toList());
  }

  /// The rows; none while no forecast is shown, and those that there were, with nothing said yet,
  /// while they are worked out.
  List<Comparison.Row> rows(List<Schedule> schedules) {
    if (!forecasting.shown().get() || schedules.isEmpty()) {
      return List.of();
    }
    List<Foreseen> known = known(schedules);
    if (known.size() < schedules.size()) {
      return awaited(schedules.size());
    }
    List<Comparison.Row> rows =
        ForecastComparison.of(known.stream().map(Foreseen::possible).toList());
    labels = rows.stream().map(Comparison.Row::label).toList();
    return rows;
  }

  /// Why nothing can be said of some, or all, of them.
  Optional<String> problem(List<Schedule> schedules) {
    List<String> problems =
        known(schedules).stream().flatMap(it -> it.problem().stream()).distinct().toList();
    boolean isOfAll = known(schedules).stream().allMatch(it -> it.problem().isPresent());
    if (problems.size() == 1 && isOfAll) {
      return Optional.of(problems.getFirst());
    }
    return Optional.of(schedules.stream().flatMap(it -> problem(it).stream()))
        .map(each -> each.collect(Collectors.joining(" ")))
        .filter(all -> !all.isEmpty());
  }

  private Optional<String> problem(Schedule schedule) {
    return forecasting
        .of(schedule.scenario())
        .flatMap(Foreseen::problem)
        .map(why -> tr("'%s': %s", schedule.scenario().name(), why));
  }

  private List<Foreseen> known(List<Schedule> schedules) {
    return schedules.stream().flatMap(it -> forecasting.of(it.scenario()).stream()).toList();
  }

  private List<Comparison.Row> awaited(int scenarios) {
    List<Comparison.Cell> cells =
        Collections.nCopies(scenarios, new Comparison.Cell(AWAITED, false));
    List<String> shown = labels.isEmpty() ? List.of(tr("Looking ahead")) : labels;
    return shown.stream().map(label -> new Comparison.Row(label, cells)).toList();
  }
}
