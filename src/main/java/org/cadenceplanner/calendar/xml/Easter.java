package org.cadenceplanner.calendar.xml;

import static org.cadenceplanner.language.Texts.tr;

import java.time.chrono.Chronology;
import java.time.chrono.IsoChronology;
import org.threeten.extra.chrono.JulianChronology;

/// Which Easter is meant: the western one or the eastern one.
final class Easter {
  private Easter() {}

  static Chronology chronology(XmlCursor at, String name) {
    return switch (name.strip()) {
      case "GREGORIAN" -> IsoChronology.INSTANCE;
      case "JULIAN" -> JulianChronology.INSTANCE;
      default -> throw at.wrong(tr("'%s' is not a chronology; allowed: GREGORIAN, JULIAN", name));
    };
  }
}
