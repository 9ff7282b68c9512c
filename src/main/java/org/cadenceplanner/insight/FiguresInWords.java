package org.cadenceplanner.insight;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cadenceplanner.schedule.Schedule;

/// The figures of a scenario as sentences, and those that matter most as key figures.
public final class FiguresInWords {
  private static final int MONTHS_OF_YEAR = 12;
  private static final int MOST_BREACHES = 4;

  private FiguresInWords() {}

  /// How often, and where in the year: `1.5 releases a year, on 3 dates in the year: …`
  public static String cadence(Figures figures, Schedule schedule) {
    List<String> places = PlacesInYear.inWords(schedule);
    return Words.number(figures.releasesAYear())
        + " "
        + releasesAYear(figures)
        + (places.isEmpty()
            ? "."
            : ", on %s in the year: %s."
                .formatted(Words.count(places.size(), "date"), Words.list(places)));
  }

  /// What the people can look after.
  public static String capacity(Figures figures) {
    return "The people can look after %s at once; %s of the time there are more."
        .formatted(
            figures.capacity() == 1 ? "1 branch" : figures.capacity() + " branches",
            Words.percent(figures.shareOverCapacity()));
  }

  /// The hours a month, by kind of work.
  public static String work(Work work) {
    return "About %s of work a month (backports %s, security backports %s, releases %s, point releases %s); the people have %s."
        .formatted(
            Words.count((int) Math.round(work.total()), "hour"),
            Math.round(work.backports()),
            Math.round(work.securityBackports()),
            Math.round(work.releases()),
            Math.round(work.pointReleases()),
            Math.round(work.available()));
  }

  /// How many limits of the plan are broken: `2 of 3 limits are broken, 7 times.` Nothing where it has
  /// none.
  public static Optional<String> limits(Figures figures, Schedule schedule) {
    int all = schedule.plan().limits().size();
    return all == 0
        ? Optional.empty()
        : Optional.of(
            "%s of %s %s broken%s."
                .formatted(
                    figures.limitsBroken() == 0 ? "None" : figures.limitsBroken(),
                    Words.count(all, "limit"),
                    figures.limitsBroken() < 2 ? "is" : "are",
                    figures.breaches() == 0 ? "" : ", " + Words.count(figures.breaches(), "time")));
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
        Words.count(schedule.planned().size(), "planned release")
            + " in "
            + Words.years(schedule.horizon())
            + ". "
            + cadence(figures, schedule),
        false);
  }

  private static String releasesAYear(Figures figures) {
    return Words.number(figures.releasesAYear()).equals("1") ? "release a year" : "releases a year";
  }

  private static KeyFigure dates(Schedule schedule, Figures figures) {
    List<String> places = PlacesInYear.inWords(schedule);
    if (places.isEmpty()) {
      return new KeyFigure(
          "–", "", "no fixed dates in the year", cadence(figures, schedule), false);
    }
    return new KeyFigure(
        String.valueOf(places.size()),
        "",
        (places.size() == 1 ? "date" : "dates") + " in the year: " + places(schedule),
        "On " + Words.list(places) + ", as long as slips are not carried forward.",
        false);
  }

  // Months alone where each has one date only, so that the caption stays short.
  private static String places(Schedule schedule) {
    List<Month> months = PlacesInYear.months(schedule);
    boolean once = months.stream().distinct().count() == months.size();
    if (once && months.size() == MONTHS_OF_YEAR) {
      return "one each month";
    }
    return once
        ? months.stream()
            .map(month -> month.getDisplayName(TextStyle.SHORT, Locale.ENGLISH))
            .collect(Collectors.joining(", "))
        : String.join(", ", PlacesInYear.inWords(schedule));
  }

  private static KeyFigure branches(Figures figures, Schedule schedule) {
    CountFigures all = figures.branches();
    Optional<CountFigures.Settled> settled = all.settled();
    int peak = settled.map(CountFigures.Settled::peak).orElse(all.peak());
    double mean = settled.map(CountFigures.Settled::mean).orElse(all.mean());
    String years = Words.years(schedule.horizon());
    String horizon = "%s: peak %s, mean %s.".formatted(years, all.peak(), Words.number(all.mean()));
    String rule =
        settled
            .map(
                s ->
                    "Settled, once the branches of earlier rules are gone: peak %s for %s of the time, mean %s. "
                        .formatted(
                            s.peak(), Words.percent(s.shareAtPeak()), Words.number(s.mean())))
            .orElse("The last rules alone have no whole cycle. ");
    boolean hasPeople = hasPeople(schedule);
    return new KeyFigure(
        String.valueOf(peak),
        "peak · " + Words.number(mean) + " mean",
        "branches supported at once, " + (settled.isPresent() ? "settled" : years),
        rule + horizon + (hasPeople ? " " + capacity(figures) : ""),
        hasPeople && peak > figures.capacity());
  }

  private static KeyFigure hours(Figures figures, Schedule schedule) {
    Work work = figures.work();
    boolean hasPeople = hasPeople(schedule);
    return new KeyFigure(
        Math.round(work.total()) + " h",
        hasPeople ? "of " + Math.round(work.available()) + " h" : "",
        "maintenance a month",
        work(work),
        hasPeople && work.total() > work.available());
  }

  private static KeyFigure moved(Figures figures) {
    int moved = figures.moved();
    int unresolved = figures.unresolved();
    return new KeyFigure(
        String.valueOf(moved),
        unresolved == 0 ? "" : unresolved + " not resolved",
        moved == 1 ? "date moved off blocked days" : "dates moved off blocked days",
        "%s moved off blocked days, releases, milestones and ends together; %s."
            .formatted(
                Words.count(moved, "date"),
                unresolved == 0
                    ? "none is left on one"
                    : Words.count(unresolved, "date") + " left on one, as no free day was found"),
        moved > 0 || unresolved > 0);
  }

  private static Optional<KeyFigure> broken(Figures figures, Schedule schedule) {
    return limits(figures, schedule)
        .map(
            sentence ->
                new KeyFigure(
                    String.valueOf(figures.limitsBroken()),
                    "of " + schedule.plan().limits().size() + times(figures.breaches()),
                    figures.limitsBroken() == 1 ? "limit broken" : "limits broken",
                    Stream.concat(Stream.of(sentence), firstBreaches(schedule))
                        .collect(Collectors.joining(" ")),
                    figures.limitsBroken() > 0));
  }

  private static String times(int breaches) {
    return breaches == 0 ? "" : " · " + Words.count(breaches, "time");
  }

  private static Stream<String> firstBreaches(Schedule schedule) {
    return schedule.breaches().stream()
        .filter(breach -> !breach.isHistory())
        .limit(MOST_BREACHES)
        .map(BreachInWords::of)
        .map(Words::capitalised);
  }

  private static boolean hasPeople(Schedule schedule) {
    return !schedule.plan().peopleOf(schedule.scenario()).isEmpty();
  }
}
