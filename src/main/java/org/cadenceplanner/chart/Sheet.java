package org.cadenceplanner.chart;

import org.cadenceplanner.drawing.Caption;

/// A chart that stands alone, as on a page of its own: title, rules, legend, axis, source and the
/// plan's today are in it.
public interface Sheet extends Chart {

  /// What it says, in words: the whole title, rules and sources, even where the drawing has no room
  /// for them.
  Caption caption();
}
