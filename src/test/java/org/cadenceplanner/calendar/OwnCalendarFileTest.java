package org.cadenceplanner.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A calendar of one's own is written so that Jollyday gives the days meant, and what an editor
/// cannot show of one stays.
class OwnCalendarFileTest {
  private static final OwnDays TURN_OF_THE_YEAR =
      new OwnDays.Yearly(
          "Year-end shut-down", MonthDay.of(Month.DECEMBER, 30), MonthDay.of(Month.JANUARY, 2));
  private static final OwnDays SUMMIT =
      new OwnDays.Once("Summit", LocalDate.of(2027, 6, 16), LocalDate.of(2027, 6, 17));

  @TempDir private Path folder;

  @Test
  void newCalendarGivesItsDaysByItsName() throws Exception {
    write(OwnCalendarFile.begun("team-days"), "Team <days> & \"more\"", TURN_OF_THE_YEAR, SUMMIT);
    assertThat(days("team-days", 2027))
        .containsExactly(
            entry(LocalDate.of(2027, 1, 1), "Year-end shut-down"),
            entry(LocalDate.of(2027, 1, 2), "Year-end shut-down"),
            entry(LocalDate.of(2027, 6, 16), "Summit"),
            entry(LocalDate.of(2027, 6, 17), "Summit"),
            entry(LocalDate.of(2027, 12, 30), "Year-end shut-down"),
            entry(LocalDate.of(2027, 12, 31), "Year-end shut-down"));
    assertThat(days("team-days", 2028)).hasSize(4);
    assertThat(read("team-days").calendar())
        .isEqualTo(new OwnCalendar("Team <days> & \"more\"", List.of(TURN_OF_THE_YEAR, SUMMIT)));
  }

