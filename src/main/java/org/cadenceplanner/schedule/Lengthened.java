package org.cadenceplanner.schedule;

import java.util.List;
import org.cadenceplanner.plan.Length;

/// Why a milestone is due earlier than usual.
///
/// @param by how much earlier
/// @param over the names of the ranges and events that fell between it and its release
public record Lengthened(Length by, List<String> over) {
  public Lengthened {
    over = List.copyOf(over);
  }
}
