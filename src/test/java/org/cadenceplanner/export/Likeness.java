package org.cadenceplanner.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;

/// How much two pictures of one chart differ, which painters that smooth edges and set letters in
/// ways of their own have made.
final class Likeness {
  private static final int TILE = 12;

  /// Edges smoothed otherwise, letters a part of a pixel elsewhere and hatches change a tile by up to
  /// 0.1; a bar, a diamond or a word that is missing by more.
  private static final double MOST = 0.12;

  private Likeness() {}

  /// Cuts both pictures into tiles, and compares how much of each colour they have.
  static void assertAlike(BufferedImage one, BufferedImage other) {
    assertThat(other.getWidth()).isEqualTo(one.getWidth());
    assertThat(other.getHeight()).isEqualTo(one.getHeight());
    assertThat(largestDifference(one, other)).isLessThan(MOST);
  }

  /// The largest difference of any tile in any colour, 0 to 1.
  static double largestDifference(BufferedImage one, BufferedImage other) {
    double largest = 0;
    for (int y = 0; y < one.getHeight(); y += TILE) {
      for (int x = 0; x < one.getWidth(); x += TILE) {
        largest = Math.max(largest, difference(one, other, x, y));
      }
    }
    return largest;
  }

  private static double difference(BufferedImage one, BufferedImage other, int left, int top) {
    int right = Math.min(left + TILE, one.getWidth());
    int bottom = Math.min(top + TILE, one.getHeight());
    double largest = 0;
    for (int shift : new int[] {0, 8, 16}) {
      long sum = 0;
      for (int y = top; y < bottom; y++) {
        for (int x = left; x < right; x++) {
          sum += part(one, x, y, shift) - part(other, x, y, shift);
        }
      }
      double mean = Math.abs((double) sum) / ((right - left) * (bottom - top)) / 255;
      largest = Math.max(largest, mean);
    }
    return largest;
  }

  private static int part(BufferedImage image, int x, int y, int shift) {
    return image.getRGB(x, y) >> shift & 255;
  }
}
