package org.cadenceplanner.insight;

import java.util.List;
import org.cadenceplanner.plan.Load;

/// Hours of work, by its kind.
///
/// @param backports hours for backports that are not security
/// @param securityBackports hours for security backports
/// @param pointReleases hours for point releases
/// @param releases hours for releases
public record Hours(
    double backports, double securityBackports, double pointReleases, double releases) {
  static final Hours NONE = new Hours(0, 0, 0, 0);

  /// The hours of one kind.
  public double of(KindOfWork kind) {
    return switch (kind) {
      case BACKPORTS -> backports;
      case SECURITY_BACKPORTS -> securityBackports;
      case POINT_RELEASES -> pointReleases;
      case RELEASES -> releases;
    };
  }

  /// All hours.
  public double total() {
    return backports + securityBackports + pointReleases + releases;
  }

  static Hours ofReleases(double number, Load load) {
    return new Hours(0, 0, 0, number * load.hoursPerRelease());
  }

  static Hours sum(List<Hours> all) {
    return all.stream().reduce(NONE, Hours::plus);
  }

  Hours plus(Hours more) {
    return new Hours(
        backports + more.backports,
        securityBackports + more.securityBackports,
        pointReleases + more.pointReleases,
        releases + more.releases);
  }

  Hours times(double factor) {
    return new Hours(
        factor * backports, factor * securityBackports, factor * pointReleases, factor * releases);
  }
}
