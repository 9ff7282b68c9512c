package org.cadenceplanner.plan;

import static org.cadenceplanner.language.Texts.tr;

import java.time.LocalDate;
import java.util.List;

/// A later decision about the support of some releases, most of them out already: in February 2026
/// Xen gave 4.17 to 4.19 five years of security support, whatever they had been promised.
///
/// @param decided the day from which on it is promised
/// @param versions the releases, at least one
/// @param support how they are supported instead; of later amendments of a release, the last holds
/// @param reason why, in words; may be empty
public record Amendment(
    LocalDate decided, List<Version> versions, SupportScheme support, String reason) {
  /// @throws IllegalArgumentException if there is no release, or the day is outside the years that a
  /// plan can hold
  public Amendment {
    versions = List.copyOf(versions);
    Horizon.requireDay(decided);
    if (versions.isEmpty()) {
      throw new IllegalArgumentException(tr("no versions; allowed: at least one release"));
    }
  }

  /// This amendment with another support scheme.
  public Amendment withSupport(SupportScheme newSupport) {
    return new Amendment(decided, versions, newSupport, reason);
  }
}
