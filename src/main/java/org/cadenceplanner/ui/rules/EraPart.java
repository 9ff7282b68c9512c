package org.cadenceplanner.ui.rules;

import java.util.Optional;
import org.cadenceplanner.plan.Era;

/// The parts of its rules that an era can leave as they were, and the panel shows in sections.
enum EraPart {
  CADENCE("cadence"),
  SLIPS("what a late release does, time between releases"),
  DATES("dates, holidays and blocked days"),
  SUPPORT("support"),
  MILESTONES("milestones");

  private final String words;

  EraPart(String words) {
    this.words = words;
  }

  /// What belongs to it.
  String words() {
    return words;
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
