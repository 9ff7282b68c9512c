package org.cadenceplanner.ui.timeline;

import static org.cadenceplanner.language.Texts.amountOf;
import static org.cadenceplanner.language.Texts.tr;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.cadenceplanner.drawing.TextMeasure;
import org.cadenceplanner.insight.BreachInWords;
import org.cadenceplanner.insight.FiguresInWords;
import org.cadenceplanner.insight.PublishedHistory;
import org.cadenceplanner.schedule.Breach;
import org.cadenceplanner.schedule.Schedule;
import org.cadenceplanner.ui.fx.Appearance;
import org.cadenceplanner.ui.fx.Backtesting;
import org.cadenceplanner.ui.fx.Banner;
import org.cadenceplanner.ui.fx.ChartOverTables;
import org.cadenceplanner.ui.fx.ChartView;
import org.cadenceplanner.ui.fx.Columns;
import org.cadenceplanner.ui.fx.DaysOnScreen;
import org.cadenceplanner.ui.fx.FiguresRow;
import org.cadenceplanner.ui.fx.Forecasting;
import org.cadenceplanner.ui.fx.Foreseen;
import org.cadenceplanner.ui.fx.FrameLater;
import org.cadenceplanner.ui.fx.Planned;
import org.cadenceplanner.ui.fx.Sentences;
import org.cadenceplanner.ui.fx.ShowsDays;
import org.cadenceplanner.ui.fx.WhileSeen;
import org.cadenceplanner.ui.fx.Workspace;
import org.kordamp.ikonli.feather.Feather;

/// One scenario over time: its figures in a row, its branches with their counts, and under them
/// what moved, all releases, broken limits and notes.
public final class TimelineScreen extends BorderPane implements ShowsDays {
  private static final double LEAST_CHART = 220;
  private static final double SHARE_OF_TABLES = 0.24;

  /// With it, two dozen branches have their dates on their bars.
  private static final double ENOUGH_FOR_CHART = 560;

  /// The tabs, the head of the table and two rows.
  private static final double LEAST_TABLES = 112;

  /// The tabs, the line that records a release, the head of the table and three rows.
  private static final double LEAST_RELEASES = 176;

  /// The tabs, three lines of what it comes to, the head of the table and three rows.
  private static final double LEAST_HISTORY = 200;

  /// The tabs, the past intervals, three lines of what it rests on, the head of the table and two
  /// rows.
  private static final double LEAST_FORECAST = 210;

  private final Workspace workspace;
  private final Forecasting forecasting;
  private final ObservableValue<Planned> later;
  private final TimelineView view;
  private final Tab moved;
  private final Tab limits;
  private final Tab notes;
  private final Tab releases;
  private final Tab history;
  private final Tab forecast;
  private final Banner note = new Banner("no-forecast", Feather.INFO, List.of());
  private final TabPane tables;
  private final ReleasesPane pane;

  /// @param workspace the scenario is shown from it
  /// @param backtesting holds it against history
  /// @param forecasting says when its releases may come
  /// @param measure measures texts as the pictures do
  public TimelineScreen(
      Workspace workspace,
      Backtesting backtesting,
      Forecasting forecasting,
      TextMeasure measure,
      Appearance appearance) {
    this.workspace = workspace;
    this.forecasting = forecasting;
    later = FrameLater.of(WhileSeen.of(workspace.planned(), this), this);
    view = new TimelineView(workspace, backtesting, forecasting, measure, appearance);
    moved = tab("tab-moved");
    limits = tab("tab-limits");
    notes = tab("tab-notes");
    releases = tab("tab-releases");
    history = tab("tab-history");
    forecast = tab("tab-forecast");
    pane = new ReleasesPane(workspace, whileSeen(releases), appearance.columns());
    fillTabs(backtesting, appearance.columns());
    tables = new TabPane(moved, releases, notes);
    tables.getStyleClass().add(Styles.DENSE);
    tables.getSelectionModel().selectedItemProperty().subscribe(this::leaveRoom);
    view.setMinHeight(LEAST_CHART);
    setTop(new VBox(new FiguresRow("figures", later, FiguresInWords::keyFigures), note));
    setCenter(new ChartOverTables(view, tables, SHARE_OF_TABLES, ENOUGH_FOR_CHART));
    workspace.planned().subscribe(this::name);
    backtesting.history().subscribe(this::showHistory);
    forecasting.shown().subscribe(this::showForecast);
    forecasting.foreseen().subscribe(_ -> sayWhyNot());
    workspace.whenAnother(() -> note.say(Optional.empty()));
    workspace.planned().subscribe(_ -> lookAhead());
    sceneProperty().subscribe(_ -> lookAhead());
  }

  private void fillTabs(Backtesting backtesting, Columns columns) {
    releases.setText(tr("Releases"));
    forecast.setText(tr("Forecast"));
    history.setClosable(true);
    history.setOnClosed(_ -> backtesting.letGo());
    fill(moved, new MovedTable(workspace, whileSeen(moved), columns));
    fill(limits, brokenLimits());
    fill(notes, notes());
    fill(releases, pane);
    fill(history, new HistoryPane(workspace, backtesting, columns));
    fill(forecast, new ForecastPane(workspace, forecasting, columns));
  }

