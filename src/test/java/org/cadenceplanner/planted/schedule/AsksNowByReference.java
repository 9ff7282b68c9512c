package org.cadenceplanner.planted.schedule;

import java.time.Instant;
import java.util.function.Supplier;

final class AsksNowByReference {
  Supplier<Instant> now() {
    return Instant::now;
  }
}
