package org.cadenceplanner.planted.schedule;

final class AsksTheMilliseconds {
  long now() {
    return System.currentTimeMillis();
  }
}
