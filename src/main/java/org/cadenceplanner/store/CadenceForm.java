package org.cadenceplanner.store;

import static org.cadenceplanner.store.SimpleForms.LENGTH;
import static org.cadenceplanner.store.SimpleForms.whole;
import static org.cadenceplanner.store.Words.WEEK;
import static org.cadenceplanner.store.Words.WEEKDAY;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.cadenceplanner.plan.Cadence;
import org.cadenceplanner.plan.Length;
import org.cadenceplanner.plan.WeekOfMonth;
import org.cadenceplanner.plan.YearlySlot;

/// How a cadence is written: an interval, or the places in the year.
final class CadenceForm {
  private static final int MONTHS = 12;
  private static final int LONGEST_MONTH = 31;

  private static final Form<YearlySlot> SLOT =
      Form.object(
          "{\"month\": 4, \"day\": 14} or "
              + "{\"week\": \"second\", \"weekday\": \"tuesday\", \"month\": 10}",
          CadenceForm::slot);

  static final Form<List<YearlySlot>> SLOTS =
      Form.nonEmpty(SLOT.list(), "at least one slot a year");

  static final Form<Cadence> CADENCE =
      Form.object(
          "{\"every\": \"8 months\"} or {\"slots\": [{\"month\": 4, \"day\": 14}]}",
          CadenceForm::cadence);

  private CadenceForm() {}

  private static Optional<Cadence> cadence(ObjectReader in) {
    Supplier<Optional<Length>> every = in.optional("every", LENGTH);
    Supplier<List<YearlySlot>> slots = in.optional("slots", SLOTS, List.of());
    in.requireOneOf("every", "slots");
    return in.build(
        () ->
            every
                .get()
                .<Cadence>map(Cadence.Every::new)
                .orElseGet(() -> new Cadence.Yearly(slots.get())));
  }

  private static Optional<YearlySlot> slot(ObjectReader in) {
    in.requireOneOf("day", "weekday");
    return in.has("weekday") ? onWeekday(in) : onDay(in);
  }

  private static Optional<YearlySlot> onDay(ObjectReader in) {
    Supplier<Integer> month = in.required("month", whole(1, MONTHS));
    Supplier<Optional<Integer>> day = in.optional("day", whole(1, LONGEST_MONTH));
    return in.build(() -> new YearlySlot.OnDay(monthDay(month.get(), day.get().orElseThrow())));
  }

  private static MonthDay monthDay(int month, int day) {
    try {
      return MonthDay.of(month, day);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "day %s of month %s; allowed: a day that the month has".formatted(day, month), e);
    }
  }

  private static Optional<YearlySlot> onWeekday(ObjectReader in) {
    Supplier<WeekOfMonth> week = in.required("week", WEEK);
    Supplier<DayOfWeek> weekday = in.required("weekday", WEEKDAY);
    Supplier<Integer> month = in.required("month", whole(1, MONTHS));
    return in.build(
        () -> new YearlySlot.OnWeekday(week.get(), weekday.get(), Month.of(month.get())));
  }
}
