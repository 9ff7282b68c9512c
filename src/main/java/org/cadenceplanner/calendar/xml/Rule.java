package org.cadenceplanner.calendar.xml;

import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.spi.Described;
import de.focus_shift.jollyday.core.spi.Limited;
import java.time.Year;
import java.util.Optional;

/// What every kind of holiday rule has: its terms.
interface Rule extends Described, Limited {
  Terms terms();

  @Override
  default String descriptionPropertiesKey() {
    return terms().key();
  }

  @Override
  default HolidayType holidayType() {
    return terms().type();
  }

  @Override
  default Optional<Year> validFrom() {
    return terms().from();
  }

  @Override
  default Optional<Year> validTo() {
    return terms().to();
  }

  @Override
  default YearCycle cycle() {
    return terms().cycle();
  }
}
