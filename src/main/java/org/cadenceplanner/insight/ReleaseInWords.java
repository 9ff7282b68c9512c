package org.cadenceplanner.insight;

import static org.cadenceplanner.language.Texts.amountOf;
import static org.cadenceplanner.language.Texts.tr;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
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
    return switch (state) {
      case RELEASED -> tr("released");
      case PLANNED -> tr("planned");
      case PINNED -> tr("pinned");
      case OVERDUE -> tr("overdue");
    };
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
        .ifPresent(due -> lines.add(due(due, release)));
    lines.addAll(refusals(release.refused(), Because.ofRelease(release.refused())));
    if (!release.resolved()) {
      lines.add(tr("Not resolved: no free day was found, so it stays where it was due"));
    }
    release.pin().ifPresent(pin -> lines.add(tr("Set by hand: %s", reason(pin))));
    if (ReleaseTable.hasClasses(schedule)) {
      lines.add(tr("Class: %s", release.releaseClass()));
    }
    lines.addAll(BreachInWords.of(release, schedule));
    release.phases().forEach(phase -> lines.add(days(phase)));
    release.milestones().forEach(milestone -> lines.add(milestone(milestone)));
    return List.copyOf(lines);
  }

  /// A phase in a sentence: `4.12 is in full support from 12 Mar 2019 until 12 Sep 2020.`
  public static String phase(Release release, PhaseSpan phase) {
    return tr(
        phase.counts() ? "%s is in %s." : "%s is in %s, not counted as supported.",
        release.version(),
        days(phase));
  }

  /// A milestone in a line, with what was in the way of the day it was due.
  ///
  /// Example: `Code freeze Tue 8 Jan 2019, due Sat 5 Jan 2019: Saturday; Sunday`
  public static String milestone(ScheduledMilestone milestone) {
    List<Refusal> refused = milestone.placement().refused();
    String line =
        names(milestone)
            + " "
            + Words.weekdayAndDay(milestone.date())
            + milestone.longer().map(longer -> ", " + longer(longer)).orElse("");
    String withDue =
        refused.isEmpty()
            ? line
            : tr(
                "%s, due %s: %s",
                line, Words.weekdayAndDay(milestone.due()), Because.ofMilestoneInLine(refused));
    return milestone.placement().resolved() ? withDue : tr("%s; not resolved", withDue);
  }

  private static String names(ScheduledMilestone milestone) {
    return milestone.mergedWith().isEmpty()
        ? milestone.name()
        : tr("%s with %s", milestone.name(), Words.list(milestone.mergedWith()));
  }

  /// Why a milestone is due earlier than usual: `1 week earlier for Chinese New Year`.
  public static String longer(Lengthened longer) {
    return tr("%s earlier for %s", Words.length(longer.by()), Words.list(longer.over()));
  }

  private static String headline(Release release, LocalDate today) {
    String date = Words.weekdayAndDay(release.date());
    return switch (release.state()) {
      case RELEASED -> tr("%s released on %s", release.version(), date);
      case PLANNED -> tr("%s planned for %s", release.version(), date);
      case PINNED -> tr("%s set by hand to %s", release.version(), date);
      case OVERDUE ->
          tr(
              "%s overdue since %s (%s)",
              release.version(), date, amountOf(daysBetween(release.date(), today), "day", "days"));
    };
  }

  private static String due(LocalDate due, Release release) {
    String day = Words.weekdayAndDay(due);
    if (release.state() != ReleaseState.RELEASED) {
      return tr("Due %s", day);
    }
    int days = daysBetween(due, release.date());
    return tr(
        days > 0 ? "Due %s, %s late" : "Due %s, %s early",
        day,
        amountOf(Math.abs(days), "day", "days"));
  }

  private static int daysBetween(LocalDate from, LocalDate to) {
    return (int) ChronoUnit.DAYS.between(from, to);
  }

  private static List<String> refusals(List<Refusal> refused, List<String> because) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < refused.size(); i++) {
      lines.add(tr("Not %s: %s", Words.weekdayAndDay(refused.get(i).day()), because.get(i)));
    }
    return lines;
  }

  private static String reason(Pin pin) {
    return pin.reason().isBlank() ? tr("no reason given") : pin.reason().strip();
  }

  /// A phase and its days: `full support from 12 Mar 2019 until 12 Sep 2020`.
  private static String days(PhaseSpan phase) {
    String days = phase.isOpen() ? openDays(phase) : closedDays(phase);
    return phase.placement().filter(Placement::isClash).map(end -> moved(days, end)).orElse(days);
  }

  private static String closedDays(PhaseSpan phase) {
    return tr("%s from %s until %s", phase.name(), Words.day(phase.from()), Until.inWords(phase));
  }

  private static String openDays(PhaseSpan phase) {
    return phase
        .start()
        .map(from -> tr("%s from %s until open", phase.name(), Words.day(from)))
        .orElseGet(() -> tr("%s after an open end", phase.name()));
  }

  private static String moved(String days, Placement end) {
    return tr(
        end.resolved() ? "%s (due %s: %s)" : "%s (due %s: %s; not resolved)",
        days,
        Words.weekdayAndDay(end.due()),
        Because.ofMilestoneInLine(end.refused()));
  }
}
