package org.cadenceplanner.calendar.xml;

import static org.cadenceplanner.language.Texts.tr;

import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.spi.Limited.YearCycle;
import java.time.Year;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// The attributes every rule may carry.
///
/// @param key the holiday's name or the key to it; empty when the file gives none
/// @param from the first year of the rule, inclusive
/// @param to the last year of the rule, inclusive
record Terms(
    String key, HolidayType type, Optional<Year> from, Optional<Year> to, YearCycle cycle) {
  private static final Set<String> ATTRIBUTES =
      Set.of("descriptionPropertiesKey", "localizedType", "validFrom", "validTo", "every");
  private static final Set<YearCycle> COUNTED =
      EnumSet.range(YearCycle.TWO_YEARS, YearCycle.SIX_YEARS);

  static Terms read(XmlCursor at, String... own) {
    at.allowAttributes(ATTRIBUTES, own);
    Terms terms =
        new Terms(
            at.attribute("descriptionPropertiesKey").map(String::strip).orElse(""),
            at.constant(HolidayType.class, "localizedType").orElse(HolidayType.PUBLIC_HOLIDAY),
            at.year("validFrom"),
            at.year("validTo"),
            at.constant(YearCycle.class, "every").orElse(YearCycle.EVERY_YEAR));
    terms.checkYears(at);
    return terms;
  }

  /// These terms, with `key` as the name when the file gives none.
  Terms named(String prefix, Enum<?> type) {
    return key.isEmpty() ? new Terms(prefix + "." + type, this.type, from, to, cycle) : this;
  }

  /// The one year the rule holds in, if it is a one-off.
  Optional<Year> onlyYear() {
    return from.equals(to) ? from : Optional.empty();
  }

  private void checkYears(XmlCursor at) {
    if (from.isPresent() && to.isPresent() && from.get().isAfter(to.get())) {
      throw at.wrong(tr("validFrom %s is after validTo %s", from.get(), to.get()));
    }
    if (from.isEmpty() && to.isEmpty() && COUNTED.contains(cycle)) {
      throw at.wrong(tr("every=\"%s\" needs validFrom or validTo to count from", cycle));
    }
  }
}