  private Sentences brokenLimits() {
    return new Sentences(
        "breaches",
        tr("Limits"),
        whileSeen(limits).map(planned -> sayings(planned, BreachInWords::of)),
        tr("No limit is broken."));
  }

  private Sentences notes() {
    return new Sentences(
        "notes",
        tr("Notes"),
        whileSeen(notes).map(planned -> sayings(planned, Schedule::notes)),
        tr("There is nothing else to note."));
  }

  @Override
  public DaysOnScreen days() {
    return view.shown().days();
  }

  /// Shows the days and the phases that another window on the same plan showed.
  public void goOnFrom(TimelineScreen before) {
    view.shown().goOnFrom(before.view.shown());
  }

  @Override
  public ChartView chart() {
    return view.chart();
  }

  /// Asks for the day on which the release selected came out; of the first one planned if none is
  /// selected.
  public void markAsReleased() {
    tables.getSelectionModel().select(releases);
    pane.markAsReleased();
  }

  /// A table that is not seen need not follow each change, and one that is need not hold up the
  /// chart.
  private ObservableValue<Planned> whileSeen(Tab tab) {
    return later.when(tab.selectedProperty());
  }

  /// While no release can be recorded, the chart of a low window has the height that would take.
  private void leaveRoom(Tab selected) {
    tables.setMinHeight(leastHeight(selected));
  }

  private double leastHeight(Tab selected) {
    if (selected.equals(history)) {
      return LEAST_HISTORY;
    }
    if (selected.equals(forecast)) {
      return LEAST_FORECAST;
    }
    return selected.equals(releases) ? LEAST_RELEASES : LEAST_TABLES;
  }

  private static Tab tab(String id) {
    Tab tab = new Tab();
    tab.setId(id);
    tab.setClosable(false);
    return tab;
  }

  /// A table nobody has looked at need not be in the window, where each frame goes through all nodes.
  private static void fill(Tab tab, Node content) {
    tab.selectedProperty()
        .subscribe(
            isSelected -> {
              if (isSelected) {
                tab.setContent(content);
              }
            });
  }

  private void showHistory(Optional<PublishedHistory> held) {
    held.ifPresentOrElse(this::showHistory, () -> tables.getTabs().remove(history));
  }

  private void showHistory(PublishedHistory held) {
    history.setText(tr("Against %s", held.source()));
    if (!tables.getTabs().contains(history)) {
      tables.getTabs().add(history);
    }
    tables.getSelectionModel().select(history);
  }

  private void showForecast(boolean isWanted) {
    if (isWanted) {
      tables.getTabs().add(forecast);
      selectIfSeen(forecast);
    } else {
      tables.getTabs().remove(forecast);
    }
    lookAhead();
    sayWhyNot();
  }

  /// What was there when the window opened is not brought forward.
  private void selectIfSeen(Tab tab) {
    if (getScene() != null) {
      tables.getSelectionModel().select(tab);
    }
  }

  /// While another screen is seen, that one says what is looked at.
  private void lookAhead() {
    if (getScene() != null) {
      forecasting.lookAhead(List.of(workspace.planned().get().schedule().scenario()));
    }
  }

  /// What was said stays while the same plan is looked at anew, so that the chart stays where it is.
  private void sayWhyNot() {
    Optional<Foreseen> known = forecasting.of(workspace.planned().get().schedule().scenario());
    if (known.isPresent() || !forecasting.shown().get()) {
      note.say(known.flatMap(Foreseen::problem));
    }
  }

  private void name(Planned planned) {
    boolean isPlanned = planned.trouble().isEmpty();
    Schedule schedule = planned.schedule();
    int dates = schedule.clashes().size();
    moved.setText(
        isPlanned ? tr(dates == 1 ? "%s date moved" : "%s dates moved", dates) : tr("Dates moved"));
    limits.setText(isPlanned ? brokenLimits(schedule) : tr("Limits broken"));
    notes.setText(isPlanned ? amountOf(schedule.notes().size(), "note", "notes") : tr("Notes"));
    showLimits(!schedule.plan().limits().isEmpty());
  }

  /// Of what cannot be planned there is nothing to tell: neither that something is wrong nor that
  /// nothing is.
  private static List<String> sayings(Planned planned, Function<Schedule, List<String>> of) {
    return planned.trouble().isPresent()
        ? List.of(tr("Not planned."))
        : of.apply(planned.schedule());
  }

  private static String brokenLimits(Schedule schedule) {
    long broken =
        schedule.breaches().stream()
            .filter(breach -> !breach.isHistory())
            .map(Breach::limit)
            .distinct()
            .count();
    return tr(broken == 1 ? "%s limit broken" : "%s limits broken", broken);
  }

  /// A plan without limits has no list of those that are broken.
  private void showLimits(boolean wanted) {
    if (wanted && !tables.getTabs().contains(limits)) {
      tables.getTabs().add(tables.getTabs().indexOf(notes), limits);
    } else if (!wanted) {
      tables.getTabs().remove(limits);
    }
  }
}
