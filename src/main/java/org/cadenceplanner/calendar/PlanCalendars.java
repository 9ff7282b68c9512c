package org.cadenceplanner.calendar;

import static org.cadenceplanner.language.Texts.tr;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cadenceplanner.plan.DatePolicy;
import org.cadenceplanner.plan.Era;
import org.cadenceplanner.plan.Event;
import org.cadenceplanner.plan.Milestone;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.plan.Scenario;
import org.cadenceplanner.plan.SupportScheme;
import org.cadenceplanner.plan.WeightedCalendar;
import org.cadenceplanner.schedule.CalendarDays;
import org.cadenceplanner.schedule.DayIndex;

/// Loads all the calendars that a plan names, wherever in it, into one index.
public final class PlanCalendars {
  private final Calendars calendars;
  private final Plan plan;
  private final Optional<DayIndex> before;
  private final Map<String, CalendarDays> loaded = new LinkedHashMap<>();
  private final Map<String, String> failed = new LinkedHashMap<>();
  private final List<String> problems = new ArrayList<>();
  private final List<String> inWords = new ArrayList<>();

  private PlanCalendars(Calendars calendars, Plan plan, Optional<DayIndex> before) {
    this.calendars = calendars;
    this.plan = plan;
    this.before = before.filter(index -> spansYearsOf(plan, index));
  }

  /// The index of a plan's years. Takes some tenths of a second the first time.
  ///
  /// @throws UnusableCalendars if a calendar, or a holiday named in an event, is not to be had, with
  /// all of them
  public static DayIndex index(Calendars calendars, Plan plan) throws UnusableCalendars {
    return index(new PlanCalendars(calendars, plan, Optional.empty()));
  }

  /// The index of a plan's years, with calendars taken from an earlier index where it has them; that
  /// index itself where it has just these, in the same years.
  ///
  /// @throws UnusableCalendars if a calendar, or a holiday named in an event, is not to be had, with
  /// all of them
  public static DayIndex index(Calendars calendars, Plan plan, DayIndex before)
      throws UnusableCalendars {
    return index(new PlanCalendars(calendars, plan, Optional.of(before)));
  }

  /// Whether an earlier index has all that a plan's index needs, so that no file has to be read.
  public static boolean isWithin(DayIndex before, Plan plan) {
    return spansYearsOf(plan, before)
        && PlanCalendarIds.of(plan).stream().allMatch(id -> before.calendar(id).isPresent());
  }

  private static DayIndex index(PlanCalendars named) throws UnusableCalendars {
    named.loadAll();
    if (!named.problems.isEmpty()) {
      throw new UnusableCalendars(named.problems, named.inWords);
    }
    List<CalendarDays> days = List.copyOf(named.loaded.values());
    return named
        .before
        .filter(index -> index.calendars().equals(days))
        .orElseGet(() -> DayIndex.of(firstDay(named.plan), lastDay(named.plan), days));
  }

  private static LocalDate firstDay(Plan plan) {
    return LocalDate.of(DayIndex.firstYear(plan), 1, 1);
  }

  private static LocalDate lastDay(Plan plan) {
    return LocalDate.of(DayIndex.lastYear(plan), 12, 31);
  }

  private static boolean spansYearsOf(Plan plan, DayIndex index) {
    return index.first().equals(firstDay(plan)) && index.last().equals(lastDay(plan));
  }

  private void loadAll() {
    load(plan.calendars(), new PlanSpot("/calendars", tr("the plan's calendars")));
    for (int i = 0; i < plan.scenarios().size(); i++) {
      Scenario scenario = plan.scenarios().get(i);
      load(scenario, new PlanSpot("/scenarios/" + i, tr("scenario '%s'", scenario.name())));
    }
  }

  private void load(Scenario scenario, PlanSpot spot) {
    loadOfEnds(scenario.rules().support(), spot);
    load(scenario.rules().dates(), spot.at("dates"));
    loadOfMilestones(scenario.rules().milestones(), spot);
    for (int i = 0; i < scenario.eras().size(); i++) {
      Era era = scenario.eras().get(i);
      PlanSpot there = spot.at("eras/" + i, tr("from %s on", era.from().inWords()));
      era.support().ifPresent(support -> loadOfEnds(support, there));
      era.dates().ifPresent(policy -> load(policy, there.at("dates")));
      era.milestones().ifPresent(milestones -> loadOfMilestones(milestones, there));
    }
    for (int i = 0; i < scenario.amendments().size(); i++) {
      loadOfEnds(
          scenario.amendments().get(i).support(), spot.at("amendments/" + i, tr("amendment")));
    }
  }

  private void loadOfEnds(SupportScheme support, PlanSpot spot) {
    support
        .dates()
        .ifPresent(policy -> load(policy, spot.at("support/dates", tr("ends of phases"))));
  }

  private void loadOfMilestones(List<Milestone> milestones, PlanSpot spot) {
    for (int i = 0; i < milestones.size(); i++) {
      Milestone milestone = milestones.get(i);
      PlanSpot there = spot.at("milestones/" + i, tr("milestone '%s'", milestone.name()));
      milestone.longer().ifPresent(longer -> load(longer.days(), there.at("longer")));
      milestone.dates().ifPresent(policy -> load(policy, there.at("dates")));
    }
  }

  private void load(DatePolicy policy, PlanSpot spot) {
    policy.calendars().ifPresent(own -> load(own, spot.at("calendars", tr("calendars"))));
    for (int i = 0; i < policy.events().size(); i++) {
      if (policy.events().get(i) instanceof Event.NamedHoliday named) {
        load(named, spot.at("events/" + i, tr("event '%s'", named.name())));
      }
    }
  }

  private void load(List<WeightedCalendar> named, PlanSpot spot) {
    for (int i = 0; i < named.size(); i++) {
      load(named.get(i).id(), spot.at(i + "/calendar"));
    }
  }

  private void load(Event.NamedHoliday event, PlanSpot spot) {
    load(event.calendar(), spot.at("calendar"));
    CalendarDays days = loaded.get(event.calendar());
    if (days != null && days.daysOf(event).isEmpty() && !calendars.haveEver(event)) {
      report(
          spot.at("holiday", tr("holiday")),
          tr(
              "found '%s', allowed: a holiday of %s, or a part of its name",
              event.holiday(), days.name()));
    }
  }

  private void load(String id, PlanSpot spot) {
    if (!loaded.containsKey(id) && !failed.containsKey(id)) {
      try {
        Optional<CalendarDays> known = before.flatMap(index -> index.calendar(id));
        loaded.put(id, known.isPresent() ? known.get() : days(id));
      } catch (CalendarFailure e) {
        failed.put(id, e.getMessage());
      }
    }
    if (failed.containsKey(id)) {
      report(spot, failed.get(id));
    }
  }

  private void report(PlanSpot spot, String problem) {
    problems.add(spot.withPointer(problem));
    inWords.add(spot.inWords(problem));
  }

  /// The days as the plan names the calendar, so that the index finds them by that name.
  private CalendarDays days(String id) throws CalendarFailure {
    Year first = Year.of(DayIndex.firstYear(plan));
    return calendars.load(id, first, Year.of(DayIndex.lastYear(plan))).withId(id);
  }
}
