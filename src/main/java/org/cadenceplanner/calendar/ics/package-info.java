/// Calendar files of other programs (iCalendar) become days off; alone reads them, by biweekly.
package org.cadenceplanner.calendar.ics;