  @Test
  void newCalendarReadsLikeTheShippedOnes() throws Exception {
    write(OwnCalendarFile.begun("acme"), "Acme project", SUMMIT);
    assertThat(text("acme"))
        .isEqualTo(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <Configuration xmlns="https://focus_shift.de/jollyday/schema/holiday" hierarchy="acme" description="Acme project">
              <Holidays>
                <Fixed month="JUNE" day="16" validFrom="2027" validTo="2027" descriptionPropertiesKey="Summit"/>
                <Fixed month="JUNE" day="17" validFrom="2027" validTo="2027" descriptionPropertiesKey="Summit"/>
              </Holidays>
            </Configuration>
            """);
    JollydaysSchema.validate(file("acme"));
  }

  @Test
  void daysOnceMayRunAcrossNewYear() throws Exception {
    OwnDays across =
        new OwnDays.Once("Office move", LocalDate.of(2027, 12, 31), LocalDate.of(2028, 1, 1));
    write(OwnCalendarFile.begun("acme"), "Acme", across);
    assertThat(days("acme", 2027)).containsOnlyKeys(LocalDate.of(2027, 12, 31));
    assertThat(days("acme", 2028)).containsOnlyKeys(LocalDate.of(2028, 1, 1));
    assertThat(read("acme").calendar().days()).containsExactly(across);
  }

  @Test
  void the29thOfFebruaryIsKeptOnThe28thInOtherYears() throws Exception {
    OwnDays leap = new OwnDays.Yearly("Leap days", MonthDay.of(2, 29), MonthDay.of(3, 1));
    write(OwnCalendarFile.begun("acme"), "Acme", leap);
    assertThat(days("acme", 2028).keySet())
        .containsExactly(LocalDate.of(2028, 2, 29), LocalDate.of(2028, 3, 1));
    assertThat(days("acme", 2027).keySet())
        .containsExactly(LocalDate.of(2027, 2, 28), LocalDate.of(2027, 3, 1));
    assertThat(read("acme").calendar().days()).containsExactly(leap);
  }

  @Test
  void everyDayOfTheYearMayBeOff() throws Exception {
    OwnDays always = new OwnDays.Yearly("Closed for good", MonthDay.of(1, 1), MonthDay.of(12, 31));
    write(OwnCalendarFile.begun("acme"), "Acme", always);
    assertThat(days("acme", 2028)).hasSize(366);
    assertThat(read("acme").calendar().days()).containsExactly(always);
  }

  @Test
  void shippedCalendarOfTheXenProjectIsShownAsItIsMeant() throws Exception {
    Files.copy(Path.of("holidays/xen.xml"), file("xen"));
    assertThat(read("xen").calendar().days())
        .containsExactly(
            new OwnDays.Yearly("Year-end shut-down", MonthDay.of(12, 24), MonthDay.of(1, 1)),
            once("Xen summit, Budapest", "2017-07-11", "2017-07-13"),
            once("Xen summit, Nanjing", "2018-06-20", "2018-06-22"),
            once("Xen summit, Chicago", "2019-07-09", "2019-07-11"),
            once("Xen summit, Lisbon", "2024-06-04", "2024-06-06"));
    assertThat(read("xen").kept()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"cn", "jp", "tr", "us+", "xen"})
  void savedUnchangedShippedCalendarIsTheSameByteForByte(String name) throws Exception {
    byte[] shipped = Files.readAllBytes(Path.of("holidays", name + ".xml"));
    String id = name.replace("+", "-more");
    Files.write(file(id), shipped);
    OwnCalendarFile own = read(id);
    assertThat(own.with(own.calendar()))
        .asString()
        .isEqualTo(new String(shipped, StandardCharsets.UTF_8));
  }

  @Test
  void changedDaysComeInThePlaceOfTheOldOnesAndNoOtherLineChanges() throws Exception {
    Files.copy(Path.of("holidays/xen.xml"), file("xen"));
    String before = text("xen");
    OwnCalendarFile xen = read("xen");
    List<OwnDays> days = new ArrayList<>(xen.calendar().days());
    days.set(2, once("Xen summit, Nanjing", "2018-06-21", "2018-06-21"));
    write(xen, "Xen Project", days.toArray(OwnDays[]::new));
    String summit =
        "    <Fixed month=\"JUNE\" day=\"%s\" validFrom=\"2018\" validTo=\"2018\""
            + " descriptionPropertiesKey=\"Xen summit, Nanjing\"/>\n";
    assertThat(text("xen"))
        .isEqualTo(before.replace(summit.formatted(20), "").replace(summit.formatted(22), ""));
  }

  @Test
  void addedDaysComeLastAndRemovedOnesGo() throws Exception {
    write(OwnCalendarFile.begun("acme"), "Acme", TURN_OF_THE_YEAR, SUMMIT);
    OwnDays party = once("Party", "2027-08-01", "2027-08-01");
    write(read("acme"), "Acme", SUMMIT, party);
    assertThat(read("acme").calendar().days()).containsExactly(SUMMIT, party);
    write(read("acme"), "Acme");
    assertThat(read("acme").calendar().days()).isEmpty();
    assertThat(days("acme", 2027)).isEmpty();
  }

  @Test
  void whatTheEditorCannotShowStaysAsItIsWritten() throws Exception {
    Files.writeString(file("acme"), GUIDED);
    OwnCalendarFile acme = read("acme");
    assertThat(acme.calendar().days())
        .containsExactly(
            new OwnDays.Yearly("Founders' day", MonthDay.of(5, 23), MonthDay.of(5, 23)));
    assertThat(acme.kept())
        .containsExactly(
            "New year",
            "Summer party",
            "Jubilee",
            "Half a day",
            "Thanks, admins",
            "Good friday",
            "Bridge day",
            "The north");
    write(acme, "Acme & friends", once("Summit", "2027-06-16", "2027-06-16"));
    assertThat(text("acme"))
        .isEqualTo(
            GUIDED
                .replace("\"Acme project\"", "\"Acme &amp; friends\"")
                .replace(
                    """
                    <Fixed month="MAY" day="23" descriptionPropertiesKey="Founders' day"/>
                    """
                        .strip(),
                    """
                    <Fixed month="JUNE" day="16" validFrom="2027" validTo="2027" descriptionPropertiesKey="Summit"/>
                    """
                        .strip()));
  }

  @Test
  void fileWithPrefixesAndInAnotherEncodingIsChangedToo() throws Exception {
    String xml =
        """
        <?xml version="1.0" encoding="ISO-8859-1"?>
        <h:Configuration xmlns:h="https://focus_shift.de/jollyday/schema/holiday"
            xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
            xsi:schemaLocation="https://focus_shift.de/jollyday/schema/holiday holiday.xsd"
            hierarchy="acme" description="K\u00f6ln">\r
          <h:Holidays><h:ChristianHoliday type="GOOD_FRIDAY"/></h:Holidays>
        </h:Configuration>
        """;
    Files.write(file("acme"), xml.getBytes(StandardCharsets.ISO_8859_1));
    OwnCalendarFile acme = read("acme");
    write(acme, acme.calendar().name(), once("\u6625\u8282", "2027-02-05", "2027-02-05"));
    assertThat(read("acme").calendar().name()).isEqualTo("K\u00f6ln");
    assertThat(days("acme", 2027))
        .containsExactly(
            entry(LocalDate.of(2027, 2, 5), "\u6625\u8282"),
            entry(LocalDate.of(2027, 3, 26), "Good Friday"));
  }

  @Test
  void moreDaysThanAFileMayHoldAreRefused() {
    OwnDays[] ages =
        IntStream.rangeClosed(1, 60)
            .mapToObj(i -> once("Age " + i, (1000 + i) + "-01-01", (1000 + i) + "-12-31"))
            .toArray(OwnDays[]::new);
    assertThatThrownBy(() -> write(OwnCalendarFile.begun("acme"), "Acme", ages))
        .isInstanceOf(CalendarFailure.BadFile.class)
        .hasMessage("acme.xml: the file is too large; allowed: up to 2 MB");
  }

  @Test
  void daysThatEndBeforeTheyBeginOrAreTooManyAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> once("Summit", "2027-06-17", "2027-06-16"))
        .withMessage("found a day before the first; allowed: the first day or a later one");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> once("Sabbatical", "2027-01-01", "2028-01-02"))
        .withMessage("found 367 days; allowed: at most 366 on end");
  }

  @Test
  void nameInCapitalsIsRefusedForAFileTakesItForAKey() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> once("FOSDEM", "2027-01-30", "2027-01-31"))
        .withMessage(
            "found 'FOSDEM', all in capitals; allowed: a name with a small letter, such as Fosdem");
    assertThat(once("\u6625\u8282", "2027-02-06", "2027-02-06").name()).isEqualTo("\u6625\u8282");
  }

  @ParameterizedTest
  @CsvSource({
    "Team days, team-days",
    "Köln & Zürich 2027, koln-zurich-2027",
    "'  -- X.Org! ', x-org",
    "春节, ''"
  })
  void nameOfTheFileIsMadeOfTheCalendarsName(String name, String id) {
    assertThat(OwnCalendarFile.idFor(name)).isEqualTo(id);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Team", "team days", "../up", "gb/eng", "us+", "tage.xml"})
  void nameThatNoPlanCouldSayIsRefused(String id) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> OwnCalendarFile.begun(id))
        .withMessageEndingWith("allowed: small letters a to z, digits and '-', such as team-days");
  }

  @Test
  void namesOfTheCalendarsThereAreAreKnown() throws Exception {
    write(OwnCalendarFile.begun("acme"), "Acme project", SUMMIT);
    Calendars calendars = Calendars.of(List.of(folder));
    assertThat(calendars.nameOf("acme")).contains("Acme project");
    assertThat(calendars.nameOf("pl")).contains("Poland");
    assertThat(calendars.nameOf("team-days")).isEmpty();
    assertThat(OwnCalendarFile.idsIn(folder)).containsExactly("acme");
    assertThat(OwnCalendarFile.idsIn(folder.resolve("holidays"))).isEmpty();
  }

  @Test
  void fileThatIsWrongIsNotChanged() throws IOException {
    CalendarFiles.write(folder, "acme", "<Fixed month=\"MAI\" day=\"1\"/>");
    assertThatThrownBy(() -> read("acme"))
        .isInstanceOf(CalendarFailure.BadFile.class)
        .hasMessageContaining("'MAI' is not known");
  }

  private static final String GUIDED =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <!-- by hand -->
      <Configuration xmlns="https://focus_shift.de/jollyday/schema/holiday" hierarchy="acme" description="Acme project">
        <Holidays>
          <!-- the day we began -->
          <Fixed month="MAY" day="23" descriptionPropertiesKey="Founders' day"/>
          <Fixed month="JANUARY" day="1" descriptionPropertiesKey="NEW_YEAR"/>
          <Fixed day="1" month="AUGUST" descriptionPropertiesKey="Summer party">
            <MovingCondition substitute="SUNDAY" with="NEXT" weekday="MONDAY"/>
          </Fixed>
          <Fixed month="MAY" day="24" every="FIVE_YEARS" validFrom="2025" validTo="2025" descriptionPropertiesKey="Jubilee"/>
          <Fixed month="MAY" day="25" localizedType="OBSERVANCE" descriptionPropertiesKey="Half a day"/>
          <FixedWeekday which="LAST" weekday="FRIDAY" month="JULY" descriptionPropertiesKey="Thanks, admins"/>
          <ChristianHoliday type="GOOD_FRIDAY"/>
          <RelativeToEasterSunday descriptionPropertiesKey="Bridge day">
            <chronology>GREGORIAN</chronology>
            <days>40</days>
          </RelativeToEasterSunday>
        </Holidays>
        <Sources>
          <Source of="last known year">2030</Source>
          <Source of="the rest">1 &lt; 2 &amp; more</Source>
        </Sources>
        <SubConfigurations hierarchy="north" description="The north">
          <Holidays>
            <Fixed month="MAY" day="26" descriptionPropertiesKey="Northern day"/>
          </Holidays>
        </SubConfigurations>
      </Configuration>
      <!-- end -->
      """;

  private void write(OwnCalendarFile own, String name, OwnDays... days)
      throws IOException, CalendarFailure {
    Files.write(file(own.id()), own.with(new OwnCalendar(name, List.of(days))));
  }

  private OwnCalendarFile read(String id) throws CalendarFailure {
    return OwnCalendarFile.read(folder, id);
  }

  private SortedMap<LocalDate, String> days(String id, int year) throws CalendarFailure {
    return Calendars.of(List.of(folder)).load(id, Year.of(year), Year.of(year)).names();
  }

  private Path file(String id) {
    return folder.resolve(id + ".xml");
  }

  private String text(String id) throws IOException {
    return Files.readString(file(id));
  }

  private static OwnDays once(String name, String first, String last) {
    return new OwnDays.Once(name, LocalDate.parse(first), LocalDate.parse(last));
  }
}
