package org.cadenceplanner.calendar.xml;

import de.focus_shift.jollyday.core.spi.ChristianHolidayConfiguration;
import java.time.chrono.Chronology;
import java.util.List;

/// `ChristianHoliday`: a feast counted from Easter, such as Good Friday.
record ChristianFeast(
    Terms terms, ChristianHolidayType type, Chronology chronology, List<MovingCondition> conditions)
    implements Rule, ChristianHolidayConfiguration {

  static ChristianFeast read(XmlCursor at) {
    Terms terms = Terms.read(at, "type", "chronology");
    ChristianHolidayType type = at.requiredConstant(ChristianHolidayType.class, "type");
    Chronology chronology = Easter.chronology(at, at.attribute("chronology").orElse("GREGORIAN"));
    return new ChristianFeast(terms.named("christian", type), type, chronology, Move.readAll(at));
  }
}
