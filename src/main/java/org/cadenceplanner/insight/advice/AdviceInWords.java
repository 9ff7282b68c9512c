package org.cadenceplanner.insight.advice;

import static org.cadenceplanner.language.Texts.amountOf;
import static org.cadenceplanner.language.Texts.tr;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.cadenceplanner.insight.RulesInWords;
import org.cadenceplanner.insight.Words;
import org.cadenceplanner.language.Language;
import org.cadenceplanner.plan.Cadence;
import org.cadenceplanner.plan.Direction;
import org.cadenceplanner.plan.Rules;
import org.cadenceplanner.plan.Scenario;

/// Advice in sentences.
public final class AdviceInWords {
  /// Amounts that differ by less are the same to people.
  private static final double ALIKE = 0.005;

  private AdviceInWords() {}

  /// What a scenario is called that is advised.
  static String name(Variant variant, LocalDate due) {
    boolean isAsBefore = variant.cadence().equals(variant.next().rules().cadence());
    String cadence = isAsBefore ? variant.scenario().name() : cadence(variant.cadence());
    return variant.hasAnchor() ? tr("%s, from %s", cadence, Words.day(due)) : cadence;
  }

  /// What a scenario is called that is advised to stay as it is.
  static String asItIs(Scenario scenario) {
    return tr("%s, as it is", scenario.name());
  }

  private static String cadence(Cadence cadence) {
    return switch (cadence) {
      case Cadence.Every every ->
          Words.list(every.intervals().stream().map(Words::length).toList());
      case Cadence.Following other -> other.scenario();
      case Cadence.Yearly _ -> tr("places in the year");
    };
  }

  /// What was looked at, and how the scenario stands as it is.
  public static List<String> summary(Advice advice) {
    List<String> summary = new ArrayList<>();
    summary.add(lookedAt(advice));
    if (advice.impossible() > 0) {
      summary.add(
          tr(
              "Not possible: %s; the rules do not allow it there, or the day is past.",
              grouped(advice.impossible())));
    }
    summary.add(
        tr(
            "As it is, %s is due on %s, at a cost of %s.",
            advice.next().version(),
            Words.weekdayAndDay(advice.next().due()),
            Words.number(advice.now().cost().total())));
    if (isBest(advice.now(), advice)) {
      summary.add(tr("Nothing that was looked at costs less."));
    }
    summary.addAll(advice.now().why());
    advice
        .unknown()
        .forEach(feast -> summary.add(tr("No calendar of the scenario knows '%s'.", feast(feast))));
    return summary;
  }

  private static String lookedAt(Advice advice) {
    return advice.strips().isEmpty()
        ? tr(
            "%s looked at; the cadence says on which days %s and later releases are due.",
            schedules(advice.looked()), advice.next().version())
        : tr(
            "%s looked at, for %s due on any day from %s to %s.",
            schedules(advice.looked()),
            advice.next().version(),
            Words.day(advice.first()),
            Words.day(advice.last()));
  }

  /// A day that the next release may be due on, and what it costs.
  public static String of(Strip.Day day) {
    String due = Words.weekdayAndDay(day.day());
    return day.cost().isPresent()
        ? tr("%s: cost %s", due, Words.number(day.cost().getAsDouble()))
        : tr("%s: not possible", due);
  }

  private static boolean isBest(Advised now, Advice advice) {
    boolean isPast = now.due().isBefore(advice.first());
    return !isPast
        && advice.best().stream()
            .allMatch(best -> best.cost().total() > now.cost().total() - ALIKE);
  }

  /// So many schedules: `10,220 schedules`.
  public static String schedules(long number) {
    return tr(number == 1 ? "%s schedule" : "%s schedules", grouped(number));
  }

  /// Why so many schedules are not looked at.
  public static String tooMany(long number) {
    return tr(
        "%s to look at; allowed: at most %s, by fewer weekdays, directions or cadences",
        schedules(number), grouped(AdviceSearch.MOST));
  }

  /// A whole number, its thousands apart: `5,000,000`.
  static String grouped(long number) {
    return String.format(Language.spoken().locale(), "%,d", number);
  }

