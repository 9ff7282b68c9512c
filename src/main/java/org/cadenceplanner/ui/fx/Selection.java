package org.cadenceplanner.ui.fx;

import java.util.Optional;
import org.cadenceplanner.plan.Version;

/// What is selected, in chart and tables alike: a release, or a milestone before it.
///
/// @param version the release
/// @param milestone the milestone's name; empty for the release itself
public record Selection(Version version, Optional<String> milestone) {
  public static Selection of(Version version) {
    return new Selection(version, Optional.empty());
  }
}
