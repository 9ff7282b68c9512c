package org.cadenceplanner.planted.history;

import java.util.List;

final class Constants {
  static final List<String> NAMES = List.of("a");
}
