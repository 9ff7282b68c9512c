package org.cadenceplanner.chart;

import org.cadenceplanner.drawing.Ink;

/// How colours look: to most eyes, without any colour, and to eyes that lack one kind of cones.
///
/// The matrices are those for a severity of 1.0 of G. M. Machado, M. M. Oliveira and L. A. F.
/// Fernandes, "A Physiologically-based Model for Simulation of Color Vision Deficiency", IEEE
/// Transactions on Visualization and Computer Graphics 15 (6), 2009; they are for linear parts.
enum Eyes {
  USUAL(1, 0, 0, 0, 1, 0, 0, 0, 1),
  GREY(0.2126, 0.7152, 0.0722, 0.2126, 0.7152, 0.0722, 0.2126, 0.7152, 0.0722),
  PROTANOPIA(
      0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998),
  DEUTERANOPIA(
      0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881),
  TRITANOPIA(
      1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900);

  private final double[] matrix;

  Eyes(double... matrix) {
    this.matrix = matrix;
  }

  /// How far apart two inks look: the distance in CIELAB of 1976, 0 to about 100. From about 2 on a
  /// difference can be seen side by side; white to black is 100.
  double distance(Ink one, Ink other) {
    double[] a = lab(seen(one));
    double[] b = lab(seen(other));
    return Math.hypot(Math.hypot(a[0] - b[0], a[1] - b[1]), a[2] - b[2]);
  }

  private double[] seen(Ink ink) {
    double[] linear = {linear(ink.red()), linear(ink.green()), linear(ink.blue())};
    double[] seen = new double[3];
    for (int i = 0; i < 3; i++) {
      double sum = 0;
      for (int j = 0; j < 3; j++) {
        sum += matrix[3 * i + j] * linear[j];
      }
      seen[i] = Math.clamp(sum, 0, 1);
    }
    return seen;
  }

  private static double linear(int part) {
    double share = part / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }

  // sRGB to XYZ to CIELAB, both for the white of D65.
  private static double[] lab(double[] rgb) {
    double x = root((0.4124 * rgb[0] + 0.3576 * rgb[1] + 0.1805 * rgb[2]) / 0.9505);
    double y = root(0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2]);
    double z = root((0.0193 * rgb[0] + 0.1192 * rgb[1] + 0.9505 * rgb[2]) / 1.089);
    return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
  }

  private static double root(double share) {
    return share > 216.0 / 24389 ? Math.cbrt(share) : (24389.0 / 27 * share + 16) / 116;
  }
}
