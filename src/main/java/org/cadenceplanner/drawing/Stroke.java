package org.cadenceplanner.drawing;

import java.util.List;

/// How a line is drawn: its ink, its width and its dashes.
///
/// `dashes` holds the lengths of dash and gap in turn; empty for a solid line. Lines end flat.
public record Stroke(Ink ink, double width, List<Double> dashes) {

  /// @throws IllegalArgumentException if the width or a dash is not above 0
  public Stroke {
    dashes = List.copyOf(dashes);
    if (!(width > 0) || dashes.stream().anyMatch(dash -> !(dash > 0))) {
      throw new IllegalArgumentException("width and dashes of a stroke must be above 0");
    }
  }

  public static Stroke solid(Ink ink, double width) {
    return new Stroke(ink, width, List.of());
  }

  public static Stroke dashed(Ink ink, double width, double dash, double gap) {
    return new Stroke(ink, width, List.of(dash, gap));
  }
}
