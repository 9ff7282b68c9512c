package org.cadenceplanner.plan;

import static org.cadenceplanner.language.Texts.tr;

import java.util.List;
import java.util.Optional;

/// The rules in force for a release: cadence, versions, support, dates and milestones.
///
/// @param cadence how often releases fall due
/// @param slip what a late release does to the next one
/// @param gap how near and how far from each other releases may come
/// @param versions the form of the versions; without one the last number counts up
/// @param support how long releases are supported
/// @param dates which days are allowed
/// @param milestones the days before each release
public record Rules(
    Cadence cadence,
    Slip slip,
    Gap gap,
    Optional<VersionTemplate> versions,
    SupportScheme support,
    DatePolicy dates,
    List<Milestone> milestones) {

  /// @throws IllegalArgumentException if two milestones share a name, or no cycle of the cadence can
  /// keep to the gap
  public Rules {
    milestones = List.copyOf(milestones);
    requireDistinct(milestones);
    gap.requireFitting(cadence);
  }

  /// Rules by which a late release changes nothing, and releases come as near as they do.
  ///
  /// @throws IllegalArgumentException if two milestones share a name
  public Rules(
      Cadence cadence,
      Optional<VersionTemplate> versions,
      SupportScheme support,
      DatePolicy dates,
      List<Milestone> milestones) {
    this(cadence, Slip.ANCHORED, Gap.NONE, versions, support, dates, milestones);
  }

  /// These rules with what an era puts in their place.
  public Rules with(Era era) {
    return new Rules(
        era.cadence().orElse(cadence),
        era.slip().orElse(slip),
        era.gap().orElse(gap),
        era.versions().or(() -> versions),
        era.support().orElse(support),
        era.dates().orElse(dates),
        era.milestones().orElse(milestones));
  }

  /// The date policy whose weekdays ends are put on: that of the ends, else that of the releases.
  public DatePolicy datesOfEnds() {
    return support.dates().orElse(dates);
  }

  static void requireDistinct(List<Milestone> milestones) {
    if (milestones.stream().map(Milestone::name).distinct().count() < milestones.size()) {
      throw new IllegalArgumentException(tr("two milestones of one name; allowed: each name once"));
    }
  }

  public Rules withCadence(Cadence newCadence) {
    return new Rules(newCadence, slip, gap, versions, support, dates, milestones);
  }

  public Rules withSlip(Slip newSlip) {
    return new Rules(cadence, newSlip, gap, versions, support, dates, milestones);
  }

  public Rules withGap(Gap newGap) {
    return new Rules(cadence, slip, newGap, versions, support, dates, milestones);
  }

  public Rules withVersions(Optional<VersionTemplate> newVersions) {
    return new Rules(cadence, slip, gap, newVersions, support, dates, milestones);
  }

  public Rules withSupport(SupportScheme newSupport) {
    return new Rules(cadence, slip, gap, versions, newSupport, dates, milestones);
  }

  public Rules withDates(DatePolicy newDates) {
    return new Rules(cadence, slip, gap, versions, support, newDates, milestones);
  }

  public Rules withMilestones(List<Milestone> newMilestones) {
    return new Rules(cadence, slip, gap, versions, support, dates, newMilestones);
  }
}
