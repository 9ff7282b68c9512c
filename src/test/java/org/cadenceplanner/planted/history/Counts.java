package org.cadenceplanner.planted.history;

final class Counts {
  static int count;
}
