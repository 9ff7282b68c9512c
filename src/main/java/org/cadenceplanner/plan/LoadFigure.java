package org.cadenceplanner.plan;

/// A figure of the load that a project's own history can give.
public enum LoadFigure {
  /// Backports a month for a branch in full support.
  BACKPORTS_IN_FULL_SUPPORT,
  /// Backports a month for a branch in security-only support.
  BACKPORTS_IN_SECURITY_SUPPORT,
  /// The part of the backports that is security.
  SECURITY_SHARE,
  /// How often a branch gets a point release.
  POINT_RELEASE_EVERY
}
