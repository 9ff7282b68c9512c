package org.cadenceplanner.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.cadenceplanner.plan.Horizon;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.plan.WeightedCalendar;
import org.cadenceplanner.schedule.Dates;
import org.cadenceplanner.schedule.DayIndex;
import org.cadenceplanner.schedule.Plans;
import org.cadenceplanner.schedule.Scenarios;
import org.junit.jupiter.api.Test;

/// Which days off a plan is planned with, after it was changed.
final class PlanCalendarsTest {
  private final Calendars calendars = Calendars.of(List.of());
  private final Plan plan = plan("pl", "us");

  @Test
  void whileCalendarsAndYearsStayTheIndexDoes() throws Exception {
    DayIndex index = PlanCalendars.index(calendars, plan);
    assertThat(PlanCalendars.index(calendars, plan.withName("Another"), index)).isSameAs(index);
  }

  @Test
  void aCalendarMoreOrLessIsAnotherIndex() throws Exception {
    DayIndex index = PlanCalendars.index(calendars, plan);
    DayIndex more = PlanCalendars.index(calendars, plan("pl", "us", "fr"), index);
    DayIndex less = PlanCalendars.index(calendars, plan("us"), index);
    assertThat(more.calendar("fr")).isPresent();
    assertThat(more.calendar("pl")).isEqualTo(index.calendar("pl"));
    assertThat(less.calendars()).containsExactly(index.calendar("us").orElseThrow());
  }

  @Test
  void otherYearsAreAnotherIndex() throws Exception {
    DayIndex index = PlanCalendars.index(calendars, plan);
    DayIndex later =
        PlanCalendars.index(calendars, plan.withHorizon(new Horizon(2018, 2040)), index);
    assertThat(later.last()).isEqualTo("2041-12-31");
    assertThat(index.last()).isEqualTo("2025-12-31");
  }

  @Test
  void aHolidayOfOtherYearsAsksForNothing() throws Exception {
    Plan later = naming("coronation").withHorizon(new Horizon(2026, 2030));
    assertThat(PlanCalendars.index(calendars, later).calendars()).hasSize(1);
    assertThatThrownBy(() -> PlanCalendars.index(calendars, naming("coronatoin")))
        .hasMessageContaining("found 'coronatoin', allowed: a holiday of England");
  }

  private static Plan naming(String holiday) {
    return Plans.of(
            Scenarios.every(8)
                .from("4.20", "2026-01-10")
                .dates(Dates.everyDay().notNear("gb/eng", holiday, 0, 0)))
        .plan()
        .withCalendars(List.of(new WeightedCalendar("gb/eng", 1)));
  }

  private static Plan plan(String... ids) {
    return Plans.of(Scenarios.every(8))
        .plan()
        .withCalendars(Stream.of(ids).map(id -> new WeightedCalendar(id, 1)).toList());
  }
}
