package org.cadenceplanner.insight;

import static org.cadenceplanner.language.Texts.amountOf;
import static org.cadenceplanner.language.Texts.tr;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cadenceplanner.schedule.Release;
import org.cadenceplanner.schedule.Schedule;

/// The work of a scenario over time as key figures and sentences.
public final class LoadInWords {
  private static final String NONE = "–";

  private final Schedule schedule;
  private final WorkOverTime work;

  public LoadInWords(Schedule schedule) {
    this.schedule = schedule;
    this.work = WorkOverTime.of(schedule);
  }

  /// The hours themselves.
  public WorkOverTime work() {
    return work;
  }

  /// All of it in two sentences: `79 hours of work a month on average, most in March 2019: 121. The
  /// people have 60 hours a month; 71 of 96 months have more work than that.`
  public String summary() {
    return tr(
        "%s of work a month on average, most in %s: %s. %s",
        hours(work.mean().total()),
        Words.monthInFullOfYear(work.most().month()),
        rounded(work.most().hours().total()),
        given());
  }

  private String given() {
    return work.hasPeople()
        ? tr(
            work.monthsOver() == 1
                ? "The people have %s a month; %s of %s months has more work than that."
                : "The people have %s a month; %s of %s months have more work than that.",
            hours(work.available()),
            work.monthsOver(),
            work.months().size())
        : tr("The plan names nobody who does it.");
  }

  /// The hours a month on average and at most, those of a year, the share of one person, and the
  /// months with more work than the people can give, in this order.
  public List<KeyFigure> keyFigures() {
    return List.of(average(), most(), year(), share(), monthsOver());
  }

  private KeyFigure average() {
    double mean = work.mean().total();
    return new KeyFigure(
        rounded(mean) + " h",
        work.hasPeople() ? tr("of %s h", rounded(work.available())) : "",
        tr("a month on average, %s", Words.years(schedule.horizon())),
        tr("In %s: %s. %s", Words.years(schedule.horizon()), byKind(work.mean()), summary()),
        work.hasPeople() && mean > work.available());
  }

  private KeyFigure most() {
    WorkOverTime.Month most = work.most();
    return new KeyFigure(
        rounded(most.hours().total()) + " h",
        tr("in %s", Words.monthOfYear(most.month())),
        tr("most in a month"),
        "%s: %s.".formatted(Words.monthInFullOfYear(most.month()), byKind(most.hours())),
        work.isOver(most));
  }

  private KeyFigure year() {
    List<Double> years = work.years().stream().map(year -> year.hours().total()).toList();
    String least = rounded(years.stream().min(Double::compare).orElse(0.0));
    String most = rounded(years.stream().max(Double::compare).orElse(0.0));
    return new KeyFigure(
        rounded(work.aYear()) + " h",
        least.equals(most) ? "" : least + "–" + most,
        tr("a year on average"),
        work.years().stream()
            .map(year -> "%s: %s.".formatted(year.year(), hours(year.hours().total())))
            .collect(Collectors.joining(" ")),
        false);
  }

  private KeyFigure share() {
    String caption = tr("of it carried by one person");
    if (work.shareOfOne().isEmpty()) {
      return new KeyFigure(NONE, "", caption, tr("Nobody has any hours for it."), true);
    }
    double share = work.shareOfOne().getAsDouble();
    int needed = work.peopleNeeded().orElseThrow();
    return new KeyFigure(
        Words.percent(share),
        tr("%s needed", needed),
        caption,
        tr(
            "Shared out by the hours that each has, %s of the work falls to one person. On average"
                + " it takes %s with %s a month each.",
            Words.percent(share),
            amountOf(needed, "person", "people"),
            hours(work.mostOfOne().orElseThrow())),
        needed > work.people().size());
  }

  private KeyFigure monthsOver() {
    return new KeyFigure(
        work.hasPeople() ? String.valueOf(work.monthsOver()) : NONE,
        work.hasPeople() ? tr("of %s", work.months().size()) : "",
        tr(
            work.monthsOver() == 1
                ? "month with more than the people have"
                : "months with more than the people have"),
        given(),
        work.monthsOver() > 0);
  }

  /// What the people can give, short: `60 h a month one person has`; empty where there is nobody.
  public String available() {
    int people = work.people().size();
    return switch (people) {
      case 0 -> "";
      case 1 -> tr("%s h a month that one person has", rounded(work.available()));
      default -> tr("%s h a month that %s people have", rounded(work.available()), people);
    };
  }

  /// What there is to say about a month: its hours, by kind, its branches, and the releases that
  /// work is done for.
  public List<String> of(WorkOverTime.Month month) {
    List<String> lines = new ArrayList<>();
    lines.add(total(month));
    lines.add(Words.capitalised(byKind(month.hours())));
    lines.add(branches(month));
    Map<Release, Double> shares = releases(month.month());
    shares.forEach((release, share) -> lines.add(release(release, share)));
    return List.copyOf(lines);
  }

  private String total(WorkOverTime.Month month) {
    String name = Words.monthInFullOfYear(month.month());
    String hours = hours(month.hours().total());
    if (!work.hasPeople()) {
      return tr("%s: %s of work", name, hours);
    }
    return work.isOver(month)
        ? tr(
            "%s: %s of work, %s more than the people have",
            name, hours, rounded(month.hours().total() - work.available()))
        : tr("%s: %s of work; the people have %s", name, hours, rounded(work.available()));
  }

  private String branches(WorkOverTime.Month month) {
    Map<String, Double> means = new LinkedHashMap<>();
    schedule
        .branches()
        .byPhase()
        .forEach((phase, count) -> means.put(phase, count.mean(month.first(), month.end())));
    double all = means.values().stream().mapToDouble(Double::doubleValue).sum();
    String parts =
        means.entrySet().stream()
            .filter(phase -> phase.getValue() > 0)
            .map(phase -> tr("%s in %s", Words.number(phase.getValue()), phase.getKey()))
            .collect(Collectors.joining(", "));
    return supported(all) + (parts.isEmpty() ? "" : ": " + parts);
  }

  private static String supported(double branches) {
    return tr(
        Words.isOne(branches)
            ? "%s branch supported on average"
            : "%s branches supported on average",
        Words.number(branches));
  }

  private Map<Release, Double> releases(YearMonth month) {
    Map<Release, Double> shares = new LinkedHashMap<>();
    schedule.worked().stream()
        .forEach(release -> shares.put(release, ReleaseWork.of(release).shareIn(month)));
    shares.values().removeIf(share -> share == 0);
    return shares;
  }

  private String release(Release release, double share) {
    return tr(
        "%s of the work on %s, release on %s",
        Words.percent(share), release.version(), Words.weekdayAndDay(release.date()));
  }

  private static String byKind(Hours hours) {
    return Stream.of(KindOfWork.values())
        .map(kind -> kind.words() + " " + rounded(hours.of(kind)) + " h")
        .collect(Collectors.joining(", "));
  }

  /// What the hours rest on, and whether that was measured, is assumed or was set in the plan.
  public String basis() {
    return WorkBasis.inWords(schedule);
  }

  private static String hours(double hours) {
    return amountOf(Math.round(hours), "hour", "hours");
  }

  /// Hours as they are shown: whole ones.
  public static String rounded(double hours) {
    return String.valueOf(Math.round(hours));
  }
}
