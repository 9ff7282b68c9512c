package org.cadenceplanner.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The calendars of a plan's own, in `holidays` beside it, stay with it wherever it goes.
class CalendarsBesidePlanTest {
  private static final String[] IMPORT = {
    "import", "releases", "list.csv", "--into", "project/mine.json", "-o", "out/mine.json"
  };

  @TempDir private Path folder;
  private Shell shell;

  @BeforeEach
  void aPlanWithACalendarOfItsOwn() throws IOException {
    shell = Shell.in(folder);
    shell.put(
        "project/mine.json", PlanText.withMembers("\"calendars\": [{\"calendar\": \"acme\"}]"));
    shell.put("project/holidays/acme.xml", CalendarText.WITH_11_MARCH);
    shell.put("list.csv", "version,release\n4.9,2017-06-28\n");
    Files.createDirectory(folder.resolve("out"));
  }

  @Test
  void theyGoWithAPlanThatIsWrittenElsewhere() {
    assertThat(shell.run(IMPORT).err()).isEmpty();
    assertThat(shell.text("out/holidays/acme.xml")).isEqualTo(CalendarText.WITH_11_MARCH);
    assertThat(shell.run("show", "out/mine.json").out()).contains("Founders' day");
  }

  @Test
  void theyReplaceNoOther() {
    String other = CalendarText.WITH_11_MARCH.replace("\"11\"", "\"12\"");
    shell.put("out/holidays/acme.xml", other);
    assertThat(shell.run(IMPORT).err())
        .contains("acme.xml is there already with other days than the plan's; allowed: a file for");
    assertThat(folder.resolve("out/mine.json")).doesNotExist();
    assertThat(shell.text("out/holidays/acme.xml")).isEqualTo(other);
  }

  @Test
  void whatIsInTheFolderBesidesIsNotTaken() {
    shell.put("project/holidays/other.xml", CalendarText.WITH_11_MARCH);
    shell.run(IMPORT);
    assertThat(folder.resolve("out/holidays").toFile().list()).containsExactly("acme.xml");
  }

  @Test
  void theyStayWhereTheyAreWhenThePlanDoes() {
    shell.run(
        "import", "releases", "list.csv", "--into", "project/mine.json", "-o", "project/new.json");
    assertThat(shell.run("show", "project/new.json").out()).contains("Founders' day");
    assertThat(shell.text("project/holidays/acme.xml")).isEqualTo(CalendarText.WITH_11_MARCH);
  }

  @Test
  void aLinkLeadsToThem() throws IOException {
    Files.createSymbolicLink(folder.resolve("link.json"), Path.of("project/mine.json"));
    assertThat(shell.run("show", "link.json").err()).isEmpty();
    assertThat(shell.run("show", "link.json").out()).contains("Founders' day");
    shell.run("import", "releases", "list.csv", "--into", "link.json", "-o", "out/mine.json");
    assertThat(shell.run("show", "out/mine.json").out()).contains("Founders' day");
  }

  @Test
  void thoseBesideALinkAreNearer() throws IOException {
    Files.createSymbolicLink(folder.resolve("link.json"), Path.of("project/mine.json"));
    shell.put("holidays/acme.xml", CalendarText.WITH_11_MARCH.replace("Founders'", "Nobody's"));
    assertThat(shell.run("show", "link.json").out()).contains("Nobody's day");
  }

  @Test
  void noLinkAmongThemLeadsOutOfTheirFolder() throws IOException {
    shell.put("secret.xml", CalendarText.WITH_11_MARCH);
    Path calendar = folder.resolve("project/holidays/acme.xml");
    Files.delete(calendar);
    Files.createSymbolicLink(calendar, folder.resolve("secret.xml"));
    assertThat(shell.run(IMPORT).err()).contains("this leads out of its folder");
    assertThat(folder.resolve("out")).isEmptyDirectory();
  }
}
