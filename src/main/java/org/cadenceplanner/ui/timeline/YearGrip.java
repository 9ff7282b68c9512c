package org.cadenceplanner.ui.timeline;

import static org.cadenceplanner.language.Texts.tr;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.cadenceplanner.insight.Words;
import org.cadenceplanner.plan.Horizon;

/// The first or the last of the years looked at: it moves by whole years, and by one at least where
/// it is moved outwards at all, as there is little room outside of the chart.
///
/// @param horizon the years looked at
/// @param isFirst whether it is the first of them
record YearGrip(Horizon horizon, boolean isFirst) implements Grip {
  private static final double DAYS_OF_A_YEAR = 365.25;

  @Override
  public String id() {
    return isFirst ? "first-year" : "last-year";
  }

  @Override
  public LocalDate day() {
    return isFirst ? horizon.first() : horizon.end();
  }

  @Override
  public String inWords() {
    return isFirst
        ? tr("First year %s: drag it to another year", horizon.firstYear())
        : tr("Last year %s: drag it to another year", horizon.lastYear());
  }

  @Override
  public HandEdit to(LocalDate day) {
    long days = ChronoUnit.DAYS.between(day(), day);
    boolean isOutwards = isFirst ? days < 0 : days > 0;
    long years = Math.round(days / DAYS_OF_A_YEAR);
    return by(isOutwards && years == 0 ? Long.signum(days) : years);
  }

  @Override
  public HandEdit by(KeyStep step, int direction) {
    return by(direction);
  }

  private HandEdit by(long years) {
    int later = Math.toIntExact(years);
    Horizon moved =
        isFirst
            ? new Horizon(horizon.firstYear() + later, horizon.lastYear())
            : new Horizon(horizon.firstYear(), horizon.lastYear() + later);
    return new HandEdit(
        () -> tr("Horizon %s", Words.years(moved)), plan -> plan.withHorizon(moved));
  }
}
