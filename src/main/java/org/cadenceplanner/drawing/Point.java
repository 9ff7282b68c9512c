package org.cadenceplanner.drawing;

/// A place in a drawing: `x` grows to the right, `y` downwards.
public record Point(double x, double y) {}
