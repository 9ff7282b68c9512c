package org.cadenceplanner.ui.rules;

import static org.cadenceplanner.language.Texts.tr;

import java.util.Optional;
import org.cadenceplanner.plan.Era;

/// The parts of its rules that an era can leave as they were, and the panel shows in sections.
enum EraPart {
  CADENCE,
  SLIPS,
  DATES,
  SUPPORT,
  MILESTONES;

  /// What belongs to it.
  String words() {
    return switch (this) {
      case CADENCE -> tr("cadence");
      case SLIPS -> tr("what a late release does, time between releases");
      case DATES -> tr("dates, holidays and blocked days");
      case SUPPORT -> tr("support");
      case MILESTONES -> tr("milestones");
    };
  }

  /// What the step is called that makes it as it was.
  ///
  /// @param from where the era begins
  String asBefore(String from) {
    return switch (this) {
      case CADENCE -> tr("Cadence as before %s", from);
      case SLIPS -> tr("Slips as before %s", from);
      case DATES -> tr("Dates as before %s", from);
      case SUPPORT -> tr("Support as before %s", from);
      case MILESTONES -> tr("Milestones as before %s", from);
    };
  }

  /// Whether an era says something of it.
  boolean isIn(Era era) {
    return switch (this) {
      case CADENCE -> era.cadence().isPresent();
      case SLIPS -> era.slip().isPresent() || era.gap().isPresent();
      case DATES -> era.dates().isPresent();
      case SUPPORT -> era.support().isPresent();
      case MILESTONES -> era.milestones().isPresent();
    };
  }

  /// An era that leaves it as it was.
  Era leftOutOf(Era era) {
    return switch (this) {
      case CADENCE -> era.withCadence(Optional.empty());
      case SLIPS -> era.withSlip(Optional.empty()).withGap(Optional.empty());
      case DATES -> era.withDates(Optional.empty());
      case SUPPORT -> era.withSupport(Optional.empty());
      case MILESTONES -> era.withMilestones(Optional.empty());
    };
  }
}
