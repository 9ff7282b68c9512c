package org.cadenceplanner.calendar.xml;

import static org.cadenceplanner.language.Texts.tr;

import de.focus_shift.jollyday.core.spi.HolidayCalendarConfiguration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// A country or one of its regions: its own days, and its parts. A part's days come on top.
///
/// @param hierarchy the region's short name, unique beside its siblings: `be`
/// @param description its name for people: `Berlin`
/// @param notes what people should know of its days, in English; true of its parts, too
public record CalendarRegion(
    String hierarchy,
    String description,
    HolidayRules holidays,
    List<CalendarRegion> parts,
    List<String> notes)
    implements HolidayCalendarConfiguration {

  public CalendarRegion {
    parts = List.copyOf(parts);
    notes = List.copyOf(notes);
  }

  /// The part with this short name, in whatever letter case the file writes it.
  public Optional<CalendarRegion> part(String id) {
    return parts.stream().filter(part -> part.id().equals(id)).findFirst();
  }

  /// The short name as plans write it: lower case, `-` for `_`.
  public String id() {
    return hierarchy.toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @Override
  public Stream<HolidayCalendarConfiguration> subConfigurations() {
    return parts.stream().map(part -> part);
  }

  CalendarRegion amendedBy(CalendarRegion amendment, String source) {
    List<CalendarRegion> amended = new ArrayList<>(parts);
    for (CalendarRegion addition : amendment.parts) {
      CalendarRegion part = part(addition.id()).orElseThrow(() -> noSuchPart(addition, source));
      amended.set(parts.indexOf(part), part.amendedBy(addition, source));
    }
    return new CalendarRegion(
        hierarchy,
        description,
        holidays.plus(amendment.holidays),
        amended,
        Stream.concat(notes.stream(), amendment.notes.stream()).toList());
  }

  private CalendarFileException noSuchPart(CalendarRegion addition, String source) {
    return new CalendarFileException(
        source, tr("%s has no region '%s' to add days to", description, addition.id()));
  }
}
