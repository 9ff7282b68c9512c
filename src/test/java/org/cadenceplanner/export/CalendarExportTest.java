package org.cadenceplanner.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Collectors;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.cadenceplanner.calendar.OwnDays;
import org.cadenceplanner.calendar.ics.EventFile;
import org.cadenceplanner.insight.CalendarEntry;
import org.cadenceplanner.insight.CalendarEntry.Kind;
import org.cadenceplanner.plan.Length;
import org.cadenceplanner.schedule.Dates;
import org.cadenceplanner.schedule.Plans;
import org.cadenceplanner.schedule.Scenarios;
import org.cadenceplanner.schedule.Schedule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The dates of a scenario in the calendars of other programs.
final class CalendarExportTest {
  private static final Set<Kind> ALL = EnumSet.allOf(Kind.class);
  private static final int MOST_OCTETS = 75;
  private static final int DAMAGED = 300;

  @TempDir private Path folder;

  private static Schedule eightMonths() {
    return Exports.xen2018().only("8 months").schedules().getFirst();
  }

  private static Scenarios everyEightMonths() {
    return Scenarios.every(8).milestone("Code freeze", Length.ofWeeks(9));
  }

  private static List<VEvent> read(Schedule schedule) {
    return CalendarProgram.read(CalendarExport.of(schedule, ALL));
  }

  @Test
  void everyDayIsAnEventOfAWholeDayThatLeavesPeopleFree() {
    List<VEvent> events = read(eightMonths());

    assertThat(events)
        .extracting(CalendarProgram::day)
        .containsExactlyElementsOf(
            CalendarEntry.of(eightMonths(), ALL).stream().map(CalendarEntry::day).toList());
    assertThat(events)
        .allSatisfy(
            event -> {
              assertThat(CalendarProgram.dayAfter(event))
                  .isEqualTo(CalendarProgram.day(event).plusDays(1));
              assertThat(CalendarProgram.text(event, Property.TRANSP)).isEqualTo("TRANSPARENT");
            });
  }

  @Test
  void whatIsOutIsConfirmedAndWhatIsPlannedIsTentative() {
    CalendarProgram calendar =
        new CalendarProgram()
            .importing(
                CalendarExport.of(
                    Plans.of(Scenarios.every(8)).released("4.11", "2018-07-10").schedule(), ALL));

    assertThat(CalendarProgram.text(calendar.event("Tested: 4.11 release"), Property.STATUS))
        .isEqualTo("CONFIRMED");
    assertThat(CalendarProgram.text(calendar.event("Tested: 4.12 release"), Property.STATUS))
        .isEqualTo("TENTATIVE");
  }

  @Test
  void aMovedDaySaysWhy() {
    Schedule schedule =
        Plans.of(everyEightMonths().dates(Dates.on(EnumSet.of(DayOfWeek.TUESDAY)))).schedule();
    CalendarProgram calendar = new CalendarProgram().importing(CalendarExport.of(schedule, ALL));

    assertThat(CalendarProgram.text(calendar.event("Tested: 4.12 release"), Property.DESCRIPTION))
        .contains("Due Sun 10 Mar 2019\nNot Sun 10 Mar 2019: Sunday\n")
        .endsWith("Scenario: tested");
  }

  @Test
  void afterAChangeEventsMoveAndAreNotDoubled() {
    CalendarProgram calendar =
        new CalendarProgram()
            .importing(CalendarExport.of(Plans.of(everyEightMonths()).schedule(), ALL));
    int before = calendar.size();
    Schedule changed =
        Plans.of(everyEightMonths().pinned("4.12", "2019-04-02", "as published"))
            .today("2018-09-01")
            .schedule();

    calendar.importing(CalendarExport.of(changed, ALL));

    assertThat(calendar.size()).isEqualTo(before);
    assertThat(calendar.days())
        .containsEntry("Tested: 4.12 release", LocalDate.of(2019, 4, 2))
        .containsEntry("Tested: 4.12 Code freeze", LocalDate.of(2019, 1, 29));
  }

  @Test
  void anOlderFileChangesNothing() {
    String old = CalendarExport.of(Plans.of(everyEightMonths()).schedule(), ALL);
    Schedule later =
        Plans.of(everyEightMonths().pinned("4.12", "2019-04-02")).today("2018-09-01").schedule();
    CalendarProgram calendar = new CalendarProgram().importing(CalendarExport.of(later, ALL));

    assertThat(calendar.importing(old).days())
        .containsEntry("Tested: 4.12 release", LocalDate.of(2019, 4, 2));
  }

  @Test
  void withTheFileBeforeAChangeOnTheSameDayMovesEventsAndNoOther() {
    String before = CalendarExport.of(Plans.of(everyEightMonths()).schedule(), ALL);
    Schedule changed = Plans.of(everyEightMonths().pinned("4.17", "2022-12-01")).schedule();

    String after = CalendarExport.of(changed, ALL, EarlierEvents.in(before));
    CalendarProgram calendar = new CalendarProgram().importing(before).importing(after);

    assertThat(calendar.days()).containsEntry("Tested: 4.17 release", LocalDate.of(2022, 12, 1));
    assertThat(sequence(calendar, "Tested: 4.17 release"))
        .isEqualTo(sequence(calendar, "Tested: 4.12 release") + 1);
    assertThat(CalendarExport.of(changed, ALL, EarlierEvents.in(after))).isEqualTo(after);
  }

