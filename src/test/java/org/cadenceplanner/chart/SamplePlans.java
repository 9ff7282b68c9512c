package org.cadenceplanner.chart;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cadenceplanner.plan.Anchor;
import org.cadenceplanner.plan.Blocking;
import org.cadenceplanner.plan.Cadence;
import org.cadenceplanner.plan.DatePolicy;
import org.cadenceplanner.plan.Direction;
import org.cadenceplanner.plan.End;
import org.cadenceplanner.plan.HistoricEnd;
import org.cadenceplanner.plan.HistoricRelease;
import org.cadenceplanner.plan.Horizon;
import org.cadenceplanner.plan.Length;
import org.cadenceplanner.plan.Load;
import org.cadenceplanner.plan.Phase;
import org.cadenceplanner.plan.Pin;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.plan.ReleaseClass;
import org.cadenceplanner.plan.Rules;
import org.cadenceplanner.plan.Scenario;
import org.cadenceplanner.plan.SupportScheme;
import org.cadenceplanner.plan.Version;
import org.cadenceplanner.plan.WeightedCalendar;
import org.cadenceplanner.schedule.CalendarDays;
import org.cadenceplanner.schedule.DayIndex;
import org.cadenceplanner.schedule.Schedule;
import org.cadenceplanner.schedule.Scheduler;

/// Plans for the tests of the charts.
public final class SamplePlans {
  private SamplePlans() {}

  private static final List<Phase> XEN_PHASES =
      List.of(phase("full support", 18), phase("security fixes only", 18));

  private static final SupportScheme EVEN_ODD =
      new SupportScheme(
          List.of(
              new ReleaseClass(
                  "even", List.of(phase("full support", 24), phase("security fixes only", 24))),
              new ReleaseClass(
                  "odd", List.of(phase("full support", 9), phase("security fixes only", 3)))),
          List.of("even", "odd"),
          Optional.empty());

  /// Xen as of its call of July 2018, with the releases and published ends of its wiki.
  public static Plan xen2018() {
    return new Plan(
        "Xen Project",
        Optional.of("xen.git and wiki.xenproject.org"),
        Optional.of(LocalDate.of(2018, 7, 11)),
        new Horizon(2017, 2024),
        false,
        xenHistory(),
        List.of(
            new WeightedCalendar("gb/eng", 3),
            new WeightedCalendar("de/be", 3),
            new WeightedCalendar("pl", 1),
            new WeightedCalendar("us", 2),
            new WeightedCalendar("cn", 1)),
        Load.usual(),
        List.of(
            xen("6 months", 6, SupportScheme.alike(XEN_PHASES)),
            xen("8 months", 8, SupportScheme.alike(XEN_PHASES)),
            xen("9 months", 9, SupportScheme.alike(XEN_PHASES)),
            xen("6 months, even/odd", 6, EVEN_ODD)));
  }

  private static Scenario xen(String name, int months, SupportScheme support) {
    return scenario(name, "4.11", LocalDate.of(2018, 7, 10), Length.ofMonths(months), support);
  }

  private static List<HistoricRelease> xenHistory() {
    return List.of(
        historic("4.6", "2015-10-13", "2017-05-01", "2018-11-01"),
        historic("4.7", "2016-06-20", "2018-01-01", "2019-07-01"),
        historic("4.8", "2016-12-05", "2018-07-01", "2020-01-01"),
        historic("4.9", "2017-06-28", "2019-02-01", "2020-08-01"),
        historic("4.10", "2017-12-13", "2019-06-13", "2020-12-13"),
        historic("4.11", "2018-07-10", "2020-01-10", "2021-07-10"));
  }

  /// Three releases over two years: one out, one overdue, one pinned, with a phase that does not
  /// count.
  public static Plan small() {
    SupportScheme support =
        SupportScheme.alike(
            List.of(
                phase("full support", 6),
                new Phase("best effort", false, new End.AfterStart(Length.ofMonths(3)))));
    Scenario scenario =
        new Scenario(
            "yearly",
            new Anchor(Version.of("1.0"), LocalDate.of(2025, 3, 4)),
            new Rules(
                new Cadence.Every(Length.ofMonths(6)),
                Optional.empty(),
                support,
                DatePolicy.usual(),
                List.of()),
            List.of(),
            List.of(),
            List.of(new Pin(Version.of("1.2"), LocalDate.of(2026, 4, 1), "conference")),
            Optional.empty());
    return new Plan(
        "Small",
        Optional.empty(),
        Optional.of(LocalDate.of(2025, 10, 1)),
        new Horizon(2025, 2026),
        false,
        List.of(new HistoricRelease(Version.of("1.0"), LocalDate.of(2025, 3, 4), Map.of())),
        List.of(new WeightedCalendar("gb/eng", 1)),
        Load.usual(),
        List.of(scenario));
  }

  /// A plan with nothing in the years looked at.
  public static Plan empty() {
    Plan xen = xen2018();
    return new Plan(
        "Nothing yet",
        Optional.empty(),
        Optional.of(LocalDate.of(2001, 1, 1)),
        new Horizon(2000, 2001),
        false,
        List.of(),
        List.of(),
        xen.load(),
        List.of(xen.scenarios().getFirst()));
  }

