package org.cadenceplanner.insight;

import static org.cadenceplanner.language.Texts.amountOf;
import static org.cadenceplanner.language.Texts.tr;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cadenceplanner.language.Language;
import org.cadenceplanner.schedule.Schedule;

/// The figures of a scenario as sentences, and those that matter most as key figures.
public final class FiguresInWords {
  private static final int MONTHS_OF_YEAR = 12;
  private static final int MOST_BREACHES = 4;

  private FiguresInWords() {}

  /// How often, and where in the year: `1.5 releases a year, on 3 dates in the year: …`
  public static String cadence(Figures figures, Schedule schedule) {
    List<String> places = PlacesInYear.inWords(schedule);
    String number = Words.number(figures.releasesAYear());
    if (places.isEmpty()) {
      return tr(
          Words.isOne(figures.releasesAYear()) ? "%s release a year." : "%s releases a year.",
          number);
    }
    return tr(
        Words.isOne(figures.releasesAYear())
            ? "%s release a year, on %s in the year: %s."
            : "%s releases a year, on %s in the year: %s.",
        number,
        amountOf(places.size(), "date", "dates"),
        Words.list(places));
  }

  /// What a scenario comes to: how often, where in the year, and how many branches at once.
  public static String summary(Schedule schedule) {
    return cadence(Figures.of(schedule), schedule) + " " + branches(schedule);
  }

  /// The same of scenarios side by side, each with its name if they are several.
  public static String summary(List<Schedule> schedules) {
    return named(schedules, FiguresInWords::summary);
  }

  /// How often and where in the year, each scenario with its name if they are several.
  public static String cadences(List<Schedule> schedules) {
    return named(schedules, schedule -> cadence(Figures.of(schedule), schedule));
  }

  private static String named(List<Schedule> schedules, Function<Schedule, String> words) {
    return schedules.size() == 1
        ? words.apply(schedules.getFirst())
        : schedules.stream()
            .map(schedule -> schedule.scenario().name() + ": " + words.apply(schedule))
            .collect(Collectors.joining(" "));
  }

  private static String branches(Schedule schedule) {
    CountFigures all = Figures.of(schedule).branches();
    return tr(
        "Branches at once in %s: peak %s, mean %s.",
        Words.years(schedule.horizon()), all.peak(), Words.number(all.mean()));
  }

  /// What the people can look after.
  public static String capacity(Figures figures) {
    if (!figures.hasPeople()) {
      return tr("The plan names nobody who looks after branches.");
    }
    return tr(
        "The people can look after %s at once; %s of the time there are more.",
        amountOf(figures.capacity(), "branch", "branches"),
        Words.percent(figures.shareOverCapacity()));
  }

  /// The hours a month, by kind of work.
  public static String work(Figures figures) {
    Work work = figures.work();
    Hours hours = work.hours();
    return tr(
        figures.hasPeople()
            ? "About %s of work a month (backports %s, security backports %s, releases %s, point"
                + " releases %s); the people have %s."
            : "About %s of work a month (backports %s, security backports %s, releases %s, point"
                + " releases %s).",
        amountOf(Math.round(work.total()), "hour", "hours"),
        Math.round(hours.backports()),
        Math.round(hours.securityBackports()),
        Math.round(hours.releases()),
        Math.round(hours.pointReleases()),
        Math.round(work.available()));
  }

  /// How many limits of the plan are broken: `2 of 3 limits are broken, 7 times.` Nothing where it has
  /// none.
  public static Optional<String> limits(Figures figures, Schedule schedule) {
    int all = schedule.plan().limits().size();
    return all == 0
        ? Optional.empty()
        : Optional.of(broken(figures, amountOf(all, "limit", "limits")));
  }

  private static String broken(Figures figures, String limits) {
    String times = amountOf(figures.breaches(), "time", "times");
    return switch (figures.limitsBroken()) {
      case 0 -> tr("None of %s is broken.", limits);
      case 1 -> tr("1 of %s is broken, %s.", limits, times);
      default -> tr("%s of %s are broken, %s.", figures.limitsBroken(), limits, times);
    };
  }

  /// Releases a year, dates in the year, branches at once, hours a month, dates moved and, where the
  /// plan has limits, how many are broken, in this order.
  public static List<KeyFigure> keyFigures(Schedule schedule) {
    Figures figures = Figures.of(schedule);
    return Stream.concat(
            Stream.of(
                releases(figures, schedule),
                dates(schedule, figures),
                branches(figures, schedule),
                hours(figures, schedule),
                moved(figures)),
            broken(figures, schedule).stream())
        .toList();
  }

  private static KeyFigure releases(Figures figures, Schedule schedule) {
    return new KeyFigure(
        Words.number(figures.releasesAYear()),
        "",
        releasesAYear(figures),
        tr(
            "%s in %s. %s",
            amountOf(schedule.planned().size(), "planned release", "planned releases"),
            Words.years(schedule.horizon()),
            cadence(figures, schedule)),
        false);
  }

  private static String releasesAYear(Figures figures) {
    return tr(Words.isOne(figures.releasesAYear()) ? "release a year" : "releases a year");
  }

