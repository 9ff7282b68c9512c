package org.cadenceplanner.calendar.xml;

import static org.cadenceplanner.language.Texts.tr;

import de.focus_shift.jollyday.core.spi.RelativeToEasterSundayHolidayConfiguration;
import java.time.chrono.Chronology;
import java.time.chrono.IsoChronology;
import java.util.Optional;
import org.threeten.extra.Days;

/// `RelativeToEasterSunday`: so many days after Easter Sunday; a negative number is before it.
record DaysFromEaster(Terms terms, Chronology chronology, Days days)
    implements Rule, RelativeToEasterSundayHolidayConfiguration {

  static DaysFromEaster read(XmlCursor at) {
    Terms terms = Terms.read(at);
    Chronology chronology = IsoChronology.INSTANCE;
    Optional<Days> days = Optional.empty();
    while (at.nextChild()) {
      switch (at.element()) {
        case "chronology" -> chronology = Easter.chronology(at, at.textInside());
        case "days" -> days = Optional.of(at.daysInside());
        default -> throw at.unknownElement("chronology", "days");
      }
    }
    if (days.isEmpty()) {
      throw at.wrong(tr("RelativeToEasterSunday needs days"));
    }
    return new DaysFromEaster(terms, chronology, days.get());
  }
}
