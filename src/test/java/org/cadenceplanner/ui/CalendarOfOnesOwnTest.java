package org.cadenceplanner.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.glass.ui.robot.FileAnswers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Queue;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.cadenceplanner.calendar.CalendarFailure;
import org.cadenceplanner.calendar.Calendars;
import org.cadenceplanner.store.PlanFiles;
import org.cadenceplanner.store.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// A calendar of the plan's own is made and changed by hand, and the dates heed it at once.
@ExtendWith(Windows.class)
class CalendarOfOnesOwnTest {
  private static final String PLAN = "xen.cadence.json";
  private static final String CHIP = "Team days 1";
  private static final String ACME =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <Configuration xmlns="https://focus_shift.de/jollyday/schema/holiday" hierarchy="acme" description="Acme project">
        <Holidays>
          <Fixed month="JANUARY" day="10" descriptionPropertiesKey="Founders' days"/>
          <Fixed month="JANUARY" day="11" descriptionPropertiesKey="Founders' days"/>
          <Fixed month="JANUARY" day="12" descriptionPropertiesKey="Founders' days"/>
          <Fixed month="JANUARY" day="13" descriptionPropertiesKey="Founders' days"/>
          <Fixed month="JANUARY" day="14" descriptionPropertiesKey="Founders' days"/>
          <Fixed month="MAY" day="2" validFrom="2020" validTo="2020" descriptionPropertiesKey="Office move"/>
        </Holidays>
      </Configuration>
      """;

  @TempDir private Path folder;

  @Test
  void releasesMoveOffTheDaysOfANewCalendar(Robot robot) throws Exception {
    CadenceWindow window = opened(robot);
    begin(robot, "Team days");
    addYearly(robot, "Team away", "5 Jan", "15 Jan");
    addYearly(robot, "Turn of the year", "22 Dec", "3 Jan");
    addOnce(robot, "Summit", "20 Jun 2019", "");
    robot.waitFor("22 Dec – 3 Jan every year  Turn of the year").waitFor("20 Jun 2019  Summit");
    robot.click("#own-calendar-form-set").waitFor(CHIP);
    window.settled();
    assertThat(release414(window)).contains("Team away (Team days)").contains("Thu 16 Jan 2020");
    assertThat(daysOf("team-days", 2019))
        .hasSize(11 + 13 + 1)
        .containsEntry(LocalDate.of(2019, 1, 3), "Turn of the year")
        .containsEntry(LocalDate.of(2019, 6, 20), "Summit")
        .containsEntry(LocalDate.of(2019, 12, 22), "Turn of the year");
  }

  @Test
  void daysOfAnotherProgramsCalendarComeFromItsFile(Robot robot) throws Exception {
    CadenceWindow window = opened(robot);
    begin(robot, "Team days");
    addYearly(robot, "Team away", "5 Jan", "15 Jan");
    Files.writeString(
        folder.resolve("team.ics"),
        """
        BEGIN:VCALENDAR
        VERSION:2.0
        BEGIN:VEVENT
        DTSTART;VALUE=DATE:20190620
        SUMMARY:Summit
        END:VEVENT
        BEGIN:VEVENT
        DTSTART;VALUE=DATE:20180105
        DTEND;VALUE=DATE:20180116
        RRULE:FREQ=YEARLY
        SUMMARY:Team away
        END:VEVENT
        BEGIN:VEVENT
        DTSTART:20190620T120000
        SUMMARY:Lunch
        END:VEVENT
        END:VCALENDAR
        """);
    FileAnswers.choose(folder.resolve("team.ics"));
    robot.click("#own-add-events").waitFor("20 Jun 2019  Summit");
    assertThat(robot.text("#own-events-said"))
        .isEqualTo("Added from the file: 1. Left out: 1 event at a time of day.");
    robot.click("#own-calendar-form-set").waitFor(CHIP);
    window.settled();
    assertThat(daysOf("team-days", 2019))
        .hasSize(11 + 1)
        .containsEntry(LocalDate.of(2019, 6, 20), "Summit");
  }

  @Test
  void aFileThatIsNoCalendarIsRefusedAndTheFormStays(Robot robot) throws Exception {
    opened(robot);
    begin(robot, "Team days");
    FileAnswers.choose(folder.resolve(PLAN));
    robot.click("#own-add-events").waitFor("#own-calendar-form-message");
    assertThat(robot.text("#own-calendar-form-message"))
        .contains("xen.cadence.json is no calendar file; allowed: iCalendar");
    FileAnswers.cancel();
    robot.click("#own-add-events");
    assertThat(robot.text("#own-name")).isEqualTo("Team days");
  }

  @Test
  void undoTakesItOutOfThePlanAndItsFileStays(Robot robot) throws Exception {
    CadenceWindow window = opened(robot);
    String before = release414(window);
    begin(robot, "Team days").replaceText("#own-weight", "3");
    addYearly(robot, "Team away", "5 Jan", "15 Jan");
    robot
        .click("#own-calendar-form-set")
        .waitFor("Team days 3")
        .waitFor("#edit-calendar-team-days");
    window.settled();
    robot.press("Ctrl+Z").waitUntilGone("#calendar-team-days");
    window.settled();
    assertThat(release414(window)).isEqualTo(before);
    assertThat(folder.resolve("holidays/team-days.xml")).exists();
    robot.press("Ctrl+Y").waitFor("Team days 3");
    window.settled();
    assertThat(release414(window)).contains("Team away");
    robot.press("Ctrl+S");
    window.settled();
    assertThat(window.text(PLAN)).contains("{\"calendar\": \"team-days\", \"weight\": 3}");
  }

  @Test
  void itsDaysAreChangedAndThePlanMovesWithThem(Robot robot) throws Exception {
    CadenceWindow window = openedWithAcme(robot, ACME);
    assertThat(release414(window)).contains("Founders' days");
    robot
        .click("#edit-calendar-acme")
        .waitFor("Saved into holidays/acme.xml at once; Undo does not change the file back.");
    robot.click("#own-days-1").replaceText("#own-days-to", "15 Jan").click("#own-days-form-set");
    robot.click("#remove-own-days-2").replaceText("#own-name", "Acme & friends");
    robot.click("#own-calendar-form-set").waitFor("Acme & friends 1");
    window.settled();
    assertThat(release414(window)).contains("Thu 16 Jan 2020");
    assertThat(FilesTest.title(robot)).isEqualTo(PLAN + " – Cadence");
    assertThat(daysOf("acme", 2020)).hasSize(6).doesNotContainValue("Office move");
  }

  @Test
  void whatCannotBeShownIsNamedAndStays(Robot robot) throws Exception {
    String feast = "<ChristianHoliday type=\"GOOD_FRIDAY\"/>";
    CadenceWindow window =
        openedWithAcme(robot, ACME.replace("</Holidays>", feast + "</Holidays>"));
    robot.click("#edit-calendar-acme");
    robot.waitFor("Also in the file, and kept as written there: Good friday");
    robot.click("#remove-own-days-1").click("#own-calendar-form-set").waitUntilGone("#own-name");
    window.settled();
    assertThat(daysOf("acme", 2020))
        .containsValue("Good Friday")
        .doesNotContainValue("Founders' days");
  }

  @Test
  void whatIsWrongIsSaidByTheField(Robot robot) throws Exception {
    opened(robot);
    robot.click("#add-calendar").click("#own-calendar").click("#own-calendar-form-set");
    robot.waitFor("found nothing; allowed: a name such as Team days, at most 120 characters");
    robot.waitFor(
        "found nothing; allowed: small letters a to z, digits and '-', such as team-days");
    robot.replaceText("#own-name", "Team days").replaceText("#own-id", "Team/../Days");
    robot.waitFor(
        "found 'Team/../Days'; allowed: small letters a to z, digits and '-', such as team-days");
    robot.replaceText("#own-id", "team").replaceText("#own-weight", "0");
    robot.waitFor("found '0'; allowed: a whole number from 1 to 1000");
    robot.replaceText("#own-weight", "1").click("#own-calendar-form-set");
    robot.waitFor("found no days off; allowed: one or more").press("Esc");
    assertThat(folder.resolve("holidays")).doesNotExist();
  }

  @Test
  void daysThatAreNoneAreSaidByTheField(Robot robot) throws Exception {
    opened(robot);
    begin(robot, "Team days").click("#own-add-days").replaceText("#own-days-name", "FOSDEM");
    robot.waitFor(
        "found 'FOSDEM', all in capitals; allowed: a name with a small letter, such as Fosdem");
    robot.replaceText("#own-days-from", "31 Feb");
    robot.waitFor("found '31 Feb'; allowed: a day such as 22 Dec or 12-22");
    robot.click("Once").replaceText("#own-days-first", "2 Feb 2027");
    robot.replaceText("#own-days-last", "30 Jan 2027");
    robot.waitFor("found a day before the first; allowed: the first day or a later one");
    robot
        .replaceText("#own-days-last", "3 Feb 2028")
        .waitFor("found 367 days; allowed: at most 366 on end");
    robot.click("Cancel").waitFor("#own-name");
    assertThat(robot.sees("#own-days-1")).isFalse();
    assertThat(robot.text("#own-name")).isEqualTo("Team days");
  }

  @Test
  void nameOfAnotherCalendarIsRefusedAndItsFileStays(Robot robot) throws Exception {
    CadenceWindow window = openedWithAcme(robot, ACME);
    begin(robot, "Acme");
    addYearly(robot, "Team away", "5 Jan", "15 Jan");
    robot.click("#own-calendar-form-set");
    robot.waitFor(
        "found 'acme', which is the calendar of Acme project; allowed: a name that none has");
    robot.replaceText("#own-id", "pl").click("#own-calendar-form-set");
    robot.waitFor("found 'pl', which is the calendar of Poland; allowed: a name that none has");
    assertThat(window.text("holidays/acme.xml")).isEqualTo(ACME);
    assertThat(folder.resolve("holidays/pl.xml")).doesNotExist();
    robot.replaceText("#own-id", "acme-team").click("#own-calendar-form-set").waitFor("Acme 1");
  }

  @Test
  void fileThatAnotherProgramChangedMeanwhileStays(Robot robot) throws Exception {
    CadenceWindow window = openedWithAcme(robot, ACME);
    robot.click("#edit-calendar-acme").waitFor("#own-name");
    String other = ACME.replace("Founders'", "Finders'");
    window.put("holidays/acme.xml", other);
    robot.click("#remove-own-days-1").click("#own-calendar-form-set");
    robot.waitUntil(
        "to be told",
        () ->
            robot
                .text("#own-calendar-form-message")
                .contains("is not as it was when it was opened"));
    assertThat(window.text("holidays/acme.xml")).isEqualTo(other);
  }

  @Test
  void calendarThatCannotBeWrittenIsNotInThePlan(Robot robot) throws Exception {
    CadenceWindow window = opened(robot);
    window.put("holidays", "not a folder");
    begin(robot, "Team days");
    addYearly(robot, "Team away", "5 Jan", "15 Jan");
    robot.click("#own-calendar-form-set").waitFor("#own-calendar-form-message");
    robot.waitUntil(
        "to be told",
        () ->
            robot
                .text("#own-calendar-form-message")
                .endsWith("holidays is a file, not a folder; save in another place"));
    assertThat(robot.sees("#calendar-team-days")).isFalse();
    Files.delete(folder.resolve("holidays"));
    robot.click("#own-calendar-form-set").waitFor(CHIP);
  }

  @Test
  void daysTypedAreThereAgainAfterAClickElsewhere(Robot robot) throws Exception {
    opened(robot);
    begin(robot, "Team days");
    addYearly(robot, "Team away", "5 Jan", "15 Jan");
    robot.replaceText("#own-weight", "2");
    robot.clickAt("#timeline", 2, 2).waitUntilGone("#own-calendar-form");
    robot.click("#add-calendar").click("#own-calendar").waitFor("#own-days-1");
    assertThat(robot.text("#own-name")).isEqualTo("Team days");
    assertThat(robot.text("#own-weight")).isEqualTo("2");
    robot.click("#own-add-days").replaceText("#own-days-name", "Summit");
    robot.clickAt("#timeline", 2, 2).waitUntilGone("#own-days-form");
    robot.click("#add-calendar").click("#own-calendar").waitFor("#own-days-form");
    assertThat(robot.text("#own-days-name")).isEqualTo("Summit");
    robot.replaceText("#own-days-from", "20 Jun").click("#own-days-form-set");
    robot.click("#own-calendar-form-set").waitFor("Team days 2");
    assertThat(daysOf("team-days", 2019)).hasSize(11 + 1);
  }

  @Test
  void cancelGivesUpWhatWasTyped(Robot robot) throws Exception {
    openedWithAcme(robot, ACME);
    robot.click("#edit-calendar-acme").replaceText("#own-name", "Another");
    robot.click("#remove-own-days-1").click("Cancel").waitUntilGone("#own-calendar-form");
    robot.click("#edit-calendar-acme").waitFor("#own-days-2");
    assertThat(robot.text("#own-name")).isEqualTo("Acme project");
  }

  @Test
  void aCalendarThatIsNotSavedAfterItsFormHasClosedIsToldOf(Robot robot) throws Exception {
    Files.writeString(folder.resolve(PLAN), PlanFiles.text(Samples.read("xen-2018")));
    Files.writeString(folder.resolve("holidays"), "not a folder");
    var writing = new ConcurrentLinkedQueue<Runnable>();
    CadenceWindow.openWritingBy(writing::add, robot, folder, PLAN);
    begin(robot, "Team days");
    addYearly(robot, "Team away", "5 Jan", "15 Jan");
    robot.click("#own-calendar-form-set").clickAt("#timeline", 2, 2);
    runAll(writing);
    robot.waitFor("The calendar Team days was not saved").click("Close");
    robot.click("#add-calendar").click("#own-calendar").waitFor("#own-days-1");
  }

  @Test
  void fileThatIsWrongSaysWhere(Robot robot) throws Exception {
    openedWithAcme(robot, ACME.replace("MAY", "MAI"));
    robot.click("#edit-calendar-acme").waitFor("#holidays-message");
    assertThat(robot.text("#holidays-message"))
        .contains("acme.xml:9: 'MAI' is not known; allowed: JANUARY");
  }

  @Test
  void planInNoFileIsSavedFirst(Robot robot) throws Exception {
    CadenceWindow window = CadenceWindow.open(robot, folder, "xen-2018").settled();
    robot.click("#add-calendar").click("#own-calendar").waitFor("#save-first");
    robot.willChooseFile(folder.resolve(PLAN)).click("Save the plan…").waitFor("#own-name");
    robot.replaceText("#own-name", "Team days");
    addYearly(robot, "Team away", "5 Jan", "15 Jan");
    robot.click("#own-calendar-form-set").waitFor(CHIP);
    window.settled();
    assertThat(release414(window)).contains("Team away");
    assertThat(folder.resolve("holidays/team-days.xml")).exists();
  }

  @Test
  void planThatIsNotSavedGetsNoCalendar(Robot robot) throws Exception {
    CadenceWindow window = CadenceWindow.open(robot, folder, "xen-2018").settled();
    robot.click("#add-calendar").click("#own-calendar").waitFor("#save-first");
    robot.willChooseNoFile().click("Save the plan…");
    window.settled();
    assertThat(robot.sees("#own-name")).isFalse();
    assertThat(robot.sees("#save-first")).isFalse();
  }

  private CadenceWindow opened(Robot robot) throws IOException {
    Files.writeString(folder.resolve(PLAN), PlanFiles.text(Samples.read("xen-2018")));
    return CadenceWindow.open(robot, folder, PLAN).settled();
  }

  private CadenceWindow openedWithAcme(Robot robot, String acme) throws IOException {
    Files.createDirectory(folder.resolve("holidays"));
    Files.writeString(folder.resolve("holidays/acme.xml"), acme);
    String plan = PlanFiles.text(Samples.read("xen-2018")).replace("\"pl\"", "\"acme\"");
    Files.writeString(folder.resolve(PLAN), plan);
    return CadenceWindow.open(robot, folder, PLAN).settled();
  }

  private static void runAll(Queue<Runnable> files) {
    for (Runnable next = files.poll(); next != null; next = files.poll()) {
      next.run();
    }
  }

  private static Robot begin(Robot robot, String name) {
    return robot.click("#add-calendar").click("#own-calendar").replaceText("#own-name", name);
  }

  private static void addYearly(Robot robot, String name, String first, String last) {
    robot.click("#own-add-days").replaceText("#own-days-name", name);
    robot.replaceText("#own-days-from", first).replaceText("#own-days-to", last);
    robot.click("#own-days-form-set").waitFor("#own-add-days");
  }

  private static void addOnce(Robot robot, String name, String first, String last) {
    robot.click("#own-add-days").click("Once").replaceText("#own-days-name", name);
    robot.replaceText("#own-days-first", first).replaceText("#own-days-last", last);
    robot.click("#own-days-form-set").waitFor("#own-add-days");
  }

  /// What stood in the way of the release that is due on 10 January 2020, and where it went.
  private static String release414(CadenceWindow window) {
    return window.rows("#moved").stream()
        .filter(row -> row.getFirst().equals("4.14 release"))
        .toList()
        .toString();
  }

  private SortedMap<LocalDate, String> daysOf(String calendar, int year) throws CalendarFailure {
    return Calendars.of(List.of(folder.resolve("holidays")))
        .load(calendar, Year.of(year), Year.of(year))
        .names();
  }
}