  private static KeyFigure dates(Schedule schedule, Figures figures) {
    List<String> places = PlacesInYear.inWords(schedule);
    if (places.isEmpty()) {
      return new KeyFigure(
          "–", "", tr("no fixed dates in the year"), cadence(figures, schedule), false);
    }
    return new KeyFigure(
        String.valueOf(places.size()),
        "",
        tr(places.size() == 1 ? "date in the year: %s" : "dates in the year: %s", places(schedule)),
        tr("On %s, as long as slips are not carried forward.", Words.list(places)),
        false);
  }

  // Months alone where each has one date only, so that the caption stays short.
  private static String places(Schedule schedule) {
    List<Month> months = PlacesInYear.months(schedule);
    boolean once = months.stream().distinct().count() == months.size();
    if (once && months.size() == MONTHS_OF_YEAR) {
      return tr("one each month");
    }
    return once
        ? months.stream()
            .map(
                month ->
                    month.getDisplayName(TextStyle.SHORT_STANDALONE, Language.spoken().locale()))
            .collect(Collectors.joining(", "))
        : String.join(", ", PlacesInYear.inWords(schedule));
  }

  private static KeyFigure branches(Figures figures, Schedule schedule) {
    CountFigures all = figures.branches();
    Optional<CountFigures.Settled> settled = all.settled();
    int peak = settled.map(CountFigures.Settled::peak).orElse(all.peak());
    double mean = settled.map(CountFigures.Settled::mean).orElse(all.mean());
    String years = Words.years(schedule.horizon());
    String horizon = tr("%s: peak %s, mean %s.", years, all.peak(), Words.number(all.mean()));
    String rule =
        settled
            .map(FiguresInWords::settled)
            .orElseGet(() -> tr("The last rules alone have no whole cycle."));
    boolean hasPeople = figures.hasPeople();
    return new KeyFigure(
        String.valueOf(peak),
        tr("peak · %s mean", Words.number(mean)),
        settled.isPresent()
            ? tr("branches supported at once, settled")
            : tr("branches supported at once, %s", years),
        rule + " " + horizon + (hasPeople ? " " + capacity(figures) : ""),
        hasPeople && peak > figures.capacity());
  }

  private static String settled(CountFigures.Settled settled) {
    return tr(
        "Settled, once the branches of earlier rules are gone: peak %s for %s of the time, mean"
            + " %s.",
        settled.peak(), Words.percent(settled.shareAtPeak()), Words.number(settled.mean()));
  }

  private static KeyFigure hours(Figures figures, Schedule schedule) {
    Work work = figures.work();
    boolean hasPeople = figures.hasPeople();
    return new KeyFigure(
        Math.round(work.total()) + " h",
        hasPeople ? tr("of %s h", Math.round(work.available())) : "",
        schedule.settled().isPresent()
            ? tr("maintenance a month, settled")
            : tr("maintenance a month, %s", Words.years(schedule.horizon())),
        work(figures) + " " + span(schedule),
        hasPeople && work.total() > work.available());
  }

  private static String span(Schedule schedule) {
    String years = Words.years(schedule.horizon());
    return schedule.settled().isPresent()
        ? tr(
            "Settled, once the branches of earlier rules are gone; Load tells what it is in %s.",
            years)
        : tr("The mean of %s.", years);
  }

  private static KeyFigure moved(Figures figures) {
    int moved = figures.moved();
    int unresolved = figures.unresolved();
    return new KeyFigure(
        String.valueOf(moved),
        unresolved == 0 ? "" : tr("%s not resolved", unresolved),
        tr(moved == 1 ? "date moved off blocked days" : "dates moved off blocked days"),
        moved(moved, unresolved),
        moved > 0 || unresolved > 0);
  }

  private static String moved(int moved, int unresolved) {
    String dates = amountOf(moved, "date", "dates");
    return unresolved == 0
        ? tr(
            "%s moved off blocked days, releases, milestones and ends together; none is left on"
                + " one.",
            dates)
        : tr(
            "%s moved off blocked days, releases, milestones and ends together; %s left on one, as"
                + " no free day was found.",
            dates, amountOf(unresolved, "date", "dates"));
  }

  private static Optional<KeyFigure> broken(Figures figures, Schedule schedule) {
    return limits(figures, schedule)
        .map(
            sentence ->
                new KeyFigure(
                    String.valueOf(figures.limitsBroken()),
                    of(schedule.plan().limits().size(), figures.breaches()),
                    tr(figures.limitsBroken() == 1 ? "limit broken" : "limits broken"),
                    Stream.concat(Stream.of(sentence), firstBreaches(schedule))
                        .collect(Collectors.joining(" ")),
                    figures.limitsBroken() > 0));
  }

  private static String of(int limits, int breaches) {
    return breaches == 0
        ? tr("of %s", limits)
        : tr("of %s · %s", limits, amountOf(breaches, "time", "times"));
  }

  private static Stream<String> firstBreaches(Schedule schedule) {
    return schedule.breaches().stream()
        .filter(breach -> !breach.isHistory())
        .limit(MOST_BREACHES)
        .map(BreachInWords::of)
        .map(Words::capitalised);
  }
}
