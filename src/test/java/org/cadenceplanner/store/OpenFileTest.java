package org.cadenceplanner.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import org.cadenceplanner.plan.Plan;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpenFileTest {
  private static final Plan PLAN = PlanTexts.plan(PlanTexts.quoted(PlanTexts.SMALL));
  private static final Plan CHANGED =
      PlanTexts.plan(PlanTexts.smallWith("{'every': '8 months'}", "{'every': '9 months'}"));
  private static final Plan UNREADABLE =
      new Plan(
          "Xen\nProject",
          PLAN.source(),
          PLAN.today(),
          PLAN.horizon(),
          PLAN.endDaysCount(),
          PLAN.history(),
          PLAN.calendars(),
          PLAN.load(),
          PLAN.scenarios());

  @TempDir private Path folder;
  private Path plans;
  private Path path;
  private OpenFile file;

  @BeforeEach
  void aPlanIsOpen() throws Exception {
    plans = Files.createDirectory(folder.resolve("plans"));
    path = plans.resolve("xen.cadence.json");
    OpenFile.create(PLAN, path);
    assertThat(path).hasContent(PlanFiles.text(PLAN));
    assertThat(plans.toFile().list()).containsExactly("xen.cadence.json");
    OpenedPlan opened = OpenFile.read(path);
    assertThat(opened.plan()).isEqualTo(PLAN);
    file = opened.file();
  }

  @Test
  void aFileThatNobodyTouchedIsSavedOver() throws Exception {
    OpenFile saved = saved(file.save(CHANGED));
    assertThat(PlanFiles.read(path)).isEqualTo(CHANGED);
    assertThat(saved.state()).isEqualTo(FileState.UNCHANGED);
    assertThat(file.state()).isEqualTo(FileState.CHANGED);
    assertThat(saved(saved.save(PLAN)).state()).isEqualTo(FileState.UNCHANGED);
  }

  @Test
  void whatWasInTheFileBeforeIsKeptBesideIt() throws Exception {
    OpenFile saved = saved(file.save(CHANGED));
    Path last = plans.resolve("xen.cadence.json~");
    assertThat(last).hasContent(PlanFiles.text(PLAN));
    OpenFile again = saved(saved.save(CHANGED));
    assertThat(last).as("saved again as it is").hasContent(PlanFiles.text(PLAN));
    saved(again.save(PLAN));
    assertThat(last).hasContent(PlanFiles.text(CHANGED));
  }

  @ParameterizedTest
  @ValueSource(strings = {"rw-------", "rw-r-----", "rw-rw-rw-"})
  void whatIsKeptIsOpenToNobodyElse(String rights) throws Exception {
    Path last = Files.writeString(plans.resolve("xen.cadence.json~"), "{}");
    allow(last, "rw-r--r--");
    allow(path, rights);
    OpenFile saved = saved(file.save(CHANGED));
    assertThat(rightsOf(last)).isEqualTo(rights);
    assertThat(rightsOf(path)).isEqualTo(rights);
    Files.delete(last);
    saved(saved.save(PLAN));
    assertThat(rightsOf(last)).isEqualTo(rights);
  }

  private static void allow(Path file, String rights) throws IOException {
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(rights));
  }

  private static String rightsOf(Path file) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
  }

  @Test
  void aFileWithoutTheRightToChangeItStays() throws Exception {
    allow(path, "r--r--r--");
    assumeFalse(Files.isWritable(path), "the superuser may write everywhere");
    assertNotWritten(
        path, "you have no right to change the file; choose another name or another place");
    assertThat(plans.toFile().list()).containsExactly("xen.cadence.json");
    allow(path, "rw-r--r--");
    Path last = Files.writeString(plans.resolve("xen.cadence.json~"), "{}");
    allow(last, "r--r--r--");
    assertThatThrownBy(() -> file.save(CHANGED)).hasMessageContaining("cannot write " + last);
  }

  @Test
  void aVersionThatCannotBeKeptIsNamed() throws Exception {
    Path last = Files.createDirectory(plans.resolve("xen.cadence.json~"));
    assertThatThrownBy(() -> file.save(CHANGED))
        .isInstanceOf(NotWritten.class)
        .hasMessageContaining("cannot write " + last);
    assertThat(PlanFiles.read(path)).isEqualTo(PLAN);
  }

  @Test
  void aFileWithTheSameBytesIsUnchangedThoughItWasWrittenAgain() throws Exception {
    Files.writeString(path, PlanFiles.text(PLAN));
    Files.setLastModifiedTime(path, FileTime.from(Instant.parse("2030-01-01T00:00:00Z")));
    assertThat(file.state()).isEqualTo(FileState.UNCHANGED);
  }

  @Test
  void anotherProgramsChangeIsNotOverwrittenUnasked() throws Exception {
    FileTime before = Files.getLastModifiedTime(path);
    String theirs = PlanFiles.text(PLAN).replace("8 months", "7 months");
    Files.writeString(path, theirs);
    Files.setLastModifiedTime(path, before);
    assertThat(file.save(CHANGED)).isEqualTo(new Saving.Withheld(FileState.CHANGED));
    assertThat(path).hasContent(theirs);
    assertThat(OpenFile.replace(CHANGED, path).state()).isEqualTo(FileState.UNCHANGED);
    assertThat(PlanFiles.read(path)).isEqualTo(CHANGED);
  }

  @Test
  void aFileThatIsGoneIsMadeAgainOnlyWhenTold() throws Exception {
    Files.delete(path);
    assertThat(file.save(CHANGED)).isEqualTo(new Saving.Withheld(FileState.GONE));
    assertThat(path).doesNotExist();
    assertThat(OpenFile.replace(CHANGED, path).state()).isEqualTo(FileState.UNCHANGED);
  }

  @Test
  void aFolderInPlaceOfTheFileCannotBeRead() throws Exception {
    Files.delete(path);
    Files.createDirectory(path);
    assertThat(file.save(CHANGED)).isEqualTo(new Saving.Withheld(FileState.UNREADABLE));
    assertNotWritten(path, "there is a folder of that name; choose another name");
  }

  @Test
  void aFolderThatWasRemovedIsNamed() throws Exception {
    Files.delete(path);
    Files.delete(plans);
    assertThat(file.state()).isEqualTo(FileState.GONE);
    assertNotWritten(
        path, "the folder " + plans + " is not there; make it again, or save in another place");
    Files.writeString(plans, "a file now");
    assertThat(file.state()).isEqualTo(FileState.GONE);
    assertNotWritten(path, plans + " is a file, not a folder; save in another place");
  }

  @Test
  void aNameThatIsTooLongIsSaidToBe() throws Exception {
    Path tooLong = plans.resolve("é".repeat(128));
    assertNotWritten(tooLong, "the name is too long; choose a shorter name");
    assertThat(OpenFile.create(PLAN, plans.resolve("x".repeat(255))).state())
        .isEqualTo(FileState.UNCHANGED);
  }

  @Test
  void aFullDiskLeavesTheOldFileAndSaysSo() throws Exception {
    try (TinyDisk disk = TinyDisk.mounted(folder.resolve("disk"))) {
      Path there = disk.folder().resolve("xen.cadence.json");
      OpenFile open = OpenFile.create(PLAN, there);
      disk.fill();
      assertThatThrownBy(() -> open.save(CHANGED))
          .isInstanceOf(NotWritten.class)
          .hasMessage(
              "cannot write %s: the disk is full; make room on it, or save in another place",
              there);
      assertThat(open.state()).isEqualTo(FileState.UNCHANGED);
      assertThat(disk.folder().toFile().list())
          .containsExactlyInAnyOrder("filling", "xen.cadence.json");
      Files.delete(disk.folder().resolve("filling"));
      assertThat(open.save(CHANGED)).isInstanceOf(Saving.Saved.class);
    }
  }

  @Test
  void aDiskThatCanOnlyBeReadIsSaidToBe() throws Exception {
    try (TinyDisk disk = TinyDisk.mounted(folder.resolve("disk"))) {
      Path there = disk.folder().resolve("xen.cadence.json");
      OpenFile.create(PLAN, there);
      disk.makeReadOnly();
      assertNotWritten(there, "the disk can only be read; save in another place");
    }
  }

  @Test
  void aDriveThatVanishedIsNotWrittenBeneath() throws Exception {
    Path drive = folder.resolve("drive");
    OpenFile open;
    try (TinyDisk disk = TinyDisk.mounted(drive)) {
      open = OpenFile.create(PLAN, disk.folder().resolve("xen.cadence.json"));
    }
    assertThat(open.save(CHANGED)).isEqualTo(new Saving.Withheld(FileState.GONE));
    assertThat(drive).isEmptyDirectory();
  }

  @Test
  void aFolderWithoutTheRightToWriteIsSaidToBe() throws Exception {
    allow(plans, "r-xr-xr-x");
    assumeFalse(Files.isWritable(plans), "the superuser may write everywhere");
    assertNotWritten(
        path, "you have no right to write in " + plans + "; save in a folder of your own");
    assertThat(PlanFiles.read(path)).isEqualTo(PLAN);
  }

  @Test
  void aLinkInPlaceOfTheFileIsAsGoodAsWhatItLeadsTo() throws Exception {
    Path other = plans.resolve("other.cadence.json");
    Files.move(path, other);
    Files.createSymbolicLink(path, other);
    saved(file.save(CHANGED));
    assertThat(path).isSymbolicLink();
    assertThat(PlanFiles.read(other)).isEqualTo(CHANGED);
    Files.writeString(other, "theirs");
    assertThat(file.save(PLAN)).isEqualTo(new Saving.Withheld(FileState.CHANGED));
    Files.delete(other);
    assertThat(file.save(PLAN)).isEqualTo(new Saving.Withheld(FileState.GONE));
    OpenFile.replace(PLAN, path);
    assertThat(path).as("a link to nothing").isSymbolicLink();
    assertThat(PlanFiles.read(other)).isEqualTo(PLAN);
  }

  @Test
  void anotherFileThatTookTheNameIsAChange() throws Exception {
    Path theirs = Files.writeString(plans.resolve("theirs"), "theirs");
    Files.setLastModifiedTime(theirs, Files.getLastModifiedTime(path));
    Files.move(theirs, path, StandardCopyOption.REPLACE_EXISTING);
    assertThat(file.save(CHANGED)).isEqualTo(new Saving.Withheld(FileState.CHANGED));
    assertThat(path).hasContent("theirs");
  }

  @Test
  void aFileFromBeforeAClockThatWasSetBackIsAChangeAllTheSame() throws Exception {
    Files.writeString(path, PlanFiles.text(CHANGED));
    Files.setLastModifiedTime(path, FileTime.from(Instant.EPOCH));
    assertThat(file.save(PLAN)).isEqualTo(new Saving.Withheld(FileState.CHANGED));
  }

  @Test
  void aNewFileTakesNobodysPlace() throws Exception {
    assertThatThrownBy(() -> OpenFile.create(CHANGED, path))
        .isInstanceOf(FileAlreadyExistsException.class);
    assertThat(PlanFiles.read(path)).isEqualTo(PLAN);
  }

  @Test
  void aPlanThatCouldNotBeReadAgainIsNotWritten() throws Exception {
    assertThatThrownBy(() -> file.save(UNREADABLE))
        .isInstanceOf(NotWritten.class)
        .hasMessageStartingWith("cannot write " + path + ": it could not be read again:\n")
        .hasMessageContaining("'plan': found \"Xen\\nProject\"; allowed: a text on one line");
    assertThat(PlanFiles.read(path)).isEqualTo(PLAN);
  }

  @Test
  void whatWouldNotBeReadBackIsKnownBeforeItIsWritten() {
    assertThat(PlanFiles.check(PLAN)).isEmpty();
    assertThat(PlanFiles.check(UNREADABLE))
        .hasValueSatisfying(
            problem ->
                assertThat(problem.problems())
                    .extracting(Problem::pointer)
                    .containsExactly("/plan"));
  }

  private static void assertNotWritten(Path path, String message) {
    assertThatThrownBy(() -> OpenFile.replace(CHANGED, path))
        .isInstanceOf(NotWritten.class)
        .hasMessage("cannot write " + path + ": " + message);
  }

  private static OpenFile saved(Saving saving) throws IOException {
    return switch (saving) {
      case Saving.Saved saved -> saved.file();
      case Saving.Withheld withheld -> throw new AssertionError(withheld);
    };
  }
}
