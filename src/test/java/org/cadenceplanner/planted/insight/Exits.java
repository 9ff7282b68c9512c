package org.cadenceplanner.planted.insight;

final class Exits {
  void leave() {
    System.exit(1);
  }
}
