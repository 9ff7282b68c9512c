package org.cadenceplanner.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.glass.ui.robot.FileAnswers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cadenceplanner.store.PlanFiles;
import org.cadenceplanner.store.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// The calendars of a plan's own go with it into another folder, so that it has the same dates
/// there.
@ExtendWith(Windows.class)
class OwnCalendarsTest {
  private static final String NAME = "xen.cadence.json";
  private static final String XEN =
      PlanFiles.text(Samples.read("xen-2018")).replace("\"pl\"", "\"acme/north\"");
  private static final String ACME = calendar("Founders' day", "12");
  private static final String OTHER = calendar("Other day", "13");
  private static final String MORE =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <Configuration xmlns="https://focus_shift.de/jollyday/schema/holiday"
                     hierarchy="cn" description="More days off">
        <Holidays>
          <Fixed month="MAY" day="23" descriptionPropertiesKey="Office move"/>
        </Holidays>
      </Configuration>
      """;
  private static final String NEW = calendar("New day", "12").replace("acme", "new");
  private static final String FOUNDERS = "Founders' day";
  private static final String QUESTION = "There are other calendars of the plan's names there";

  @TempDir private Path folder;

  @BeforeEach
  void aPlanWithACalendarOfItsOwn() throws IOException {
    Path holidays = Files.createDirectory(folder.resolve("holidays"));
    Files.writeString(folder.resolve(NAME), XEN);
    Files.writeString(holidays.resolve("acme.xml"), ACME);
    Files.writeString(holidays.resolve("cn+.xml"), MORE);
    Files.writeString(holidays.resolve("unused.xml"), ACME);
  }

  @Test
  void theyComeAlongAndThePlanOpensTheSame(Robot robot) throws IOException {
    Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
    CadenceWindow window = opened(robot);
    window.saveAs("elsewhere/mine.cadence.json");
    assertThat(elsewhere.resolve("holidays")).isDirectoryContaining("glob:**acme.xml");
    assertThat(elsewhere.resolve("holidays").resolve("unused.xml")).doesNotExist();
    assertThat(window.text("elsewhere/holidays/acme.xml")).isEqualTo(ACME);
    assertThat(window.text("elsewhere/holidays/cn+.xml")).isEqualTo(MORE);
    Files.delete(folder.resolve("holidays").resolve("acme.xml"));
    robot.press("Ctrl+Q");
    CadenceWindow again = CadenceWindow.open(robot, folder, "elsewhere/mine.cadence.json");
    assertThat(moves(again, robot)).contains(FOUNDERS);
  }

  @Test
  void oneThatIsThereAlreadyAndTheSameIsNoQuestion(Robot robot) throws IOException {
    put("elsewhere", ACME);
    opened(robot).saveAs("elsewhere/mine.cadence.json");
    assertThat(FilesTest.title(robot)).isEqualTo("mine.cadence.json – Cadence");
  }

  @Test
  void anotherOfTheNameStaysAndIsAskedAbout(Robot robot) throws IOException {
    Path other = put("elsewhere", OTHER);
    Path third = Files.createDirectory(folder.resolve("third"));
    opened(robot);
    robot.willChooseFile(folder.resolve("elsewhere").resolve(NAME)).press("Ctrl+Shift+S");
    robot.waitFor(QUESTION).click("Cancel");
    assertThat(folder.resolve("elsewhere").resolve(NAME)).doesNotExist();
    assertThat(folder.resolve("elsewhere/holidays/cn+.xml")).doesNotExist();
    robot.willChooseFile(folder.resolve("elsewhere").resolve(NAME)).press("Ctrl+Shift+S");
    robot.waitFor(QUESTION).willChooseFile(third.resolve("third.cadence.json"));
    robot.click("Save as…");
    FilesTest.waitForTitle(robot, "third.cadence.json – Cadence");
    assertThat(other).hasContent(OTHER);
    assertThat(third.resolve("holidays").resolve("acme.xml")).hasContent(ACME);
  }

  @Test
  void whoTakesTheOtherOneSeesTheDatesItGives(Robot robot) throws IOException {
    put("elsewhere", OTHER);
    CadenceWindow window = opened(robot);
    assertThat(moves(window, robot)).contains(FOUNDERS);
    robot.willChooseFile(folder.resolve("elsewhere").resolve(NAME)).press("Ctrl+Shift+S");
    robot.waitFor(QUESTION).click("Save here");
    robot.waitUntil("to see its days", () -> moves(window, robot).contains("Other day"));
    assertThat(moves(window, robot)).doesNotContain(FOUNDERS);
    assertThat(window.text("elsewhere/holidays/acme.xml")).isEqualTo(OTHER);
  }

  @Test
  void aPlanThatCannotBeWrittenLeavesNoCalendars(Robot robot) throws IOException {
    Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
    Files.createDirectory(elsewhere.resolve(NAME));
    opened(robot);
    robot.willChooseFile(elsewhere.resolve(NAME)).press("Ctrl+Shift+S");
    robot.waitFor("The plan was not saved").click("Close");
    assertThat(elsewhere.resolve("holidays")).doesNotExist();
  }

  @Test
  void thoseThatAnotherProgramChangedWithThePlanAreReadWhenItIsTaken(Robot robot)
      throws IOException {
    CadenceWindow window = opened(robot);
    assertThat(moves(window, robot)).contains(FOUNDERS);
    Files.writeString(folder.resolve("holidays").resolve("acme.xml"), OTHER);
    Files.writeString(folder.resolve("holidays").resolve("new.xml"), NEW);
    window.put(NAME, XEN.replace("Xen Project 2018", "Xen pulled").replace("\"cn\"", "\"new\""));
    robot.waitFor("#file-changed").click("#take-file").waitUntilGone("#file-changed");
    window.settled();
    assertThat(moves(window, robot)).contains("Other day").doesNotContain(FOUNDERS);
    assertThat(robot.sees("#calendar-new")).isTrue();
    assertThat(FilesTest.title(robot)).isEqualTo(NAME + " – Cadence");
  }

  @Test
  void theChooserBeginsInTheFolderUsedLast(Robot robot) {
    CadenceWindow window = opened(robot);
    robot.willChooseNoFile().press("Ctrl+Shift+S");
    window.settled();
    assertThat(FileAnswers.questions().getLast().folder()).isEqualTo(folder.toString());
  }

  private CadenceWindow opened(Robot robot) {
    CadenceWindow window = CadenceWindow.open(robot, folder, NAME);
    return window.settled();
  }

  private Path put(String place, String calendar) throws IOException {
    Path holidays = Files.createDirectories(folder.resolve(place).resolve("holidays"));
    return Files.writeString(holidays.resolve("acme.xml"), calendar);
  }

  private static String moves(CadenceWindow window, Robot robot) {
    return String.valueOf(window.rows("#moved"));
  }

  /// Days off from the tenth of January on, where 4.12 would be due every 6 months after July.
  private static String calendar(String name, String last) {
    String days =
        IntStream.rangeClosed(10, Integer.parseInt(last))
            .mapToObj(
                day ->
                    "<Fixed month=\"JANUARY\" day=\"%d\" descriptionPropertiesKey=\"%s\"/>"
                        .formatted(day, name))
            .collect(Collectors.joining());
    return """
    <?xml version="1.0" encoding="UTF-8"?>
    <Configuration xmlns="https://focus_shift.de/jollyday/schema/holiday"
                   hierarchy="acme" description="Acme project">
      <Holidays>%s</Holidays>
      <SubConfigurations hierarchy="north" description="The north"><Holidays/></SubConfigurations>
    </Configuration>
    """
        .formatted(days);
  }
}
