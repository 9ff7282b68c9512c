package org.cadenceplanner.planted.history;

final class SharesArray {
  static final int[] DAYS = {31, 28};
}
