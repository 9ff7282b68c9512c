package org.cadenceplanner.insight;

import static org.cadenceplanner.language.Texts.tr;

import java.util.Set;
import org.cadenceplanner.plan.Load;
import org.cadenceplanner.plan.LoadFigure;
import org.cadenceplanner.schedule.Schedule;

/// What hours of work rest on, in words, and whether that was counted, measured, is assumed or was set
/// in the plan.
final class WorkBasis {
  private static final Load USUAL = Load.usual();

  private static final Set<LoadFigure> OF_BACKPORTS =
      Set.of(LoadFigure.BACKPORTS_IN_FULL_SUPPORT, LoadFigure.BACKPORTS_IN_SECURITY_SUPPORT);

  private WorkBasis() {}

  static String inWords(Schedule schedule) {
    Load load = schedule.plan().load();
    return backports(load) + " " + hours(load, schedule);
  }

  private static String backports(Load load) {
    return tr(
        "Backports a month: %s in full and %s in security-only support, %s of them security (%s).",
        Words.number(load.backportsInFullSupport()),
        Words.number(load.backportsInSecuritySupport()),
        Words.percent(load.securityShare()),
        backportsBasis(load));
  }

  private static String backportsBasis(Load load) {
    if (load.sources().keySet().containsAll(OF_BACKPORTS)) {
      return countedBasis(load);
    }
    return tr(
        hasUsualBackports(load) && hasUsualShare(load) ? "measured on Xen" : "set in the plan");
  }

  /// A list of months does not tell what was security.
  private static String countedBasis(Load load) {
    if (load.sources().containsKey(LoadFigure.SECURITY_SHARE)) {
      return tr("counted in the project's history");
    }
    return tr(
        hasUsualShare(load)
            ? "counted in the project's history, the share of security measured on Xen"
            : "counted in the project's history, the share of security set in the plan");
  }

  private static String hours(Load load, Schedule schedule) {
    return tr(
        hasMilestones(schedule)
            ? "Hours: %s a backport, %s a security backport, %s a release, from its first milestone"
                + " on, %s a point release, every %s (%s)."
            : "Hours: %s a backport, %s a security backport, %s a release, in its month, %s a point"
                + " release, every %s (%s).",
        Words.number(load.hoursPerBackport()),
        Words.number(load.hoursPerSecurityBackport()),
        Words.number(load.hoursPerRelease()),
        Words.number(load.hoursPerPointRelease()),
        Words.length(load.pointReleaseEvery()),
        hoursBasis(load));
  }

  private static String hoursBasis(Load load) {
    if (load.sources().containsKey(LoadFigure.POINT_RELEASE_EVERY)) {
      return tr(
          hasUsualHours(load)
              ? "hours assumed, point releases as often as in the project's history"
              : "hours set in the plan, point releases as often as in the project's history");
    }
    return tr(hasUsualHours(load) && hasUsualPointReleases(load) ? "assumed" : "set in the plan");
  }

  private static boolean hasMilestones(Schedule schedule) {
    return schedule.worked().stream().anyMatch(release -> !release.rules().milestones().isEmpty());
  }

  private static boolean hasUsualBackports(Load load) {
    return load.backportsInFullSupport() == USUAL.backportsInFullSupport()
        && load.backportsInSecuritySupport() == USUAL.backportsInSecuritySupport();
  }

  private static boolean hasUsualShare(Load load) {
    return load.securityShare() == USUAL.securityShare();
  }

  private static boolean hasUsualHours(Load load) {
    return load.hoursPerBackport() == USUAL.hoursPerBackport()
        && load.hoursPerSecurityBackport() == USUAL.hoursPerSecurityBackport()
        && load.hoursPerRelease() == USUAL.hoursPerRelease()
        && load.hoursPerPointRelease() == USUAL.hoursPerPointRelease();
  }

  private static boolean hasUsualPointReleases(Load load) {
    return load.pointReleaseEvery().equals(USUAL.pointReleaseEvery());
  }
}
