package org.cadenceplanner.insight;

import static org.cadenceplanner.language.Texts.tr;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.cadenceplanner.schedule.Schedule;

/// The figures of several scenarios side by side, the best of each row marked.
///
/// @param scenarios the scenarios' names
/// @param rows the figures
public record Comparison(List<String> scenarios, List<Row> rows) {
  /// One figure for every scenario.
  ///
  /// @param label what it is
  /// @param cells its values in the order of the scenarios
  public record Row(String label, List<Cell> cells) {}

  /// A figure of one scenario.
  ///
  /// @param text the figure as it is written; a dash where there is none
  /// @param best whether no scenario does better, and some does worse
  public record Cell(String text, boolean best) {}

  /// Compares schedules of one plan.
  public static Comparison of(List<Schedule> schedules) {
    List<Figures> figures = schedules.stream().map(Figures::of).toList();
    List<Row> rows = new ArrayList<>();
    rows.add(plain(tr("Releases a year"), figures, f -> Words.number(f.releasesAYear())));
    rows.add(places(figures));
    rows.addAll(settled(figures));
    rows.add(horizon(figures, schedules.getFirst()));
    rows.add(
        least(
            tr("Time with more branches than people can look after"),
            figures,
            f -> f.hasPeople() ? f.shareOverCapacity() : Double.NaN,
            f -> f.hasPeople() ? Words.percent(f.shareOverCapacity()) : "–"));
    rows.add(least(tr("Hours of work a month"), figures, f -> f.work().total(), Comparison::hours));
    rows.add(least(tr("Dates moved"), figures, Figures::moved, f -> "" + f.moved()));
    rows.add(
        least(tr("Clashes not resolved"), figures, Figures::unresolved, f -> "" + f.unresolved()));
    rows.addAll(limits(figures, schedules.getFirst().plan().limits().size()));
    return new Comparison(schedules.stream().map(s -> s.scenario().name()).toList(), rows);
  }

  /// This comparison with more rows under its own.
  public Comparison with(List<Row> more) {
    return new Comparison(scenarios, Stream.concat(rows.stream(), more.stream()).toList());
  }

  private static Row places(List<Figures> figures) {
    return least(
        tr("Different dates in the year"),
        figures,
        f -> f.placesInYear().isEmpty() ? Double.NaN : f.placesInYear().size(),
        f -> f.placesInYear().isEmpty() ? "–" : "" + f.placesInYear().size());
  }

  private static List<Row> settled(List<Figures> figures) {
    List<Row> rows = new ArrayList<>();
    rows.add(
        settled(
            tr("Branches at once, settled: peak / mean"), figures, f -> Optional.of(f.branches())));
    for (String phase : phases(figures)) {
      rows.add(
          settled(
              tr("In %s, settled", phase),
              figures,
              f -> Optional.ofNullable(f.byPhase().get(phase))));
    }
    return rows;
  }

  private static Row settled(
      String label, List<Figures> figures, Function<Figures, Optional<CountFigures>> counts) {
    Function<Figures, Optional<CountFigures.Settled>> settled =
        f -> counts.apply(f).flatMap(CountFigures::settled);
    return least(
        label,
        figures,
        f -> settled.apply(f).map(CountFigures.Settled::mean).orElse(Double.NaN),
        f -> settled.apply(f).map(s -> s.peak() + " / " + Words.number(s.mean())).orElse("–"));
  }

  private static Row horizon(List<Figures> figures, Schedule schedule) {
    return least(
        tr("Branches at once, %s: peak / mean", Words.years(schedule.horizon())),
        figures,
        f -> f.branches().mean(),
        f -> f.branches().peak() + " / " + Words.number(f.branches().mean()));
  }

  /// How often limits are broken, where the plan has any.
  private static List<Row> limits(List<Figures> figures, int limits) {
    return limits == 0
        ? List.of()
        : List.of(
            least(
                tr("Limits broken, of %s", limits),
                figures,
                Figures::limitsBroken,
                f -> "" + f.limitsBroken()),
            least(
                tr("Times a limit is broken"), figures, Figures::breaches, f -> "" + f.breaches()));
  }

  private static String hours(Figures figures) {
    long total = Math.round(figures.work().total());
    return figures.hasPeople()
        ? tr("%s of %s", total, Math.round(figures.work().available()))
        : "" + total;
  }

  private static Set<String> phases(List<Figures> figures) {
    Set<String> phases = new LinkedHashSet<>();
    figures.forEach(f -> phases.addAll(f.byPhase().keySet()));
    return phases;
  }

  private static Row plain(String label, List<Figures> figures, Function<Figures, String> text) {
    return MarkedRow.plain(label, figures.stream().map(text).toList());
  }

  private static Row least(
      String label,
      List<Figures> figures,
      ToDoubleFunction<Figures> value,
      Function<Figures, String> text) {
    return MarkedRow.least(
        label, figures.stream().mapToDouble(value).toArray(), figures.stream().map(text).toList());
  }
}
