package org.cadenceplanner.ui.fx;

import static org.cadenceplanner.language.Texts.tr;

import java.time.LocalDate;
import java.util.Optional;
import org.cadenceplanner.chart.DaysShown;
import org.cadenceplanner.insight.Words;
import org.cadenceplanner.plan.Horizon;

/// The days that a chart with an axis of days shows: all years of the plan, or some of their days
/// looked at more closely. Another plan that is opened is shown as a whole.
public final class DaysLookedAt implements DaysOnScreen {
  private static final double ZOOM_STEP = 1.25;
  private static final double PAN_SHARE = 0.1;
  private static final double YEAR = 365;

  private final Workspace workspace;
  private final Runnable show;
  private DaysShown days;

  /// @param show draws the days when they are others
  public DaysLookedAt(Workspace workspace, Runnable show) {
    this.workspace = workspace;
    this.show = show;
    this.days = DaysShown.all(workspace.planned().get().plan().horizon());
    workspace.whenAnother(() -> days = days.whole());
  }

  /// The days shown.
  public DaysShown shown() {
    return days;
  }

  /// Shows what of them is in the years of a plan.
  public DaysShown in(Horizon years) {
    days = days.in(years);
    return days;
  }

  /// Which they are, for people; empty where all are shown.
  public Optional<String> inWords() {
    return days.isWhole()
        ? Optional.empty()
        : Optional.of(
            tr("shown: %s to %s", Words.day(days.from()), Words.day(days.until().minusDays(1))));
  }

  @Override
  public void zoomIn() {
    look(days.zoomed(ZOOM_STEP, middle()));
  }

  @Override
  public void zoomOut() {
    look(days.zoomed(1 / ZOOM_STEP, middle()));
  }

  /// Looks closer, or steps back for negative steps, around a day.
  void zoomAt(LocalDate day, double steps) {
    zoomBy(day, Math.pow(ZOOM_STEP, steps));
  }

  /// Shows so many times fewer days around a day.
  void zoomBy(LocalDate day, double factor) {
    look(days.zoomed(factor, day));
  }

  @Override
  public void showAll() {
    look(days.whole());
  }

  /// Shows today in the middle, with the year around it if all years were shown.
  @Override
  public void showToday() {
    LocalDate today = workspace.planned().get().schedule().today();
    DaysShown near = days.isWhole() ? days.zoomed(Math.max(1, days.days() / YEAR), today) : days;
    look(near.centredOn(today));
  }

  /// The day in the middle of those shown.
  LocalDate middle() {
    return days.from().plusDays(days.days() / 2);
  }

  /// Shows other days.
  public void look(DaysShown wanted) {
    days = wanted;
    show.run();
  }

  /// Moves to later days, or earlier ones for negative steps.
  void pan(double steps) {
    // Rounded alike in both directions, so that a step back undoes a step.
    long far = Math.max(1, Math.round(days.days() * PAN_SHARE * Math.abs(steps)));
    look(days.panned(steps < 0 ? -far : far));
  }
}
