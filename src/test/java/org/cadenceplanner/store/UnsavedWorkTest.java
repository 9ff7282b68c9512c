package org.cadenceplanner.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.cadenceplanner.plan.Plan;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnsavedWorkTest {
  private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
  private static final Plan PLAN = PlanTexts.plan(PlanTexts.quoted(PlanTexts.SMALL));
  private static final Plan CHANGED =
      PlanTexts.plan(PlanTexts.smallWith("{'every': '8 months'}", "{'every': '9 months'}"));
  private static final UnsavedPlan NEW = new UnsavedPlan(Optional.empty(), CHANGED, "8 months");

  @TempDir private Path temporary;
  private Path user;
  private Path path;
  private UnsavedPlan ofFile;

  @BeforeEach
  void aPlanIsOpen() throws Exception {
    user = temporary.resolve("user");
    path = temporary.resolve("xen.cadence.json");
    ofFile = new UnsavedPlan(Optional.of(OpenFile.create(PLAN, path)), CHANGED, "8 months");
  }

  private UnsavedWork run() {
    return run(NOW);
  }

  private UnsavedWork run(Instant now) {
    return new UnsavedWork(user, Clock.fixed(now, ZoneOffset.UTC));
  }

  @Test
  void calendarsThatAreInNoFolderAreKeptToo() throws Exception {
    byte[] calendar = {1, 2, 3};
    try (UnsavedWork unsaved = run()) {
      unsaved.keep(
          UUID.randomUUID(),
          new UnsavedPlan(
              Optional.empty(), CHANGED, "8 months", Map.of("team-days.xml", calendar)));
    }
    try (UnsavedWork next = run()) {
      assertThat(next.found())
          .singleElement()
          .isInstanceOfSatisfying(
              LeftWork.Whole.class,
              left -> assertThat(left.work().calendars().get("team-days.xml")).isEqualTo(calendar));
    }
  }

  @Test
  void nothingIsWrittenBeforeThereIsWork() throws IOException {
    try (UnsavedWork unsaved = run()) {
      assertThat(unsaved.found()).isEmpty();
      unsaved.forget(UUID.randomUUID());
    }
    assertThat(user).doesNotExist();
  }

  @Test
  void theNextRunFindsTheNewestStateWithItsFile() throws Exception {
    UUID id = UUID.randomUUID();
    try (UnsavedWork unsaved = run()) {
      unsaved.keep(id, NEW);
      unsaved.keep(id, ofFile);
    }
    try (UnsavedWork next = run()) {
      assertThat(next.found())
          .singleElement()
          .isInstanceOfSatisfying(
              LeftWork.Whole.class,
              left -> {
                assertThat(left.at()).isEqualTo(NOW);
                assertThat(left.work()).isEqualTo(ofFile);
              });
    }
  }

  @Test
  void aFileThatChangedSinceIsNotOverwrittenByRecoveredWork() throws Exception {
    leave(ofFile);
    Files.writeString(path, "theirs");
    try (UnsavedWork next = run()) {
      OpenFile file = whole(next).work().file().orElseThrow();
      assertThat(file.save(CHANGED)).isEqualTo(new Saving.Withheld(FileState.CHANGED));
    }
  }

  @Test
  void theWorkOfTheLastProcessComesFirstThoughTheClockWasSetBack() throws Exception {
    leave(NEW, NOW);
    leave(ofFile, NOW.plusSeconds(60));
    leave(NEW, NOW.minusSeconds(60));
    try (UnsavedWork next = run()) {
      assertThat(next.found())
          .extracting(LeftWork::at)
          .containsExactly(NOW.minusSeconds(60), NOW.plusSeconds(60), NOW);
    }
  }

  @Test
  void whatTheFileHoldsByNowIsNotOfferedAgain() throws Exception {
    leave(ofFile);
    OpenFile.replace(CHANGED, path);
    try (UnsavedWork next = run()) {
      assertThat(next.found()).isEmpty();
    }
    assertThat(user.resolve("unsaved")).isEmptyDirectory();
  }

  @Test
  void whatWasSavedIsForgottenAndNothingStaysBehind() throws Exception {
    UUID id = UUID.randomUUID();
    try (UnsavedWork unsaved = run()) {
      unsaved.keep(id, NEW);
      unsaved.forget(id);
      assertThat(unsaved.found()).isEmpty();
    }
    assertThat(user.resolve("unsaved")).isEmptyDirectory();
  }

  @Test
  void workIsOfferedUntilItIsDismissed() throws Exception {
    leave(NEW);
    try (UnsavedWork next = run()) {
      assertThat(next.found()).hasSize(1);
      assertThat(next.dismiss(whole(next))).isEmpty();
      assertThat(next.found()).isEmpty();
    }
    assertThat(user.resolve("unsaved")).isEmptyDirectory();
  }

  @Test
  void whatAnotherRunningProcessKeepsIsItsOwn() throws Exception {
    try (UnsavedWork one = run();
        UnsavedWork other = run()) {
      one.keep(UUID.randomUUID(), NEW);
      other.keep(UUID.randomUUID(), NEW);
      assertThat(one.found()).isEmpty();
      assertThat(other.found()).isEmpty();
    }
    try (UnsavedWork next = run()) {
      assertThat(next.found()).hasSize(2);
    }
  }

  @Test
  @Timeout(60)
  void aKilledProcessLeavesItsWorkAndARunningOneDoesNot() throws Exception {
    Process killed = KeepsUntilKilled.start(user, path);
    Process running = KeepsUntilKilled.start(user, path);
    try (UnsavedWork next = run()) {
      assertThat(next.found()).isEmpty();
      killed.destroyForcibly().waitFor();
      LeftWork.Whole left = whole(next);
      assertThat(left.at()).isEqualTo(KeepsUntilKilled.AT);
      assertThat(left.work())
          .isEqualTo(
              new UnsavedPlan(ofFile.file(), Samples.read("xen-2018"), KeepsUntilKilled.SCENARIO));
      next.dismiss(left);
      assertThat(next.found()).isEmpty();
      assertThat(running.isAlive()).isTrue();
    } finally {
      killed.destroyForcibly();
      running.destroyForcibly().waitFor();
    }
    try (UnsavedWork last = run()) {
      assertThat(last.found()).hasSize(1);
    }
  }

  @Test
  void workWithoutItsLockIsStillFound() throws Exception {
    leave(NEW);
    Files.delete(kept().resolveSibling("lock"));
    try (UnsavedWork next = run()) {
      assertThat(whole(next).work()).isEqualTo(NEW);
    }
  }

  @Test
  void aWriteThatAKillCutShortIsTidiedAway() throws Exception {
    leave(NEW);
    Path part = Files.writeString(kept().resolveSibling(".cadence-1.part"), "{");
    Path session = part.getParent();
    try (UnsavedWork next = run()) {
      next.dismiss(whole(next));
    }
    assertThat(session).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "\u0000\u0000\u0000", "[1]", "{\"plan\": {}}", "cut"})
  void damagedWorkIsReportedAndNeverRemoved(String text) throws Exception {
    leave(ofFile);
    String whole = Files.readString(kept());
    String damage = text.equals("cut") ? whole.substring(0, whole.length() / 2) : text;
    Files.writeString(kept(), damage);
    try (UnsavedWork next = run()) {
      LeftWork.Damaged damaged = (LeftWork.Damaged) next.found().getFirst();
      assertThat(damaged.why()).startsWith(damaged.kept() + ":");
      Path aside = next.dismiss(damaged).orElseThrow();
      assertThat(aside).hasParent(user.resolve("unsaved").resolve("damaged"));
      assertThat(Files.readString(aside)).isEqualTo(damage);
      assertThat(next.found()).isEmpty();
    }
  }

  @Test
  void aPlanThatCannotBeReadIsStillSaidToBeOfItsFile() throws Exception {
    leave(ofFile);
    Files.writeString(kept(), Files.readString(kept()).replace("9 months", "soon"));
    try (UnsavedWork next = run()) {
      assertThat(next.found())
          .singleElement()
          .isInstanceOfSatisfying(
              LeftWork.Damaged.class,
              damaged -> {
                assertThat(damaged.at()).isEqualTo(NOW);
                assertThat(damaged.file()).contains(path);
                assertThat(damaged.why())
                    .containsPattern(
                        "'plan', scenario '.+', 'cadence', 'every': found \"soon\"; allowed: ");
              });
    }
  }

  @Test
  void aPlanOutlivesDamageAroundIt() throws Exception {
    leave(ofFile);
    String spoilt =
        Files.readString(kept())
            .replace("\"at\": ", "\"when\": ")
            .replace("\"sha256\": \"", "\"sha256\": \"x")
            .replace("\"scenario\": ", "\"view\": ");
    Files.writeString(kept(), spoilt);
    try (UnsavedWork next = run()) {
      assertThat(whole(next).work()).isEqualTo(NEW);
      assertThat(whole(next).at())
          .isEqualTo(Files.getLastModifiedTime(whole(next).kept()).toInstant());
    }
  }

  @Test
  void workIsKeptAnewWhereSomebodyRemovedTheFolder() throws Exception {
    try (UnsavedWork unsaved = run()) {
      unsaved.keep(UUID.randomUUID(), NEW);
      removeAll(user);
      unsaved.keep(UUID.randomUUID(), NEW);
      try (UnsavedWork other = run()) {
        assertThat(other.found()).isEmpty();
      }
    }
    try (UnsavedWork next = run()) {
      assertThat(next.found()).hasSize(1);
    }
  }

  @Test
  void aFullDiskLeavesWhatWasKeptBefore() throws Exception {
    UUID id = UUID.randomUUID();
    try (TinyDisk disk = TinyDisk.mounted(user)) {
      try (UnsavedWork unsaved = run()) {
        unsaved.keep(id, NEW);
        disk.fill();
        assertThatThrownBy(() -> unsaved.keep(id, ofFile))
            .isInstanceOf(NotWritten.class)
            .hasMessageContaining("the disk is full");
      }
      try (UnsavedWork next = run()) {
        assertThat(whole(next).work()).isEqualTo(NEW);
      }
    }
  }

  @Test
  void aFolderThatIsAFileIsSaid() throws IOException {
    Files.writeString(user, "a file");
    try (UnsavedWork unsaved = run()) {
      assertThat(unsaved.found()).isEmpty();
      assertThatThrownBy(() -> unsaved.keep(UUID.randomUUID(), NEW))
          .isInstanceOf(NotWritten.class)
          .hasMessageContaining(user + " is a file, not a folder");
    }
  }

  @Test
  void onlyTheUserMayLookAtUnsavedWork() throws Exception {
    leave(NEW);
    assertThat(
            PosixFilePermissions.toString(Files.getPosixFilePermissions(user.resolve("unsaved"))))
        .isEqualTo("rwx------");
  }

  private void leave(UnsavedPlan work) throws IOException {
    leave(work, NOW);
  }

  private void leave(UnsavedPlan work, Instant at) throws IOException {
    try (UnsavedWork unsaved = run(at)) {
      unsaved.keep(UUID.randomUUID(), work);
    }
  }

  private static LeftWork.Whole whole(UnsavedWork unsaved) {
    List<LeftWork> found = unsaved.found();
    assertThat(found).singleElement().isInstanceOf(LeftWork.Whole.class);
    return (LeftWork.Whole) found.getFirst();
  }

  /// The only file in which work is kept.
  private Path kept() throws IOException {
    try (Stream<Path> files = Files.walk(user.resolve("unsaved"))) {
      return files.filter(file -> file.toString().endsWith(".json")).findFirst().orElseThrow();
    }
  }

  private static void removeAll(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.toList().reversed()) {
        Files.delete(file);
      }
    }
  }
}