  @Test
  void aFileOfALaterDayIsNewerThanAnyNumberOfChangesOnTheDayBefore() {
    String file = CalendarExport.of(Plans.of(everyEightMonths()).schedule(), ALL);
    for (int day = 1; day <= 20; day++) {
      Schedule changed =
          Plans.of(everyEightMonths().pinned("4.12", "2019-04-%02d".formatted(day))).schedule();
      file = CalendarExport.of(changed, ALL, EarlierEvents.in(file));
    }
    Schedule later =
        Plans.of(everyEightMonths().pinned("4.12", "2019-05-01")).today("2018-07-12").schedule();

    CalendarProgram calendar =
        new CalendarProgram().importing(file).importing(CalendarExport.of(later, ALL));

    assertThat(calendar.days()).containsEntry("Tested: 4.12 release", LocalDate.of(2019, 5, 1));
  }

  @Test
  void theFileBeforeSaysWhoseDatesItHasAndHowManyOfThemAreCancelled() {
    Schedule eight = Plans.of(Scenarios.every(8)).schedule();
    Schedule twelve = Plans.of(Scenarios.every(12)).schedule();
    Set<Kind> releases = Set.of(Kind.RELEASE);
    EarlierEvents before = EarlierEvents.in(CalendarExport.of(eight, releases));
    EarlierEvents after = EarlierEvents.in(CalendarExport.of(twelve, releases, before));

    assertThat(before.calendar()).isEqualTo("Tested: tested");
    assertThat(before.areOf(eight.plan(), "tested")).isTrue();
    assertThat(before.areOf(eight.plan(), "other")).isFalse();
    assertThat(before.size()).isEqualTo(eight.releases().size());
    assertThat(CalendarExport.cancelled(twelve, releases, before))
        .isEqualTo(eight.releases().size() - twelve.releases().size())
        .isPositive();
    assertThat(CalendarExport.cancelled(twelve, releases, after)).isZero();
  }

  @Test
  void onlyDatesOfTheSameScenarioAreReplacedAsThoseWrittenBefore() throws Exception {
    Schedule schedule = Plans.of(Scenarios.every(8)).schedule();
    Path file = folder.resolve("xen.ics");
    assertThat(EarlierEvents.replaced(file, schedule.plan(), "tested").size()).isZero();
    Files.writeString(file, "theirs");
    assertThat(EarlierEvents.replaced(file, schedule.plan(), "tested").size()).isZero();

    Files.writeString(file, CalendarExport.of(schedule, ALL));
    assertThat(EarlierEvents.replaced(file, schedule.plan(), "other").size()).isZero();
    assertThat(EarlierEvents.replaced(file, schedule.plan(), "tested").size())
        .isEqualTo(CalendarEntry.of(schedule, ALL).size());
  }

  @Test
  void withTheFileBeforeWhatDidNotChangeStaysAsItWas() {
    String before = CalendarExport.of(Plans.of(Scenarios.every(8)).schedule(), ALL);
    Schedule later = Plans.of(Scenarios.every(8)).today("2018-09-01").schedule();
    CalendarProgram calendar =
        new CalendarProgram().importing(CalendarExport.of(later, ALL, EarlierEvents.in(before)));

    assertThat(CalendarProgram.text(calendar.event("Tested: 4.13 release"), Property.LAST_MODIFIED))
        .isEqualTo("20180711T000000Z");
  }

  @Test
  void withTheFileBeforeWhatIsGoneIsCancelled() {
    String before = CalendarExport.of(Plans.of(Scenarios.every(8)).schedule(), ALL);
    Schedule slower = Plans.of(Scenarios.every(12)).schedule();

    String after = CalendarExport.of(slower, ALL, EarlierEvents.in(before));
    CalendarProgram calendar = new CalendarProgram().importing(before).importing(after);

    assertThat(CalendarProgram.text(calendar.event("Tested: 4.20 release"), Property.STATUS))
        .isEqualTo("CANCELLED");
    assertThat(calendar.days()).containsEntry("Tested: 4.13 release", LocalDate.of(2020, 7, 10));
    assertThat(CalendarExport.of(slower, ALL, EarlierEvents.in(after))).isEqualTo(after);
  }

