package org.cadenceplanner.chart;

import org.cadenceplanner.drawing.Drawing;

/// A sheet as it is drawn at a size.
///
/// @param drawing what is drawn
/// @param isLegible whether it stands alone and can be read: title, rules, legend and sources are all
///   there, its lines are named, and its rows and columns are large enough to be told apart
/// @param isWhole whether it can be read and every row has its version or year
public record Page(Drawing drawing, boolean isLegible, boolean isWhole) {}
