/// Calendars: which days are off in a country, a region or a project. The only user of Jollyday.
///
/// [Calendars] finds a calendar in the plan's `holidays/`, the user's, the program's own, or in
/// Jollyday, and gives its days; whoever asks never sees Jollyday itself. The days of what comes with
/// the program are in the [Almanac], worked out when it was built.
package org.cadenceplanner.calendar;
