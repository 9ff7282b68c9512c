package org.cadenceplanner.chart;

import java.util.Optional;
import org.cadenceplanner.drawing.Drawing;

/// A chart's drawing, and where its days stand in it.
///
/// @param drawing the drawing
/// @param plot where the days stand; empty where the size is too small for any
public record Drawn(Drawing drawing, Optional<Plot> plot) {}
