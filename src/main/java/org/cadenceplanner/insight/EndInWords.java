package org.cadenceplanner.insight;

import static org.cadenceplanner.language.Texts.tr;

import java.util.List;
import java.util.stream.Collectors;
import org.cadenceplanner.plan.End;
import org.cadenceplanner.plan.Rounding;
import org.cadenceplanner.plan.YearlySlot;

/// When a phase ends, in words: `18 months`, `until the 2nd newer release and 4 weeks`, `until 30
/// April 3 years on`, `until 14 months after the release, put to the next 28th`.
public final class EndInWords {
  private EndInWords() {}

  /// The words for an end.
  ///
  /// @param first whether it is that of the first phase, which starts with the release
  public static String of(End end, boolean first) {
    return switch (end) {
      case End.AfterStart rule -> Words.length(rule.length());
      case End.AfterRelease rule when first -> Words.length(rule.length());
      case End.AfterRelease rule -> tr("until %s after the release", Words.length(rule.length()));
      case End.Successor rule -> successor(rule);
      case End.OnDay rule -> day(rule);
      case End.Unknown _ -> tr("until a day not known yet");
      case End.Earliest rule ->
          tr(
              rule.ends().size() > 2 ? "the earliest of %s" : "the earlier of %s",
              joined(rule.ends(), first));
      case End.Latest rule ->
          tr(
              rule.ends().size() > 2 ? "the latest of %s" : "the later of %s",
              joined(rule.ends(), first));
      case End.Rounded rule -> rounded(of(rule.end(), first), rule.rounding());
    };
  }

  private static String joined(List<End> ends, boolean first) {
    return Words.list(ends.stream().map(end -> of(end, first)).toList());
  }

  private static String successor(End.Successor rule) {
    String which = further(newer(rule), rule.further());
    return rule.grace().map(grace -> tr("%s and %s", which, Words.length(grace))).orElse(which);
  }

  private static String newer(End.Successor rule) {
    return rule.of()
        .map(name -> newer(rule.number(), name))
        .orElseGet(
            () ->
                rule.number() == 1
                    ? tr("until the next release")
                    : tr("until the %s newer release", Words.nth(rule.number())));
  }

  private static String newer(int number, String releaseClass) {
    return number == 1
        ? tr("until the next %s", releaseClass)
        : tr("until the %s newer %s", Words.nth(number), releaseClass);
  }

  private static String further(String which, int further) {
    return switch (further) {
      case 0 -> which;
      case 1 -> tr("%s and 1 release more", which);
      default -> tr("%s and %s releases more", which, further);
    };
  }

  private static String day(End.OnDay rule) {
    String day = Words.monthInFullAndDay(rule.day());
    String until =
        switch (rule.years()) {
          case 0 -> tr("until %s of its year", day);
          case 1 -> tr("until %s of the next year", day);
          default -> tr("until %s %s years on", day, rule.years());
        };
    return rule.fromStart() ? tr("%s, counted from its start", until) : until;
  }

  private static String rounded(String end, Rounding rounding) {
    return switch (rounding) {
      case Rounding.EndOf endOf -> rounded(end, endOf.period());
      case Rounding.DayOfMonth day ->
          tr(
              day.sameMonth() ? "%s, put to the %s of its month" : "%s, put to the next %s",
              end,
              Words.nth(day.day()));
      case Rounding.NextSlot next ->
          tr(
              "%s, put to the next of %s",
              end, next.slots().stream().map(EndInWords::slot).collect(Collectors.joining(", ")));
      case Rounding.AllowedWeekday _ -> tr("%s, put to the next allowed weekday", end);
    };
  }

  private static String rounded(String end, Rounding.Period period) {
    return switch (period) {
      case MONTH -> tr("%s, put to the end of the month", end);
      case QUARTER -> tr("%s, put to the end of the quarter", end);
      case YEAR -> tr("%s, put to the end of the year", end);
    };
  }

  private static String slot(YearlySlot slot) {
    return switch (slot) {
      case YearlySlot.OnDay on -> Words.monthInFullAndDay(on.day());
      case YearlySlot.OnWeekday on -> Words.weekdayOfMonth(on);
      case YearlySlot.InWeek in -> Words.dayInWeek(in);
    };
  }
}
