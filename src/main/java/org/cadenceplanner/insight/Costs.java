package org.cadenceplanner.insight;

import static org.cadenceplanner.language.Texts.tr;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.cadenceplanner.insight.Comparison.Row;
import org.cadenceplanner.schedule.Schedule;

/// The hours of work a month that scenarios cause once they have settled, by kind, side by side with
/// those that their people have.
final class Costs {
  private final List<Work> works;

  private Costs(List<Work> works) {
    this.works = works;
  }

  static Comparison of(List<Schedule> schedules) {
    return new Comparison(
        schedules.stream().map(schedule -> schedule.scenario().name()).toList(),
        new Costs(schedules.stream().map(schedule -> Figures.of(schedule).work()).toList()).rows());
  }

  private List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    for (KindOfWork kind : KindOfWork.values()) {
      rows.add(least(Words.capitalised(kind.words()), work -> work.hours().of(kind)));
    }
    rows.add(least(tr("All hours a month"), Work::total));
    rows.add(MarkedRow.plain(tr("Hours a month that the people have"), texts(Work::available)));
    return rows;
  }

  private Row least(String label, ToDoubleFunction<Work> hours) {
    return MarkedRow.least(label, works.stream().mapToDouble(hours).toArray(), texts(hours));
  }

  private List<String> texts(ToDoubleFunction<Work> hours) {
    return works.stream().map(work -> LoadInWords.rounded(hours.applyAsDouble(work))).toList();
  }
}
