package org.cadenceplanner.planted.schedule;

import de.focus_shift.jollyday.core.HolidayManager;

record KnowsHolidays(HolidayManager holidays) {}
