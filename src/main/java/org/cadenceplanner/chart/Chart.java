package org.cadenceplanner.chart;

import org.cadenceplanner.drawing.Drawing;
import org.cadenceplanner.drawing.TextMeasure;

/// A picture of a plan's figures that can be drawn at any size.
public interface Chart {

  /// Draws this chart: the same size, palette and font give the same drawing.
  ///
  /// Where the size is too small for everything, what matters less is shortened or left out;
  /// texts never overlap and never leave the drawing.
  Drawing draw(Size size, Palette palette, TextMeasure measure);
}
