package org.cadenceplanner.insight;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.cadenceplanner.plan.End;
import org.cadenceplanner.plan.Rounding;
import org.cadenceplanner.plan.YearlySlot;

/// When a phase ends, in words: `18 months`, `until the 2nd newer release and 4 weeks`, `until 30
/// April 3 years on`, `until 14 months after the release, put to the next 28th`.
public final class EndInWords {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);

  private EndInWords() {}

  /// The words for an end.
  ///
  /// @param first whether it is that of the first phase, which starts with the release
  public static String of(End end, boolean first) {
    return switch (end) {
      case End.AfterStart rule -> rule.length().toString();
      case End.AfterRelease rule when first -> rule.length().toString();
      case End.AfterRelease rule -> "until " + rule.length() + " after the release";
      case End.Successor rule -> "until " + successor(rule);
      case End.OnDay rule -> "until " + day(rule);
      case End.Unknown _ -> "until a day not known yet";
      case End.Earliest rule -> joined("earlier", "earliest", rule.ends(), first);
      case End.Latest rule -> joined("later", "latest", rule.ends(), first);
      case End.Rounded rule -> of(rule.end(), first) + ", put to " + of(rule.rounding());
    };
  }

  private static String joined(String ofTwo, String ofMore, List<End> ends, boolean first) {
    String which = ends.size() > 2 ? ofMore : ofTwo;
    return "the %s of %s"
        .formatted(which, Words.list(ends.stream().map(end -> of(end, first)).toList()));
  }

  private static String successor(End.Successor rule) {
    String which =
        rule.number() == 1 ? "the next " : "the %s newer ".formatted(Words.nth(rule.number()));
    return which
        + rule.of().orElse("release")
        + (rule.further() == 0 ? "" : " and " + Words.count(rule.further(), "release") + " more")
        + rule.grace().map(grace -> " and " + grace).orElse("");
  }

  private static String day(End.OnDay rule) {
    String when =
        switch (rule.years()) {
          case 0 -> " of its year";
          case 1 -> " of the next year";
          default -> " %s years on".formatted(rule.years());
        };
    return DAY.format(rule.day().atYear(2024))
        + when
        + (rule.fromStart() ? ", counted from its start" : "");
  }

  private static String of(Rounding rounding) {
    return switch (rounding) {
      case Rounding.EndOf endOf ->
          "the end of the " + endOf.period().name().toLowerCase(Locale.ROOT);
      case Rounding.DayOfMonth day ->
          (day.sameMonth() ? "the %s of its month" : "the next %s").formatted(Words.nth(day.day()));
      case Rounding.NextSlot next ->
          "the next of "
              + next.slots().stream().map(EndInWords::slot).collect(Collectors.joining(", "));
      case Rounding.AllowedWeekday _ -> "the next allowed weekday";
    };
  }

  private static String slot(YearlySlot slot) {
    return switch (slot) {
      case YearlySlot.OnDay on -> DAY.format(on.day().atYear(2024));
      case YearlySlot.OnWeekday on -> Words.weekdayOfMonth(on);
      case YearlySlot.InWeek in -> Words.dayInWeek(in);
    };
  }
}
