package org.cadenceplanner.planted.insight;

import biweekly.ICalendar;

/// Reads calendar files where figures are made.
final class KnowsEvents {
  final ICalendar calendar = new ICalendar();
}
