package org.cadenceplanner.calendar.xml;

import static org.cadenceplanner.language.Texts.tr;

import de.focus_shift.jollyday.core.spi.Relation;
import de.focus_shift.jollyday.core.spi.RelativeToFixedHolidayConfiguration;
import java.time.DayOfWeek;
import java.util.Optional;
import org.threeten.extra.Days;

/// `RelativeToFixed`: so many days, or the next given weekday, before or after a day of the year.
record DaysFromFixedDay(
    Terms terms,
    Optional<Days> days,
    Optional<DayOfWeek> weekday,
    Optional<Relation> when,
    FixedDay date)
    implements Rule, RelativeToFixedHolidayConfiguration {

  static DaysFromFixedDay read(XmlCursor at) {
    Terms terms = Terms.read(at);
    Optional<Days> days = Optional.empty();
    Optional<DayOfWeek> weekday = Optional.empty();
    Optional<Relation> when = Optional.empty();
    Optional<FixedDay> date = Optional.empty();
    while (at.nextChild()) {
      switch (at.element()) {
        case "Days" -> days = Optional.of(at.daysInside());
        case "Weekday" -> weekday = Optional.of(at.constantInside(DayOfWeek.class));
        case "When" -> when = Optional.of(at.constantInside(Relation.class));
        case "Date" -> date = Optional.of(FixedDay.read(at));
        default -> throw at.unknownElement("Days", "Weekday", "When", "Date");
      }
    }
    if (days.isPresent() == weekday.isPresent() || when.isEmpty() || date.isEmpty()) {
      throw at.wrong(tr("RelativeToFixed needs Days or Weekday (one of them), When, and Date"));
    }
    return new DaysFromFixedDay(terms, days, weekday, when, date.get());
  }
}
