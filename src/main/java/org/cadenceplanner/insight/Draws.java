package org.cadenceplanner.insight;

import static org.cadenceplanner.language.Texts.tr;

/// How a forecast is drawn.
///
/// @param futures how many futures are walked through, 100 to 100,000
/// @param seed where the random numbers begin; the same seed gives the same forecast
/// @param within how many days from a place in the year still meet it, 0 to 183
public record Draws(int futures, long seed, int within) {
  /// The fewest futures of which a share can be told.
  public static final int FEWEST = 100;

  /// The most futures.
  public static final int MOST = 100_000;

  /// Half a year: further from one place is nearer to it again.
  public static final int FARTHEST = 183;

  /// @throws IllegalArgumentException if a number is out of bounds
  public Draws {
    if (futures < FEWEST || futures > MOST) {
      throw new IllegalArgumentException(
          tr("%s futures; allowed: %s to %s", futures, FEWEST, MOST));
    }
    if (within < 0 || within > FARTHEST) {
      throw new IllegalArgumentException(tr("%s days; allowed: 0 to %s", within, FARTHEST));
    }
  }

  /// 10,000 futures, and a fortnight on either side of a place.
  public static Draws usual() {
    return new Draws(10_000, 1, 14);
  }
}
