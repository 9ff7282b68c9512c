package org.cadenceplanner.store;

import static org.cadenceplanner.language.Texts.tr;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.cadenceplanner.plan.HistoricEnd;
import org.cadenceplanner.plan.Horizon;
import org.cadenceplanner.plan.Length;
import org.cadenceplanner.plan.Version;
import org.cadenceplanner.plan.VersionTemplate;

/// How the values without members are written: texts, numbers, days, lengths.
final class SimpleForms {
  private static final int MOST_CHARACTERS = 60;
  private static final int MOST_OF_A_NAME = 120;

  private static final Pattern DAY_FORM = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern MONTH_FORM = Pattern.compile("\\d{4}-\\d{2}");
  private static final Pattern MONTH_DAY_FORM = Pattern.compile("\\d{2}-\\d{2}");
  private static final Pattern LENGTH_FORM =
      Pattern.compile("(0|[1-9]\\d{0,4}) (day|week|month|year)s?");
  private static final Pattern DAYS_FORM = Pattern.compile("(0|[1-9]\\d{0,4}) days?");
  private static final Pattern WHOLE_FORM = Pattern.compile("-?\\d{1,9}");
  private static final int MOST_DIGITS = 400;

  /// Any text on one line.
  static final Form<String> TEXT =
      Form.text(() -> tr("a text such as \"after the summit\""), Optional::of);

  /// The name of a phase, and of what has no form of its own.
  static final Form<String> NAME = name("full support");

  static final Form<String> PLAN_NAME = name("Xen Project");
  static final Form<String> SCENARIO_NAME = name("8 months");
  static final Form<String> CLASS_NAME = name("even");
  static final Form<String> MILESTONE_NAME = name("Code freeze");
  static final Form<String> PERSON_NAME = name("Jan");
  static final Form<String> CALENDAR_NAME = name("gb/eng");
  static final Form<String> EVENT_NAME = name("Easter");

  static final Form<Version> VERSION =
      Form.text(
          () -> tr("a version such as \"4.12\", at most %s characters", MOST_CHARACTERS),
          text -> nonBlank(text, MOST_CHARACTERS).map(Version::of));

  static final Form<VersionTemplate> TEMPLATE =
      Form.text(
          () -> tr("a template such as \"4.{n}\", at most %s characters", MOST_CHARACTERS),
          text -> nonBlank(text, MOST_CHARACTERS).map(VersionTemplate::new));

  static final Form<LocalDate> DAY =
      Form.text(
          () ->
              tr(
                  "a day of the calendar such as \"2018-07-10\" from %s to %s",
                  Horizon.EARLIEST_YEAR, Horizon.LATEST_YEAR),
          SimpleForms::day);

  /// The end of a phase as it was published: a day or a month.
  static final Form<HistoricEnd> PUBLISHED_END =
      Form.text(
          () ->
              tr(
                  "a day of the calendar such as \"2018-07-10\" or a month such as \"2019-01\","
                      + " both from %s to %s",
                  Horizon.EARLIEST_YEAR, Horizon.LATEST_YEAR),
          SimpleForms::publishedEnd);

  static final Form<MonthDay> MONTH_DAY =
      Form.text(
          () -> tr("a month and a day such as \"12-22\""),
          text -> parsed(text, MONTH_DAY_FORM, form -> MonthDay.parse("--" + form)));

  /// A length of time, more than zero.
  static final Form<Length> LENGTH =
      Form.text(
          () -> tr("a length such as \"8 months\", from 1 to about 100 years"),
          SimpleForms::length);

  /// A number of days, written as a length.
  static final Form<Integer> DAYS =
      Form.text(
          () -> tr("a number of days such as \"30 days\""),
          text -> parsed(text, DAYS_FORM, Length::parse).flatMap(all -> all).map(Length::amount));

  /// A file or a folder, named from the root on.
  static final Form<Path> PATH =
      Form.text(
          () -> tr("a path from the root on such as \"/home/ann/xen.cadence.json\""),
          text -> Optional.of(Path.of(text)).filter(Path::isAbsolute));

  static final Form<Boolean> FLAG =
      new Form<>(
          SimpleForms::trueOrFalse,
          value ->
              value.json() instanceof Json.Flag flag
                  ? Optional.of(flag.value())
                  : value.refuse(trueOrFalse()));

  /// Something that is said by its name alone.
  static final Form<Boolean> TRUE =
      new Form<>(
          () -> "true",
          value -> FLAG.peek(value).filter(Boolean::booleanValue).or(() -> value.refuse("true")));

  private SimpleForms() {}

  private static Form<String> name(String example) {
    return Form.text(
        () -> tr("a name such as \"%s\", at most %s characters", example, MOST_OF_A_NAME),
        text -> nonBlank(text, MOST_OF_A_NAME));
  }

  private static String trueOrFalse() {
    return tr("%s or %s", true, false);
  }

  /// A whole number within bounds, both included.
  static Form<Integer> whole(int least, int most) {
    Supplier<String> allowed = () -> tr("a whole number from %s to %s", least, most);
    return new Form<>(
        allowed,
        value ->
            digits(value)
                .filter(digits -> WHOLE_FORM.matcher(digits).matches())
                .map(Integer::valueOf)
                .filter(number -> number >= least && number <= most)
                .or(() -> value.refuse(allowed.get())));
  }

  /// A number within bounds, both included.
  static Form<Double> number(int least, int most) {
    return numberThat(() -> tr("a number from %s to %s", least, most), least, most, true);
  }

  /// A share: more than zero, at most 1.
  static Form<Double> share() {
    return numberThat(() -> tr("a share such as 0.5, more than 0 and at most 1"), 0, 1, false);
  }

  private static Form<Double> numberThat(
      Supplier<String> allowed, int least, int most, boolean leastIncluded) {
    return new Form<>(
        allowed,
        value ->
            digits(value)
                .filter(digits -> digits.length() <= MOST_DIGITS)
                .map(Double::valueOf)
                .filter(number -> leastIncluded ? number >= least : number > least)
                .filter(number -> number <= most)
                .map(SimpleForms::withoutMinusZero)
                .or(() -> value.refuse(allowed.get())));
  }

  private static double withoutMinusZero(double number) {
    return number == 0 ? 0 : number;
  }

  private static Optional<String> digits(Value value) {
    return value.json() instanceof Json.Number number
        ? Optional.of(number.digits())
        : Optional.empty();
  }

  private static Optional<String> nonBlank(String text, int most) {
    return Optional.of(text).filter(all -> !all.isBlank() && all.length() <= most);
  }

  private static Optional<Length> length(String text) {
    return parsed(text, LENGTH_FORM, Length::parse)
        .flatMap(length -> length)
        .filter(length -> !length.isZero());
  }

  private static Optional<LocalDate> day(String text) {
    return parsed(text, DAY_FORM, LocalDate::parse).filter(day -> isInYears(day.getYear()));
  }

  private static Optional<HistoricEnd> publishedEnd(String text) {
    Optional<HistoricEnd> onDay = day(text).map(HistoricEnd.OnDay::new);
    return onDay.or(
        () ->
            parsed(text, MONTH_FORM, YearMonth::parse)
                .filter(month -> isInYears(month.getYear()))
                .map(HistoricEnd.InMonth::new));
  }

  private static boolean isInYears(int year) {
    return year >= Horizon.EARLIEST_YEAR && year <= Horizon.LATEST_YEAR;
  }

  private static <T> Optional<T> parsed(String text, Pattern form, Function<String, T> parser) {
    if (!form.matcher(text).matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(parser.apply(text));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
