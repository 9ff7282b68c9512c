package org.cadenceplanner.plan;

/// A figure of the load that a project's own history can give.
public enum LoadFigure {
  /// Backports a month for a branch in full support.
  BACKPORTS_IN_FULL_SUPPORT("backportsInFullSupport"),
  /// Backports a month for a branch in security-only support.
  BACKPORTS_IN_SECURITY_SUPPORT("backportsInSecuritySupport"),
  /// The part of the backports that is security.
  SECURITY_SHARE("securityShare"),
  /// How often a branch gets a point release.
  POINT_RELEASE_EVERY("pointReleaseEvery");

  private final String key;

  LoadFigure(String key) {
    this.key = key;
  }

  /// Its name in files and for other programs, such as `securityShare`.
  public String key() {
    return key;
  }
}
