package org.cadenceplanner.schedule;

/// What a branch gets in one of its phases. It goes by the place of the phase in the class of its
/// release, not by its name: what one class calls its first phase may come later in another.
public enum Support {
  /// Full support: before the release, or in the first phase from it on that counts as supported.
  FULL,

  /// Security-only support: in every later phase that counts.
  SECURITY_ONLY,

  /// None: the phase does not count.
  NONE
}
