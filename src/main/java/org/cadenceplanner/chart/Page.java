package org.cadenceplanner.chart;

import org.cadenceplanner.drawing.Drawing;

/// A sheet as it is drawn at a size.
///
/// @param drawing what is drawn
/// @param isLegible whether it can be read: its title and legend have room, and its rows and
///   columns are large enough to be told apart
public record Page(Drawing drawing, boolean isLegible) {}
