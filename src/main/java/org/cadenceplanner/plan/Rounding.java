package org.cadenceplanner.plan;

import static org.cadenceplanner.language.Texts.tr;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// Where the end of a phase is put. None makes it earlier, but a day in the month that says so.
public sealed interface Rounding {

  /// The day that an end is put on.
  ///
  /// @param end the end
  /// @param allowed the weekdays that the date policy in force allows
  LocalDate of(LocalDate end, Set<DayOfWeek> allowed);

  /// The last day of the month, the quarter or the year: 13 December for a month gives 31 December.
  ///
  /// @param period what ends
  record EndOf(Period period) implements Rounding {
    @Override
    public LocalDate of(LocalDate end, Set<DayOfWeek> allowed) {
      return period.lastDay(end);
    }
  }

  /// The next such day of a month, the end itself included: the 28th for 30 May gives 28 June. A day
  /// that the month does not have is its last one.
  ///
  /// @param day the day of the month, 1 to 31
  /// @param sameMonth whether it is the one in the end's own month, even where that is earlier: 28
  /// May for 30 May
  record DayOfMonth(int day, boolean sameMonth) implements Rounding {
    /// @throws IllegalArgumentException if no month has that day
    public DayOfMonth {
      if (day < 1 || day > 31) {
        throw new IllegalArgumentException(tr("%s; allowed: a day of the month from 1 to 31", day));
      }
    }

    @Override
    public LocalDate of(LocalDate end, Set<DayOfWeek> allowed) {
      LocalDate same = in(YearMonth.from(end));
      return sameMonth || !same.isBefore(end) ? same : in(YearMonth.from(end).plusMonths(1));
    }

    private LocalDate in(YearMonth month) {
      return month.atDay(Math.min(day, month.lengthOfMonth()));
    }
  }

  /// The next of some places in the year, the end itself included: the second Thursdays of February,
  /// May, August and November (PostgreSQL).
  ///
  /// @param slots the places, at least one
  record NextSlot(List<YearlySlot> slots) implements Rounding {
    /// @throws IllegalArgumentException if there is none
    public NextSlot {
      slots = List.copyOf(slots);
      if (slots.isEmpty()) {
        throw new IllegalArgumentException(tr("no slots; allowed: at least one slot a year"));
      }
    }

    @Override
    public LocalDate of(LocalDate end, Set<DayOfWeek> allowed) {
      // A place in the last week of December may lie in the next January.
      return IntStream.rangeClosed(end.getYear() - 1, end.getYear() + 1)
          .boxed()
          .flatMap(year -> slots.stream().map(slot -> slot.in(year)))
          .filter(day -> !day.isBefore(end))
          .min(LocalDate::compareTo)
          .orElseThrow();
    }
  }

  /// The next day of the week that the date policy allows, the end itself included.
  record AllowedWeekday() implements Rounding {
    @Override
    public LocalDate of(LocalDate end, Set<DayOfWeek> allowed) {
      return IntStream.range(0, 7)
          .mapToObj(end::plusDays)
          .filter(day -> allowed.contains(day.getDayOfWeek()))
          .findFirst()
          .orElse(end);
    }
  }

  /// What an end is put to the last day of.
  enum Period {
    MONTH,
    QUARTER,
    YEAR;

    private static final int MONTHS_OF_A_QUARTER = 3;

    /// The last day of the one that a day lies in.
    public LocalDate lastDay(LocalDate day) {
      return switch (this) {
        case MONTH -> day.with(TemporalAdjusters.lastDayOfMonth());
        case QUARTER -> lastMonthOfQuarter(YearMonth.from(day)).atEndOfMonth();
        case YEAR -> LocalDate.of(day.getYear(), Month.DECEMBER, 31);
      };
    }

    private static YearMonth lastMonthOfQuarter(YearMonth month) {
      return month.plusMonths(
          (MONTHS_OF_A_QUARTER - month.getMonthValue() % MONTHS_OF_A_QUARTER)
              % MONTHS_OF_A_QUARTER);
    }
  }
}
