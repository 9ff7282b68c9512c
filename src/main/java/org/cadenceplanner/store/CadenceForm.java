package org.cadenceplanner.store;

import static org.cadenceplanner.language.Texts.tr;
import static org.cadenceplanner.store.SimpleForms.LENGTH;
import static org.cadenceplanner.store.SimpleForms.SCENARIO_NAME;
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
import org.cadenceplanner.plan.Gap;
import org.cadenceplanner.plan.Length;
import org.cadenceplanner.plan.WeekOfMonth;
import org.cadenceplanner.plan.YearlySlot;

/// How a cadence is written: an interval, or the places in the year.
final class CadenceForm {
  private static final int MONTHS = 12;
  private static final int LONGEST_MONTH = 31;

  private static final Form<YearlySlot> SLOT =
      Form.object(
          List.of(
              "{\"month\": 4, \"day\": 14}",
              "{\"week\": \"second\", \"weekday\": \"tuesday\", \"month\": 10}",
              "{\"weekOfMonth\": \"third\", \"weekday\": \"thursday\", \"month\": 4}"),
          CadenceForm::slot);

  static final Form<List<YearlySlot>> SLOTS =
      Form.nonEmpty(SLOT.list(), () -> tr("at least one slot a year"));

  private static final Form<Cadence> EVERY =
      new Form<>(
          () -> tr("%s, or a list of two or more that take turns", LENGTH.allowed()),
          CadenceForm::every);

  static final Form<Cadence> CADENCE =
      Form.object(
          List.of("{\"every\": \"8 months\"}", "{\"slots\": [{\"month\": 4, \"day\": 14}]}"),
          CadenceForm::cadence);

  static final Form<Gap> GAP =
      Form.object("{\"minimum\": \"5 months\", \"maximum\": \"9 months\"}", CadenceForm::gap);

  private CadenceForm() {}

  private static Optional<Cadence> cadence(ObjectReader in) {
    if (in.has("following")) {
      return following(in);
    }
    Supplier<Optional<Cadence>> every = in.optional("every", EVERY);
    Supplier<List<YearlySlot>> slots = in.optional("slots", SLOTS, List.of());
    in.requireOneOf(List.of("every", "slots", "following"));
    return in.build(() -> every.get().orElseGet(() -> new Cadence.Yearly(slots.get())));
  }

  private static Optional<Cadence> following(ObjectReader in) {
    Supplier<String> scenario = in.required("following", SCENARIO_NAME);
    Supplier<Integer> number = in.optional("number", whole(1, Cadence.Following.MOST), 1);
    Supplier<Optional<Length>> later = in.optional("later", LENGTH);
    return in.build(() -> new Cadence.Following(scenario.get(), number.get(), later.get()));
  }

  private static Optional<Gap> gap(ObjectReader in) {
    Supplier<Optional<Length>> minimum = in.optional("minimum", LENGTH);
    Supplier<Optional<Length>> maximum = in.optional("maximum", LENGTH);
    if (!in.has("minimum") && !in.has("maximum")) {
      in.value()
          .report(
              tr("neither %s nor %s", "\"minimum\"", "\"maximum\""), tr("one of them, or both"));
    }
    return in.build(() -> new Gap(minimum.get(), maximum.get()));
  }

  private static Optional<Cadence> every(Value value) {
    Optional<List<Length>> intervals =
        value.json() instanceof Json.Elements list
            ? inTurn(list.elements().size(), value)
            : LENGTH.read(value).map(List::of);
    return intervals.map(Cadence.Every::new);
  }

  private static Optional<List<Length>> inTurn(int lengths, Value value) {
    if (lengths < 2 || lengths > Cadence.Every.MOST) {
      value.report(
          tr(lengths == 1 ? "%s length in turn" : "%s lengths in turn", lengths),
          tr("%s to %s", 2, Cadence.Every.MOST));
      return Optional.empty();
    }
    return LENGTH.list().read(value);
  }

  private static Optional<YearlySlot> slot(ObjectReader in) {
    if (in.has("weekOfMonth")) {
      return inWeek(in);
    }
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
          tr("day %s of month %s; allowed: a day that the month has", day, month), e);
    }
  }

  private static Optional<YearlySlot> inWeek(ObjectReader in) {
    Supplier<WeekOfMonth> week = in.required("weekOfMonth", WEEK);
    Supplier<DayOfWeek> weekday = in.optional("weekday", WEEKDAY, DayOfWeek.MONDAY);
    Supplier<Integer> month = in.required("month", whole(1, MONTHS));
    return in.build(() -> new YearlySlot.InWeek(week.get(), weekday.get(), Month.of(month.get())));
  }

  private static Optional<YearlySlot> onWeekday(ObjectReader in) {
    Supplier<WeekOfMonth> week = in.required("week", WEEK);
    Supplier<DayOfWeek> weekday = in.required("weekday", WEEKDAY);
    Supplier<Integer> month = in.required("month", whole(1, MONTHS));
    return in.build(
        () -> new YearlySlot.OnWeekday(week.get(), weekday.get(), Month.of(month.get())));
  }
}
