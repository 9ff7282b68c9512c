package org.cadenceplanner.ui.timeline;

import static org.cadenceplanner.language.Texts.tr;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cadenceplanner.chart.Drawn;
import org.cadenceplanner.chart.Ghost;
import org.cadenceplanner.chart.Highlight;
import org.cadenceplanner.chart.Part;
import org.cadenceplanner.chart.SubjectInWords;
import org.cadenceplanner.chart.TimelinePanel;
import org.cadenceplanner.drawing.Point;
import org.cadenceplanner.drawing.Subject;
import org.cadenceplanner.insight.Backtest;
import org.cadenceplanner.insight.ReleaseForecast;
import org.cadenceplanner.insight.RulesInWords;
import org.cadenceplanner.insight.Words;
import org.cadenceplanner.schedule.PhaseSpan;
import org.cadenceplanner.schedule.Schedule;
import org.cadenceplanner.ui.fx.Backtesting;
import org.cadenceplanner.ui.fx.ChartView;
import org.cadenceplanner.ui.fx.DaysLookedAt;
import org.cadenceplanner.ui.fx.Forecasting;
import org.cadenceplanner.ui.fx.Foreseen;
import org.cadenceplanner.ui.fx.Planned;
import org.cadenceplanner.ui.fx.Selection;
import org.cadenceplanner.ui.fx.Subjects;
import org.cadenceplanner.ui.fx.Workspace;

/// What of a plan the timeline shows: which days, which phases, and what came where the rules are
/// held against history. Each change of it is drawn.
final class ShownTimeline {
  private final Workspace workspace;
  private final Backtesting backtesting;
  private final Forecasting forecasting;
  private final ChartView chart;
  private final Runnable changed;
  private final DaysLookedAt days;
  private SubjectInWords words;
  private Set<String> hidden = Set.of();

  /// @param chart draws it
  /// @param changed is told when something else is shown
  ShownTimeline(
      Workspace workspace,
      Backtesting backtesting,
      Forecasting forecasting,
      ChartView chart,
      Runnable changed) {
    this.workspace = workspace;
    this.backtesting = backtesting;
    this.forecasting = forecasting;
    this.chart = chart;
    this.changed = changed;
    this.days = new DaysLookedAt(workspace, () -> show(workspace.planned().get()));
    Planned first = workspace.planned().get();
    this.words = new SubjectInWords(first.schedule(), first.index());
    workspace.whenAnother(() -> hidden = Set.of());
    workspace.planned().subscribe(this::tell);
    backtesting.backtest().subscribe(held -> tell(workspace.planned().get()));
    forecasting.shown().subscribe(_ -> tell(workspace.planned().get()));
    forecasting.foreseen().subscribe(_ -> tell(workspace.planned().get()));
    workspace.selection().subscribe(this::mark);
    workspace.selection().subscribe(this::bringIntoView);
  }

  /// The days shown.
  DaysLookedAt days() {
    return days;
  }

  /// Shows the days and the phases that another timeline of the same plan showed.
  void goOnFrom(ShownTimeline before) {
    hidden = before.hidden;
    days.look(before.days.shown());
  }

  private void tell(Planned planned) {
    words =
        new SubjectInWords(
            schedule(planned),
            planned.index(),
            ghosts(planned),
            forecast(planned).orElse(List.of()));
    show(planned);
  }

  private void show(Planned planned) {
    draw(planned, workspace.selection().get());
    changed.run();
  }

  private void draw(Planned planned, Optional<Selection> selection) {
    TimelinePanel panel =
        new TimelinePanel(
            schedule(planned),
            planned.index(),
            days.in(planned.plan().horizon()),
            selection.map(this::part),
            ghosts(planned),
            hidden,
            forecast(planned));
    chart.show(panel::drawn, inWords(planned));
  }

  private void mark(Optional<Selection> selection) {
    draw(workspace.planned().get(), selection);
    chart.mark(
        (drawn, palette) ->
            selection
                .map(this::part)
                .map(part -> Highlight.of(drawn, part, palette))
                .orElseGet(drawn.drawing()::marks));
  }

  private Part.OfRelease part(Selection selection) {
    return Subjects.part(selection, workspace.planned().get().schedule().scenario().name());
  }

