package org.cadenceplanner.calendar.xml;

import de.focus_shift.jollyday.core.spi.EthiopianOrthodoxHolidayConfiguration;

/// `EthiopianOrthodoxHoliday`: a feast of the Ethiopian calendar, such as Timkat.
record EthiopianFeast(Terms terms, EthiopianOrthodoxHolidayType type)
    implements Rule, EthiopianOrthodoxHolidayConfiguration {

  static EthiopianFeast read(XmlCursor at) {
    Terms terms = Terms.read(at, "type");
    EthiopianOrthodoxHolidayType type =
        at.requiredConstant(EthiopianOrthodoxHolidayType.class, "type");
    at.expectEnd();
    return new EthiopianFeast(terms.named("ethiopian.orthodox", type), type);
  }
}
