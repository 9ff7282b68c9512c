package org.cadenceplanner.planted.history;

import java.util.HashMap;

final class Caches {
  static final HashMap<String, String> CACHE = new HashMap<>();
}