  /// Why dates are advised: what changes, what of each harm there is then and now, and which feasts
  /// the dates come near.
  static List<String> why(Advised advised, Advised now, NextRelease next, Margin margin) {
    List<String> why = new ArrayList<>();
    why.add(due(advised, next));
    rules(advised, next.rules(), why);
    for (Harm harm : Harm.values()) {
      double then = advised.cost().of(harm);
      if (harm != Harm.SHIFT && Math.abs(then - now.cost().of(harm)) > ALIKE) {
        why.add(
            tr(
                "%s: %s; now %s.",
                Words.capitalised(harm.inWords()),
                Words.number(then),
                Words.number(now.cost().of(harm))));
      }
    }
    why.addAll(near(advised.near(), margin));
    return why;
  }

  private static String due(Advised advised, NextRelease next) {
    long days = advised.due().toEpochDay() - next.due().toEpochDay();
    String day = Words.weekdayAndDay(advised.due());
    if (days == 0) {
      return tr("%s is due on %s, as it is now.", advised.version(), day);
    }
    String far = amountOf(Math.abs(days), "day", "days");
    String now = Words.weekdayAndDay(next.due());
    return days > 0
        ? tr("%s is due on %s, %s later than now, on %s.", advised.version(), day, far, now)
        : tr("%s is due on %s, %s earlier than now, on %s.", advised.version(), day, far, now);
  }

  private static void rules(Advised advised, Rules now, List<String> why) {
    boolean isOther =
        !advised.cadence().equals(now.cadence()) || !advised.support().equals(now.support());
    if (isOther) {
      Rules rules = now.withCadence(advised.cadence()).withSupport(advised.support());
      why.add(tr("From then on: %s.", RulesInWords.ofCadenceAndSupport(rules)));
    }
    if (!advised.dates().weekdays().equals(now.dates().weekdays())) {
      why.add(tr("Weekdays: %s.", weekdays(advised.dates().weekdays())));
    }
    if (advised.dates().direction() != now.dates().direction()) {
      why.add(tr("A blocked day moves: %s.", inWords(advised.dates().direction())));
    }
  }

  /// Weekdays in their order: `Tuesday and Thursday`.
  public static String weekdays(Set<DayOfWeek> days) {
    return Words.list(days.stream().sorted().map(Words::weekday).toList());
  }

  /// Which way a blocked day moves.
  public static String inWords(Direction direction) {
    return switch (direction) {
      case EARLIER -> tr("to the first free day before it");
      case LATER -> tr("to the first free day after it");
      case NEAREST -> tr("to the nearest free day");
      case WITHIN_MONTH -> tr("within its month");
      case SKIP -> tr("to the next slot");
    };
  }

  /// In which years releases and milestones come near the feasts of a margin, a sentence for each.
  public static List<String> near(List<NearDate> near, Margin margin) {
    return margin.feasts().stream()
        .map(
            feast ->
                near(near.stream().filter(d -> d.feast().equals(feast)).toList(), feast, margin))
        .toList();
  }

  private static String near(List<NearDate> near, String name, Margin margin) {
    String feast = feast(name);
    String days = amountOf(margin.days(), "day", "days");
    String releases = years(near, true);
    String milestones = years(near, false);
    if (near.isEmpty()) {
      return tr("No release and no milestone comes within %s of %s.", days, feast);
    }
    if (milestones.isEmpty()) {
      return tr("Releases come within %s of %s in %s, no milestone does.", days, feast, releases);
    }
    return releases.isEmpty()
        ? tr("No release comes within %s of %s; milestones do in %s.", days, feast, milestones)
        : tr(
            "Releases come within %s of %s in %s, milestones in %s.",
            days, feast, releases, milestones);
  }

  /// A feast by the name that a margin has for it.
  private static String feast(String name) {
    return switch (name.toLowerCase(Locale.ROOT)) {
      case "easter" -> tr("Easter");
      case "christmas" -> tr("Christmas");
      default -> Words.capitalised(name);
    };
  }

  private static String years(List<NearDate> near, boolean ofReleases) {
    Set<Integer> years =
        near.stream()
            .filter(date -> date.isOfRelease() == ofReleases)
            .map(NearDate::year)
            .collect(Collectors.toCollection(TreeSet::new));
    return Words.list(years.stream().map(String::valueOf).toList());
  }
}
