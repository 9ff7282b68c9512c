package org.cadenceplanner.calendar;

import java.util.List;

/// A calendar of one's own as an editor shows it.
///
/// @param name what people call it, such as `Xen Project`
/// @param days its days off, in the order in which they are listed
public record OwnCalendar(String name, List<OwnDays> days) {
  public OwnCalendar {
    days = List.copyOf(days);
  }
}
