package org.cadenceplanner.calendar;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cadenceplanner.calendar.xml.PlainDay;

/// A calendar of one's own as an editor shows it.
///
/// @param name what people call it, such as `Xen Project`
/// @param days its days off, in the order in which they are listed
public record OwnCalendar(String name, List<OwnDays> days) {
  public OwnCalendar {
    days = List.copyOf(days);
  }

  /// The calendar with the days that it does not have yet, after those it has. Of a stretch that it has
  /// in part the other days are added one by one.
  public OwnCalendar with(List<OwnDays> more) {
    Set<PlainDay> known = each();
    List<OwnDays> all = new ArrayList<>(days);
    for (OwnDays added : more) {
      List<PlainDay> missing =
          added.each().stream().filter(day -> !isAmong(known, day)).distinct().toList();
      if (missing.size() == added.each().size()) {
        all.add(added);
      } else {
        missing.forEach(day -> all.add(OwnDays.of(day)));
      }
      known.addAll(missing);
    }
    return new OwnCalendar(name, all);
  }

  /// Those of some days that it does not have, or only in part.
  public List<OwnDays> lacking(List<OwnDays> some) {
    Set<PlainDay> known = each();
    return some.stream()
        .filter(days -> !days.each().stream().allMatch(day -> isAmong(known, day)))
        .toList();
  }

  private Set<PlainDay> each() {
    Set<PlainDay> each = new HashSet<>();
    days.forEach(has -> each.addAll(has.each()));
    return each;
  }

  private static boolean isAmong(Set<PlainDay> known, PlainDay day) {
    return known.contains(day)
        || known.contains(new PlainDay(day.name(), day.day(), Optional.empty()));
  }
}