  /// What is pointed at in the chart itself stays where it is.
  private void bringIntoView(Optional<Selection> selection) {
    if (!chart.isFocused()) {
      selection
          .flatMap(wanted -> Subjects.day(wanted, schedule(workspace.planned().get())))
          .filter(day -> !days.shown().contains(day))
          .ifPresent(day -> days.look(days.shown().centredOn(day)));
    }
  }

  /// What the rules come to held against history; that of another scenario is on its way out.
  private Optional<Backtest> held(Planned planned) {
    return backtesting
        .backtest()
        .get()
        .filter(it -> it.scenario().name().equals(planned.schedule().scenario().name()));
  }

  /// Whether the rules are held against history.
  boolean isHeld() {
    return held(workspace.planned().get()).isPresent();
  }

  /// What came where the rules are held against history, else what is planned.
  private Schedule schedule(Planned planned) {
    return held(planned).map(Backtest::came).orElse(planned.schedule());
  }

  private List<Ghost> ghosts(Planned planned) {
    return held(planned).map(Ghost::of).orElse(List.of());
  }

  /// When releases may come, none of them while that is worked out; empty where it is not shown, or
  /// nothing can be said. What is held against history is over.
  private Optional<List<ReleaseForecast>> forecast(Planned planned) {
    if (!forecasting.shown().get() || held(planned).isPresent()) {
      return Optional.empty();
    }
    Optional<Foreseen> known = forecasting.of(planned.schedule().scenario());
    return known.flatMap(Foreseen::problem).isPresent()
        ? Optional.empty()
        : Optional.of(known.map(Foreseen::releases).orElse(List.of()));
  }

  /// Hides a phase, or shows it again.
  void toggle(String phase) {
    Set<String> others = new TreeSet<>(hidden);
    if (!others.remove(phase)) {
      others.add(phase);
    }
    hidden = Set.copyOf(others);
    show(workspace.planned().get());
  }

  /// The same of the first phase, the second and so on.
  void toggle(int number) {
    phases().stream().skip(number - 1L).findFirst().ifPresent(this::toggle);
  }

  /// Whether a phase is hidden.
  boolean isHidden(String phase) {
    return hidden.contains(phase);
  }

  /// The phases of what is shown, as they come in a branch's life.
  List<String> phases() {
    return schedule(workspace.planned().get()).counted().stream()
        .flatMap(release -> release.phases().stream())
        .map(PhaseSpan::name)
        .distinct()
        .toList();
  }

  private String inWords(Planned planned) {
    return Stream.of(
            Optional.of(tr("Timeline: %s", RulesInWords.of(planned.schedule().scenario()))),
            held(planned).map(it -> tr("held against history")),
            forecast(planned).map(_ -> tr("with when releases may come")),
            days.inWords(),
            Optional.of(hidden).filter(it -> !it.isEmpty()).map(ShownTimeline::inWords),
            selectedInWords(planned))
        .flatMap(Optional::stream)
        .collect(Collectors.joining("; "));
  }

  private static String inWords(Set<String> left) {
    return tr("hidden: %s", Words.list(left.stream().sorted().toList()));
  }

  private Optional<String> selectedInWords(Planned planned) {
    Schedule schedule = schedule(planned);
    return workspace
        .selection()
        .get()
        .flatMap(
            it ->
                Subjects.day(it, schedule)
                    .map(day -> tr("selected: %s, %s", name(it), Words.day(day))));
  }

  private static String name(Selection selection) {
    return selection.version() + selection.milestone().map(it -> " " + it).orElse("");
  }

  /// What there is to say about a day.
  List<String> wordsOf(LocalDate day) {
    return words.of(Optional.empty(), day);
  }

  /// Left of the days there are only the names of the branches to tell about.
  List<String> wordsAt(Drawn drawn, double x, double y) {
    Optional<Subject> subject = drawn.drawing().at(x, y);
    boolean isOfRelease = subject.flatMap(words::release).isPresent();
    return drawn
        .plot()
        .filter(plot -> isOfRelease || plot.contains(new Point(x, y)))
        .map(plot -> words.of(subject, plot.dayAt(x)))
        .orElse(List.of());
  }
}