  /// One scenario with a release every so often over some years.
  static Plan every(Length interval, int firstYear, int lastYear, List<Phase> phases) {
    return new Plan(
        "Often",
        Optional.of("nobody"),
        Optional.of(LocalDate.of((firstYear + lastYear) / 2, 6, 1)),
        new Horizon(firstYear, lastYear),
        false,
        List.of(),
        xen2018().calendars(),
        Load.usual(),
        List.of(
            scenario(
                "every " + interval,
                "1.1",
                LocalDate.of(firstYear, 1, 2),
                interval,
                SupportScheme.alike(phases))));
  }

  /// Six phases, long and strange names everywhere.
  static Plan strange() {
    String wide = "W".repeat(120);
    List<Phase> phases = new ArrayList<>();
    for (int i = 1; i <= 6; i++) {
      phases.add(
          phase("phase " + i + " \ud83d\udc27 \u4e2d\u6587 " + wide.substring(0, 20 * i), 5));
    }
    List<Scenario> scenarios =
        List.of(
            named("\u05e9\u05dc\u05d5\u05dd \u05e2\u05d5\u05dc\u05dd " + wide, phases),
            named("a\nb\tc \u202e right to left " + "very long words ".repeat(30), phases));
    return new Plan(
        "\ud83d\ude80 " + "A project with quite a name ".repeat(8) + wide,
        Optional.of("a source " + wide + wide),
        Optional.of(LocalDate.of(2026, 12, 30)),
        new Horizon(2024, 2026),
        true,
        List.of(),
        xen2018().calendars(),
        Load.usual(),
        scenarios);
  }

  private static Scenario named(String name, List<Phase> phases) {
    return scenario(
        name,
        "release-with-a-very-long-name-that-goes-on-and-on-\u4e2d-1",
        LocalDate.of(2024, 2, 1),
        Length.ofWeeks(7),
        SupportScheme.alike(phases));
  }

  static Scenario scenario(
      String name, String version, LocalDate anchor, Length interval, SupportScheme support) {
    return new Scenario(
        name,
        new Anchor(Version.of(version), anchor),
        new Rules(
            new Cadence.Every(interval), Optional.empty(), support, tuesdayToThursday(), List.of()),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty());
  }

  static List<Phase> xenPhases() {
    return XEN_PHASES;
  }

  static Phase phase(String name, int months) {
    return new Phase(name, true, new End.AfterStart(Length.ofMonths(months)));
  }

  private static DatePolicy tuesdayToThursday() {
    return new DatePolicy(
        EnumSet.range(DayOfWeek.TUESDAY, DayOfWeek.THURSDAY),
        Optional.empty(),
        new Blocking.Any(),
        List.of(),
        List.of(),
        Direction.LATER,
        30);
  }

  private static HistoricRelease historic(
      String version, String date, String fullUntil, String securityUntil) {
    Map<String, HistoricEnd> ends = new LinkedHashMap<>();
    ends.put("full support", new HistoricEnd.OnDay(LocalDate.parse(fullUntil)));
    ends.put("security fixes only", new HistoricEnd.OnDay(LocalDate.parse(securityUntil)));
    return new HistoricRelease(Version.of(version), LocalDate.parse(date), ends);
  }

  public static List<Schedule> schedules(Plan plan) {
    return new Scheduler(plan, index(plan), LocalDate.of(2026, 1, 1)).all();
  }

  static Schedule schedule(Plan plan) {
    return schedules(plan).getFirst();
  }

  /// The days off that matter most in the five calendars.
  public static DayIndex index(Plan plan) {
    int first = DayIndex.firstYear(plan);
    int last = DayIndex.lastYear(plan);
    List<CalendarDays> calendars =
        List.of(
            calendar("gb/eng", "England", first, last, true, List.of("12-25", "12-26")),
            calendar(
                "de/be", "Germany (Berlin)", first, last, true, List.of("05-01", "12-25", "12-26")),
            calendar("pl", "Poland", first, last, true, List.of("05-03", "12-25", "12-26")),
            calendar("us", "USA", first, last, false, List.of("07-04", "12-25")),
            calendar("cn", "China", first, last, false, List.of("10-01", "10-02", "10-03")));
    return DayIndex.of(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31), calendars);
  }

  private static CalendarDays calendar(
      String id, String name, int first, int last, boolean easter, List<String> days) {
    SortedMap<LocalDate, String> names = new TreeMap<>();
    for (int year = first; year <= last; year++) {
      names.put(LocalDate.of(year, 1, 1), "New Year");
      for (String day : days) {
        names.put(LocalDate.parse(year + "-" + day), "Holiday");
      }
      if (easter) {
        names.put(easterSunday(year).minusDays(2), "Good Friday");
        names.put(easterSunday(year).plusDays(1), "Easter Monday");
      }
    }
    return new CalendarDays(id, name, names, Optional.empty(), Optional.empty(), Optional.empty());
  }

  // Gauss' rule for 1900 to 2099 in Oudin's form.
  private static LocalDate easterSunday(int year) {
    int golden = year % 19;
    int century = year / 100;
    int h = (century - century / 4 - (8 * century + 13) / 25 + 19 * golden + 15) % 30;
    int moon = h - h / 28 * (1 - 29 / (h + 1) * ((21 - golden) / 11));
    int weekday = (year + year / 4 + moon + 2 - century + century / 4) % 7;
    int days = moon - weekday;
    int month = 3 + (days + 40) / 44;
    return LocalDate.of(year, month, days + 28 - 31 * (month / 4));
  }
}
