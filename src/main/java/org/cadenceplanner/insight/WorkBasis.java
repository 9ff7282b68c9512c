package org.cadenceplanner.insight;

import org.cadenceplanner.plan.Load;
import org.cadenceplanner.schedule.Schedule;

/// What hours of work rest on, in words, and whether that was measured, is assumed or was set in the
/// plan.
final class WorkBasis {
  private static final Load USUAL = Load.usual();

  private WorkBasis() {}

  static String inWords(Schedule schedule) {
    Load load = schedule.plan().load();
    return backports(load) + " " + hours(load, schedule);
  }

  private static String backports(Load load) {
    return "Backports a month: %s in full and %s in security-only support, %s of them security (%s)."
        .formatted(
            Words.number(load.backportsInFullSupport()),
            Words.number(load.backportsInSecuritySupport()),
            Words.percent(load.securityShare()),
            hasUsualBackports(load) ? "measured on Xen" : "set in the plan");
  }

  private static String hours(Load load, Schedule schedule) {
    return "Hours: %s a backport, %s a security backport, %s a release, %s, %s a point release, every %s (%s)."
        .formatted(
            Words.number(load.hoursPerBackport()),
            Words.number(load.hoursPerSecurityBackport()),
            Words.number(load.hoursPerRelease()),
            hasMilestones(schedule) ? "from its first milestone on" : "in its month",
            Words.number(load.hoursPerPointRelease()),
            load.pointReleaseEvery(),
            hasUsualHours(load) ? "assumed" : "set in the plan");
  }

  private static boolean hasMilestones(Schedule schedule) {
    return schedule.worked().stream().anyMatch(release -> !release.rules().milestones().isEmpty());
  }

  private static boolean hasUsualBackports(Load load) {
    return load.backportsInFullSupport() == USUAL.backportsInFullSupport()
        && load.backportsInSecuritySupport() == USUAL.backportsInSecuritySupport()
        && load.securityShare() == USUAL.securityShare();
  }

  private static boolean hasUsualHours(Load load) {
    return load.hoursPerBackport() == USUAL.hoursPerBackport()
        && load.hoursPerSecurityBackport() == USUAL.hoursPerSecurityBackport()
        && load.hoursPerRelease() == USUAL.hoursPerRelease()
        && load.hoursPerPointRelease() == USUAL.hoursPerPointRelease()
        && load.pointReleaseEvery().equals(USUAL.pointReleaseEvery());
  }
}
