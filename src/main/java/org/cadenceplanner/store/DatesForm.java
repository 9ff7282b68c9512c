package org.cadenceplanner.store;

import static org.cadenceplanner.language.Texts.tr;
import static org.cadenceplanner.store.SimpleForms.CALENDAR_NAME;
import static org.cadenceplanner.store.SimpleForms.DAY;
import static org.cadenceplanner.store.SimpleForms.DAYS;
import static org.cadenceplanner.store.SimpleForms.EVENT_NAME;
import static org.cadenceplanner.store.SimpleForms.MONTH_DAY;
import static org.cadenceplanner.store.SimpleForms.whole;
import static org.cadenceplanner.store.Words.WEEKDAY;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.cadenceplanner.plan.BlockedRange;
import org.cadenceplanner.plan.Blocking;
import org.cadenceplanner.plan.DatePolicy;
import org.cadenceplanner.plan.Direction;
import org.cadenceplanner.plan.Event;
import org.cadenceplanner.plan.WeightedCalendar;

/// How a date policy is written; a member that is left out is as in the usual policy.
final class DatesForm {
  private static final Form<Blocking> ANY_OR_ALL =
      Form.word(
          List.of(new Blocking.Any(), new Blocking.All()),
          blocking -> blocking instanceof Blocking.Any ? "any" : "all");

  private static final Form<Blocking> SHARE = Form.object("{\"share\": 0.5}", DatesForm::share);

  private static final Form<Blocking> BLOCKED_BY =
      new Form<>(
          () -> Texts.either(List.of("\"any\"", "\"all\"", "{\"share\": 0.5}")),
          DatesForm::blockedBy);

  static final Form<BlockedRange> RANGE =
      Form.object(
          "{\"name\": \"year-end freeze\", \"from\": \"12-22\", \"to\": \"01-03\"}",
          DatesForm::range);

  private static final Form<Event> EVENT =
      Form.object(
          List.of(
              "{\"name\": \"Xen summit\", \"from\": \"2019-07-09\", \"to\": \"2019-07-11\"}",
              "{\"name\": \"Easter\", \"calendar\": \"gb/eng\", \"holiday\": \"Easter\"}"),
          DatesForm::event);

  private static final Form<Integer> AROUND = whole(0, Event.MOST_DAYS);

  static final Form<List<BlockedRange>> RANGES = RANGE.list();

  static final Form<List<Event>> EVENTS = EVENT.list();

  static final Form<DatePolicy> DATES =
      Form.object("{\"weekdays\": [\"tuesday\", \"wednesday\"]}", DatesForm::dates);

  private DatesForm() {}

  private static Optional<DatePolicy> dates(ObjectReader in) {
    DatePolicy usual = DatePolicy.usual();
    Supplier<Set<DayOfWeek>> weekdays = in.optional("weekdays", weekdays(), usual.weekdays());
    Supplier<Optional<List<WeightedCalendar>>> calendars =
        in.optional("calendars", PlanForm.CALENDARS);
    Supplier<Blocking> blockedBy = in.optional("blockedBy", BLOCKED_BY, usual.blocking());
    Supplier<List<BlockedRange>> ranges = in.optional("ranges", RANGES, List.of());
    Supplier<List<Event>> events = in.optional("events", EVENTS, List.of());
    Supplier<Direction> direction = in.optional("direction", Words.DIRECTION, usual.direction());
    Supplier<Integer> atMost = in.optional("atMost", DAYS, usual.atMost());
    return in.build(
        () ->
            new DatePolicy(
                weekdays.get(),
                calendars.get(),
                blockedBy.get(),
                ranges.get(),
                events.get(),
                direction.get(),
                atMost.get()));
  }

  private static Form<Set<DayOfWeek>> weekdays() {
    Form<List<DayOfWeek>> list = WEEKDAY.list();
    return new Form<>(
        list.says(), value -> list.read(value).flatMap(days -> distinct(value, days)));
  }

  private static Optional<Set<DayOfWeek>> distinct(Value value, List<DayOfWeek> days) {
    if (days.isEmpty()) {
      return value.refuse(tr("at least one weekday"));
    }
    Set<DayOfWeek> weekdays = EnumSet.copyOf(days);
    if (weekdays.size() < days.size()) {
      value.report(tr("a weekday twice"), tr("each once"));
    }
    return Optional.of(weekdays);
  }

  private static Optional<Blocking> blockedBy(Value value) {
    return switch (value.json()) {
      case Json.Text _ -> ANY_OR_ALL.read(value);
      case Json.Members _ -> SHARE.read(value);
      case Json _ -> value.refuse(BLOCKED_BY.allowed());
    };
  }

  private static Optional<Blocking> share(ObjectReader in) {
    Supplier<Double> share = in.required("share", SimpleForms.share());
    return in.build(() -> new Blocking.AtLeast(share.get()));
  }

  private static Optional<BlockedRange> range(ObjectReader in) {
    Supplier<String> name = in.required("name", EVENT_NAME);
    Supplier<MonthDay> from = in.required("from", MONTH_DAY);
    Supplier<MonthDay> to = in.required("to", MONTH_DAY);
    return in.build(() -> new BlockedRange(name.get(), from.get(), to.get()));
  }

  private static Optional<Event> event(ObjectReader in) {
    return in.has("calendar") || in.has("holiday") ? namedHoliday(in) : dated(in);
  }

  private static Optional<Event> namedHoliday(ObjectReader in) {
    Supplier<String> name = in.required("name", EVENT_NAME);
    Supplier<String> calendar = in.required("calendar", CALENDAR_NAME);
    Supplier<String> holiday = in.required("holiday", EVENT_NAME);
    Supplier<Integer> before = in.optional("daysBefore", AROUND, 0);
    Supplier<Integer> after = in.optional("daysAfter", AROUND, 0);
    return in.build(
        () ->
            new Event.NamedHoliday(
                name.get(), calendar.get(), holiday.get(), before.get(), after.get()));
  }

  private static Optional<Event> dated(ObjectReader in) {
    Supplier<String> name = in.required("name", EVENT_NAME);
    Supplier<LocalDate> from = in.required("from", DAY);
    Supplier<LocalDate> to = in.required("to", DAY);
    Supplier<Integer> before = in.optional("daysBefore", AROUND, 0);
    Supplier<Integer> after = in.optional("daysAfter", AROUND, 0);
    return in.build(
        () -> new Event.Dated(name.get(), from.get(), to.get(), before.get(), after.get()));
  }
}
