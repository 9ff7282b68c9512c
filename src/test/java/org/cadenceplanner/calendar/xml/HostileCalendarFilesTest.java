package org.cadenceplanner.calendar.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@Timeout(30)
class HostileCalendarFilesTest {
  private static final String ROOT =
      "<Configuration xmlns=\"https://focus_shift.de/jollyday/schema/holiday\" hierarchy=\"x\">\n";
  private static final long HUNDRED_MEGABYTES = 100L * 1024 * 1024;

  @TempDir Path folder;

  @ParameterizedTest(name = "{0}")
  @MethodSource("badFiles")
  void badFileIsRefusedWithItsLineAndTheReason(
      String what, String content, int line, String problem) throws IOException {
    Path file = Files.writeString(folder.resolve("x.xml"), content);

    assertThatThrownBy(() -> CalendarFileReader.read(file))
        .isInstanceOf(CalendarFileException.class)
        .message()
        .startsWith(file + ":" + line + ": ")
        .contains(problem);
  }

  @ParameterizedTest
  @CsvSource({
    "UTF-8, found bytes that are no letters in its encoding; allowed: a file saved in UTF-8",
    "utf8, found bytes that are no letters in its encoding; allowed: a file saved in UTF-8",
    "US-ASCII, found bytes that are no letters in its encoding; allowed: a file saved in UTF-8",
    "UTF-32, found bytes that are no letters in its encoding; allowed: a file saved in UTF-8",
    "runes, the encoding runes is not known",
  })
  void bytesThatAreNoLettersAreRefusedAndNothingElseIsSaidOfThem(String encoding, String problem)
      throws IOException {
    String xml =
        "<?xml version=\"1.0\" encoding=\"%s\"?>\n%s<!-- \u00ff -->".formatted(encoding, ROOT);
    Path file = Files.writeString(folder.resolve("x.xml"), xml, StandardCharsets.ISO_8859_1);
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    PrintStream usual = System.err;
    System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
    try {
      assertThatThrownBy(() -> CalendarFileReader.read(file)).hasMessageContaining(problem);
    } finally {
      System.setErr(usual);
    }
    assertThat(said.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  static Stream<Arguments> badFiles() {
    return Stream.of(
        file("doctype", "<!DOCTYPE Configuration>\n" + ROOT + "</Configuration>", 1, "DOCTYPE"),
        file(
            "billion laughs",
            "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>\n"
                + ROOT
                + "<Holidays>&b;</Holidays></Configuration>",
            1,
            "DOCTYPE"),
        file(
            "external entity",
            "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>\n"
                + ROOT
                + "<Holidays>&e;</Holidays></Configuration>",
            1,
            "DOCTYPE"),
        file(
            "external DTD",
            "<!DOCTYPE x SYSTEM \"http://127.0.0.1:9/x.dtd\">\n" + ROOT,
            1,
            "DOCTYPE"),
        file("entity without a DTD", ROOT + "<Holidays>&e;</Holidays></Configuration>", 2, "e"),
        file("empty", "", 1, "not"),
        file("not XML", "holidays: none", 1, "not well-formed XML"),
        file("cut off", ROOT + "<Holidays>\n<Fixed month=\"MAY\"", 3, "not well-formed XML"),
        file("end tag missing", ROOT + "<Holidays/>\n", 3, "not well-formed XML"),
        file(
            "text behind the end",
            ROOT + "<Holidays/></Configuration>\nmore",
            3,
            "not well-formed"),
        file(
            "wrong root",
            "<Calendar xmlns=\"https://focus_shift.de/jollyday/schema/holiday\"/>",
            1,
            "<Calendar> is not known here; allowed: Configuration"),
        file("no namespace", "<Configuration hierarchy=\"x\"/>", 1, "must be in the namespace"),
        file(
            "old namespace",
            "<Configuration xmlns=\"http://www.example.org/Holiday\"/>",
            1,
            "must be in the namespace"),
        file(
            "foreign child",
            ROOT + "<h:Holidays xmlns:h=\"urn:h\"/></Configuration>",
            2,
            "must be in the namespace"),
        file(
            "no hierarchy",
            ROOT.replace("hierarchy=\"x\"", "") + "</Configuration>",
            1,
            "hierarchy"),
        file(
            "hierarchy is a path",
            ROOT.replace("\"x\"", "\"../x\"") + "</Configuration>",
            1,
            "short name"),
        file("no Holidays", ROOT + "</Configuration>", 2, "<Holidays> is missing in 'x'"),
        file("two Holidays", ROOT + "<Holidays/>\n<Holidays/></Configuration>", 3, "only once"),
        file(
            "unknown part",
            ROOT + "<Holidays/>\n<Regions/></Configuration>",
            3,
            "<Regions> is not known here; allowed: Holidays, Sources, SubConfigurations"),
        file(
            "region twice",
            ROOT + "<Holidays/>\n" + region("a", "") + region("A", "") + "</Configuration>",
            3,
            "region 'a' is there twice"),
        file(
            "deep nesting",
            ROOT
                + "<Holidays/>\n"
                + "<SubConfigurations hierarchy=\"a\"><Holidays/>".repeat(20_000),
            3,
            "nested more than 8 deep"),
        file("deep unknown nesting", ROOT + "<a>".repeat(20_000), 2, "<a> is not known here"),
        rule("unknown rule", "<Ranges/>", "<Ranges> is not known here; allowed: Fixed, "),
        rule(
            "unknown attribute",
            "<Fixed month=\"MAY\" day=\"1\" name=\"x\"/>",
            "attribute 'name' is not known on <Fixed>; allowed: month, day,"
                + " descriptionPropertiesKey"),
        rule("no month", "<Fixed day=\"1\"/>", "attribute 'month' is missing on <Fixed>"),
        rule("no day", "<Fixed month=\"MAY\"/>", "attribute 'day' is missing on <Fixed>"),
        rule(
            "unknown month",
            "<Fixed month=\"MAI\" day=\"1\"/>",
            "'MAI' is not known; allowed: JANUARY, FEBRUARY"),
        rule(
            "31 April",
            "<Fixed month=\"APRIL\" day=\"31\"/>",
            "APRIL has no day 31; allowed: 1 to 30"),
        rule("day 0", "<Fixed month=\"MAY\" day=\"0\"/>", "MAY has no day 0"),
        rule(
            "day in words",
            "<Fixed month=\"MAY\" day=\"first\"/>",
            "'first' is not a whole number"),
        rule(
            "29 February of a common year",
            "<Fixed month=\"FEBRUARY\" day=\"29\" validFrom=\"2027\" validTo=\"2027\"/>",
            "2027 has no 29 February"),
        rule(
            "date as year",
            "<Fixed month=\"MAY\" day=\"1\" validFrom=\"2026-05-01\"/>",
            "'2026-05-01' is not a year; allowed: a whole year such as 2026"),
        rule("year 0", "<Fixed month=\"MAY\" day=\"1\" validFrom=\"0\"/>", "'0' is not a year"),
        rule(
            "years swapped",
            "<Fixed month=\"MAY\" day=\"1\" validFrom=\"2027\" validTo=\"2026\"/>",
            "validFrom 2027 is after validTo 2026"),
        rule(
            "cycle without a start",
            "<Fixed month=\"MAY\" day=\"1\" every=\"TWO_YEARS\"/>",
            "needs validFrom or validTo"),
        rule(
            "unknown kind",
            "<Fixed month=\"MAY\" day=\"1\" localizedType=\"HALF_DAY\"/>",
            "'HALF_DAY' is not known; allowed: PUBLIC_HOLIDAY, BANK_HOLIDAY, OBSERVANCE"),
        rule(
            "text in a rule",
            "<Fixed month=\"MAY\" day=\"1\">May Day</Fixed>",
            "text is not allowed here: 'May Day'"),
        rule("unknown feast", "<ChristianHoliday type=\"EASTER_FRIDAY\"/>", "'EASTER_FRIDAY'"),
        rule(
            "unknown chronology",
            "<ChristianHoliday type=\"EASTER\" chronology=\"COPTIC\"/>",
            "'COPTIC' is not a chronology; allowed: GREGORIAN, JULIAN"),
        rule(
            "stretch under a week",
            "<FixedWeekdayBetweenFixed weekday=\"MONDAY\"><from month=\"MAY\" day=\"1\"/>"
                + "<to month=\"MAY\" day=\"6\"/></FixedWeekdayBetweenFixed>",
            "at least 7 days"),
        rule(
            "two distances",
            "<RelativeToFixed><Days>1</Days><Weekday>MONDAY</Weekday><When>AFTER</When>"
                + "<Date month=\"MAY\" day=\"1\"/></RelativeToFixed>",
            "Days or Weekday (one of them)"),
        rule(
            "days too far",
            "<RelativeToEasterSunday><days>366</days></RelativeToEasterSunday>",
            "'366' days are too far; allowed: -365 to 365"),
        rule("no days from Easter", "<RelativeToEasterSunday/>", "needs days"),
        rule(
            "move without a day",
            "<Fixed month=\"MAY\" day=\"1\"><MovingCondition substitute=\"SUNDAY\"/></Fixed>",
            "attribute 'with' is missing on <MovingCondition>"),
        source(
            "last know year",
            "2030",
            "allowed: first known year, last known year, last announced year"),
        source("first know year", "2015", "\"first know year\" is not known; allowed: first known"),
        source("first known year", "long ago", "'long ago' is not a year"),
        source("last known year", "soon", "'soon' is not a year"),
        file(
            "a region's years",
            ROOT
                + "<Holidays/>\n"
                + region("a", "<Sources><Source of=\"last known year\">2030</Source></Sources>")
                + "</Configuration>",
            3,
            "not of a region"));
  }

  @Test
  void hundredMegabytesAreRefusedAfterTwo() throws IOException {
    Path file = folder.resolve("x.xml");
    try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
      sparse.setLength(HUNDRED_MEGABYTES);
    }

    assertThatThrownBy(() -> CalendarFileReader.read(file))
        .isInstanceOf(CalendarFileException.class)
        .hasMessage(file + ": the file is too large; allowed: up to 2 MB");
  }

  @Test
  void manyElementsAreRefused() throws IOException {
    String rules = "<Fixed month=\"MAY\" day=\"1\"/>".repeat(50_001);
    Path file =
        Files.writeString(
            folder.resolve("x.xml"), ROOT + "<Holidays>" + rules + "</Holidays></Configuration>");

    assertThatThrownBy(() -> CalendarFileReader.read(file))
        .hasMessage(file + ":2: there are more than 50000 elements");
  }

  @Test
  void folderNamedLikeACalendarIsRefused() throws IOException {
    Path file = Files.createDirectory(folder.resolve("x.xml"));

    assertThatThrownBy(() -> CalendarFileReader.read(file))
        .hasMessage(file + ": this is not a file");
  }

  @Test
  void fileWithoutPermissionIsRefused() throws IOException {
    Path file = Files.writeString(folder.resolve("x.xml"), ROOT + "<Holidays/></Configuration>");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
    assumeFalse(Files.isReadable(file), "the superuser may read every file");

    assertThatThrownBy(() -> CalendarFileReader.read(file))
        .hasMessage(file + ": the file cannot be read: permission denied");
  }

  private static Arguments file(String what, String content, int line, String problem) {
    return Arguments.of(what, content, line, problem);
  }

  private static Arguments rule(String what, String rule, String problem) {
    return file(what, ROOT + "<Holidays>\n" + rule + "\n</Holidays></Configuration>", 3, problem);
  }

  private static Arguments source(String of, String text, String problem) {
    return file(
        of + " " + text,
        ROOT + "<Holidays/>\n<Sources><Source of=\"" + of + "\">" + text + "</Source></Sources>",
        3,
        problem);
  }

  private static String region(String hierarchy, String content) {
    return "<SubConfigurations hierarchy=\""
        + hierarchy
        + "\"><Holidays/>"
        + content
        + "</SubConfigurations>";
  }
}
