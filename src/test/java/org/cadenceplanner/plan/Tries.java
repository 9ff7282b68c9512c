package org.cadenceplanner.plan;

/// On how many arbitrary plans a law is tried.
///
/// Fewer where each of a thousand planted faults is tried on them: with `-Dtries.one-in=100` one
/// plan in a hundred, but at least one.
public final class Tries {
  private Tries() {}

  /// So many, unless only some of them are wanted.
  public static int of(int usual) {
    return Math.ceilDiv(usual, Integer.getInteger("tries.one-in", 1));
  }
}
