package org.cadenceplanner.insight;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.cadenceplanner.plan.Cadence;
import org.cadenceplanner.plan.DatePolicy;
import org.cadenceplanner.plan.Direction;
import org.cadenceplanner.plan.End;
import org.cadenceplanner.plan.Era;
import org.cadenceplanner.plan.Phase;
import org.cadenceplanner.plan.ReleaseClass;
import org.cadenceplanner.plan.Scenario;
import org.cadenceplanner.plan.SkippedSlot;
import org.cadenceplanner.plan.SupportScheme;
import org.cadenceplanner.plan.WeekOfMonth;
import org.cadenceplanner.plan.YearlySlot;

/// A scenario's rules in one line, as charts and tables carry it: `every 8 months from 4.11 (10 Jul
/// 2018), Tue–Thu, else later; full support 18 months, then security fixes only 18 months`.
public final class RulesInWords {
  private RulesInWords() {}

  /// All the rules of a scenario.
  public static String of(Scenario scenario) {
    List<String> parts = new ArrayList<>();
    parts.add(
        "%s from %s (%s), %s"
            .formatted(
                cadence(scenario.rules().cadence()),
                scenario.anchor().version(),
                Words.day(scenario.anchor().date()),
                dates(scenario.rules().dates())));
    parts.add(support(scenario.rules().support()));
    scenario.eras().forEach(era -> parts.add(era(era)));
    scenario.skipped().forEach(skip -> parts.add(skipped(skip)));
    return String.join("; ", parts);
  }

  /// How often: `every 8 months`, `second Tuesday of April and October`.
  public static String cadence(Cadence cadence) {
    return switch (cadence) {
      case Cadence.Every every ->
          every.interval().amount() == 1
              ? "every " + every.interval().toString().substring("1 ".length())
              : "every " + every.interval();
      case Cadence.Yearly yearly ->
          "on " + Words.list(yearly.slots().stream().map(RulesInWords::slot).toList());
    };
  }

  /// How long: `full support 18 months, then security fixes only 18 months`.
  public static String support(SupportScheme scheme) {
    if (scheme.isAlike()) {
      return phases(scheme.classes().getFirst());
    }
    return scheme.classes().stream()
        .map(releaseClass -> releaseClass.name() + ": " + phases(releaseClass))
        .collect(Collectors.joining(", "));
  }

  /// Which days: `Tue–Thu, else later`.
  public static String dates(DatePolicy policy) {
    return weekdays(policy.weekdays()) + ", else " + direction(policy.direction());
  }

  /// Which way: `later`, `earlier`, `nearest`, `within the month`.
  public static String direction(Direction direction) {
    return switch (direction) {
      case EARLIER -> "earlier";
      case LATER -> "later";
      case NEAREST -> "the nearest day";
      case WITHIN_MONTH -> "within the month";
    };
  }

  private static String slot(YearlySlot slot) {
    return switch (slot) {
      case YearlySlot.OnDay on -> on.day().getDayOfMonth() + " " + Words.month(on.day().getMonth());
      case YearlySlot.OnWeekday on ->
          "the %s %s of %s"
              .formatted(week(on.week()), Words.weekday(on.weekday()), Words.month(on.month()));
    };
  }

  private static String week(WeekOfMonth week) {
    return week.name().toLowerCase(Locale.ROOT);
  }

  private static String phases(ReleaseClass releaseClass) {
    return releaseClass.phases().isEmpty()
        ? "no support"
        : releaseClass.phases().stream()
            .map(RulesInWords::phase)
            .collect(Collectors.joining(", then "));
  }

  private static String phase(Phase phase) {
    return switch (phase.end()) {
      case End.AfterStart end -> phase.name() + " " + end.length();
      case End.AfterRelease end ->
          "%s until %s after the release".formatted(phase.name(), end.length());
    };
  }

  private static String era(Era era) {
    List<String> parts = new ArrayList<>();
    era.cadence().ifPresent(cadence -> parts.add(cadence(cadence)));
    era.dates().ifPresent(dates -> parts.add(dates(dates)));
    era.support().ifPresent(support -> parts.add(support(support)));
    return "from %s: %s".formatted(era.from(), String.join(", ", parts));
  }

  private static String skipped(SkippedSlot skip) {
    return skip.slots() == 1
        ? "the slot of %s skipped".formatted(skip.version())
        : "%d slots before %s skipped".formatted(skip.slots(), skip.version());
  }

  private static String weekdays(Set<DayOfWeek> days) {
    List<DayOfWeek> sorted = days.stream().sorted().toList();
    DayOfWeek first = sorted.getFirst();
    DayOfWeek last = sorted.getLast();
    boolean inARow = last.getValue() - first.getValue() == sorted.size() - 1;
    return inARow && sorted.size() > 2
        ? shortName(first) + "–" + shortName(last)
        : sorted.stream().map(RulesInWords::shortName).collect(Collectors.joining(", "));
  }

  private static String shortName(DayOfWeek day) {
    return day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
  }
}