  @Test
  void aDamagedFileBeforeIsRefusedOrHeeded() {
    Schedule schedule = Plans.of(Scenarios.every(8)).years(2018, 2019).schedule();
    String before = CalendarExport.of(Plans.of(Scenarios.every(5)).schedule(), ALL);
    long seed = 5545;
    Random random = new Random(seed);
    int refused = 0;
    for (int i = 0; i < DAMAGED; i++) {
      StringBuilder damaged = new StringBuilder(before.substring(0, 400 + random.nextInt(2_000)));
      for (int hit = 0; hit < 3; hit++) {
        damaged.setCharAt(random.nextInt(damaged.length()), (char) (' ' + random.nextInt(95)));
      }
      try {
        EarlierEvents earlier = EarlierEvents.in(damaged.toString());
        assertThat(CalendarExport.of(schedule, ALL, earlier)).startsWith("BEGIN:VCALENDAR");
      } catch (IllegalArgumentException e) {
        refused++;
      }
    }
    assertThat(refused).as("of %s, seed %s", DAMAGED, seed).isPositive();
  }

  private static int sequence(CalendarProgram calendar, String title) {
    return Integer.parseInt(CalendarProgram.text(calendar.event(title), Property.SEQUENCE));
  }

  @Test
  void aReleaseThatComesOutKeepsItsEvent() {
    CalendarProgram calendar =
        new CalendarProgram()
            .importing(CalendarExport.of(Plans.of(Scenarios.every(8)).schedule(), ALL));
    int before = calendar.size();
    Schedule later =
        Plans.of(Scenarios.every(8)).released("4.12", "2019-04-02").today("2019-05-01").schedule();

    calendar.importing(CalendarExport.of(later, Set.of(Kind.RELEASE)));

    assertThat(calendar.size()).isEqualTo(before);
    assertThat(CalendarProgram.text(calendar.event("Tested: 4.12 release"), Property.STATUS))
        .isEqualTo("CONFIRMED");
  }

  @Test
  void twoScenariosAndMilestonesOfOneNameHaveEventsOfTheirOwn() {
    Scenarios twice =
        everyEightMonths()
            .milestone("RC 1", Length.ofWeeks(5))
            .row("RC", Length.ofWeeks(3), Length.ofWeeks(1), Optional.empty());
    List<VEvent> events = read(Plans.of(twice).schedule());
    List<VEvent> others = read(Plans.of(twice.named("other")).schedule());

    assertThat(uids(events)).hasSameSizeAs(events).doesNotContainAnyElementsOf(uids(others));
  }

  private static Set<String> uids(List<VEvent> events) {
    return events.stream()
        .map(event -> CalendarProgram.text(event, Property.UID))
        .collect(Collectors.toSet());
  }

  @Test
  void onlyTheDaysThatAreWantedAreThere() {
    Schedule schedule = Plans.of(everyEightMonths()).schedule();

    assertThat(CalendarProgram.read(CalendarExport.of(schedule, Set.of(Kind.RELEASE))))
        .extracting(event -> CalendarProgram.text(event, Property.CATEGORIES))
        .isNotEmpty()
        .containsOnly("Release");
    assertThat(CalendarProgram.read(CalendarExport.of(schedule, ALL)))
        .extracting(event -> CalendarProgram.text(event, Property.CATEGORIES))
        .contains("Release", "Milestone", "End of support");
  }

  @Test
  void linesAreFoldedAt75OctetsWithinNoCharacter() {
    String name = "安全 🚀 e\u0301 ".repeat(60) + "x".repeat(500);
    String file = CalendarExport.of(Plans.of(Scenarios.every(8).named(name)).schedule(), ALL);

    assertThat(file.replace("\r\n", "")).doesNotContain("\r").doesNotContain("\n");
    assertThat(file.split("\r\n"))
        .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= MOST_OCTETS)
        .allMatch(line -> !line.contains("?"));
    assertThat(file.replace("\r\n ", "")).contains("Scenario: " + name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTC", "America/Sao_Paulo", "Asia/Tokyo", "Pacific/Apia"})
  @ResourceLock(Resources.TIME_ZONE)
  void daysAreTheSameInEveryTimeZone(String zone) {
    TimeZone before = TimeZone.getDefault();
    TimeZone.setDefault(TimeZone.getTimeZone(zone));
    try {
      // At midnight, clocks in São Paulo went on to one o'clock that day.
      Schedule schedule = Plans.of(Scenarios.every(8).pinned("4.12", "2018-11-04")).schedule();
      assertThat(CalendarExport.of(schedule, ALL))
          .contains("DTSTART;VALUE=DATE:20181104\r\nDTEND;VALUE=DATE:20181105\r\n")
          .contains("DTSTAMP:20180711T000000Z\r\n");
    } finally {
      TimeZone.setDefault(before);
    }
  }

  @Test
  void theSamePlanOnTheSameDayIsTheSameFile() {
    assertThat(CalendarExport.of(eightMonths(), ALL))
        .isEqualTo(CalendarExport.of(eightMonths(), ALL));
  }

  @Test
  void theProgramReadsItsOwnFileAsDays() throws Exception {
    Schedule schedule = eightMonths();
    Path file = folder.resolve("xen.ics");
    Files.writeString(file, CalendarExport.of(schedule, ALL));

    assertThat(EventFile.read(file, Year.of(2010), Year.of(2030)).days())
        .extracting(days -> ((OwnDays.Once) days).first())
        .containsAll(CalendarEntry.of(schedule, ALL).stream().map(CalendarEntry::day).toList());
  }
}
