package org.cadenceplanner.calendar.xml;

import de.focus_shift.jollyday.core.spi.IslamicHolidayConfiguration;
import java.util.List;

/// `IslamicHoliday`: a feast of the Umm al-Qura calendar, which is known for 1883 to 2173.
record IslamicFeast(Terms terms, IslamicHolidayType type, List<MovingCondition> conditions)
    implements Rule, IslamicHolidayConfiguration {

  static IslamicFeast read(XmlCursor at) {
    Terms terms = Terms.read(at, "type");
    IslamicHolidayType type = at.requiredConstant(IslamicHolidayType.class, "type");
    return new IslamicFeast(terms.named("islamic", type), type, Move.readAll(at));
  }
}
