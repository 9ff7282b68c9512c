package org.cadenceplanner.planted.schedule;

import java.time.LocalDate;
import java.time.ZoneOffset;

final class AsksNow {
  LocalDate today() {
    return LocalDate.now(ZoneOffset.UTC);
  }
}
