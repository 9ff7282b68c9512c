package org.cadenceplanner.insight;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cadenceplanner.plan.Pin;
import org.cadenceplanner.schedule.Lengthened;
import org.cadenceplanner.schedule.PhaseSpan;
import org.cadenceplanner.schedule.Placement;
import org.cadenceplanner.schedule.Refusal;
import org.cadenceplanner.schedule.Release;
import org.cadenceplanner.schedule.ReleaseState;
import org.cadenceplanner.schedule.Schedule;
import org.cadenceplanner.schedule.ScheduledMilestone;

/// What there is to say about a release, its phases and its milestones.
public final class ReleaseInWords {
  private ReleaseInWords() {}

  /// Its state as a word: `planned`.
  public static String state(Release release) {
    return state(release.state());
  }

  static String state(ReleaseState state) {
    return state.name().toLowerCase(Locale.ROOT);
  }

  /// Why it is on its date: the reason of its pin, else the reasons against the days before.
  public static String because(Release release) {
    return release
        .pin()
        .map(Pin::reason)
        .orElseGet(() -> String.join(", ", Because.ofRelease(release.refused())));
  }

  /// All there is to say about it, a line for each fact: state and date, where it was due and why it
  /// moved, its class where there are several, the limits it breaks, its phases and its milestones.
  public static List<String> of(Release release, Schedule schedule) {
    List<String> lines = new ArrayList<>();
    lines.add(headline(release, schedule.today()));
    release
        .due()
        .filter(due -> !due.equals(release.date()))
        .ifPresent(due -> lines.add("Due " + Words.weekdayAndDay(due) + distance(due, release)));
    lines.addAll(refusals(release.refused(), Because.ofRelease(release.refused())));
    if (!release.resolved()) {
      lines.add("Not resolved: no free day was found, so it stays where it was due");
    }
    release.pin().ifPresent(pin -> lines.add("Set by hand: " + reason(pin)));
    if (ReleaseTable.hasClasses(schedule)) {
      lines.add("Class: " + release.releaseClass());
    }
    lines.addAll(BreachInWords.of(release, schedule));
    release.phases().forEach(phase -> lines.add(phase.name() + " " + days(phase)));
    release.milestones().forEach(milestone -> lines.add(milestone(milestone)));
    return List.copyOf(lines);
  }

  /// A phase in a sentence: `4.12 is in full support from 12 Mar 2019 until 12 Sep 2020.`
  public static String phase(Release release, PhaseSpan phase) {
    return "%s is in %s %s%s."
        .formatted(
            release.version(),
            phase.name(),
            days(phase),
            phase.counts() ? "" : ", not counted as supported");
  }

  /// A milestone in a line, with what was in the way of the day it was due.
  ///
  /// Example: `Code freeze Tue 8 Jan 2019, due Sat 5 Jan 2019: Saturday; Sunday`
  public static String milestone(ScheduledMilestone milestone) {
    List<String> because = Because.ofMilestone(milestone.placement().refused());
    return milestone.name()
        + (milestone.mergedWith().isEmpty() ? "" : " with " + Words.list(milestone.mergedWith()))
        + " "
        + Words.weekdayAndDay(milestone.date())
        + milestone.longer().map(longer -> ", " + longer(longer)).orElse("")
        + (because.isEmpty()
            ? ""
            : ", due %s: %s"
                .formatted(Words.weekdayAndDay(milestone.due()), String.join("; ", because)))
        + (milestone.placement().resolved() ? "" : "; not resolved");
  }

  /// Why a milestone is due earlier than usual: `1 week earlier for Chinese New Year`.
  public static String longer(Lengthened longer) {
    return "%s earlier for %s".formatted(longer.by(), Words.list(longer.over()));
  }

  private static String headline(Release release, LocalDate today) {
    String date = Words.weekdayAndDay(release.date());
    return release.version()
        + switch (release.state()) {
          case RELEASED -> " released on " + date;
          case PLANNED -> " planned for " + date;
          case PINNED -> " set by hand to " + date;
          case OVERDUE ->
              " overdue since %s (%s)"
                  .formatted(date, Words.count(daysBetween(release.date(), today), "day"));
        };
  }

  private static String distance(LocalDate due, Release release) {
    if (release.state() != ReleaseState.RELEASED) {
      return "";
    }
    int days = daysBetween(due, release.date());
    return ", " + Words.count(Math.abs(days), "day") + (days > 0 ? " late" : " early");
  }

  private static int daysBetween(LocalDate from, LocalDate to) {
    return (int) ChronoUnit.DAYS.between(from, to);
  }

  private static List<String> refusals(List<Refusal> refused, List<String> because) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < refused.size(); i++) {
      lines.add("Not %s: %s".formatted(Words.weekdayAndDay(refused.get(i).day()), because.get(i)));
    }
    return lines;
  }

  private static String reason(Pin pin) {
    return pin.reason().isBlank() ? "no reason given" : pin.reason().strip();
  }

  private static String days(PhaseSpan phase) {
    return "from %s until %s%s"
        .formatted(
            Words.day(phase.from()),
            Until.inWords(phase),
            phase.placement().filter(Placement::isClash).map(ReleaseInWords::moved).orElse(""));
  }

  private static String moved(Placement end) {
    return " (due %s: %s%s)"
        .formatted(
            Words.weekdayAndDay(end.due()),
            String.join("; ", Because.ofMilestone(end.refused())),
            end.resolved() ? "" : "; not resolved");
  }
}
