package org.cadenceplanner.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// A second window is told who has a plan open.
@Timeout(60)
class PlanLockTest {
  private static final Holder ANN = HoldsUntilKilled.ANN;
  private static final Holder BOB = new Holder("bob", "pc", Optional.empty());

  @TempDir private Path folder;
  private Path plan;
  private Path lock;

  @BeforeEach
  void aPlanIsThere() throws IOException {
    plan = Files.writeString(folder.resolve("xen.cadence.json"), "{}");
    lock = folder.resolve(".xen.cadence.json.lock");
  }

  @Test
  void theSecondIsToldWhoHasItOpenAndMayHaveItLater() throws Exception {
    Process ann = HoldsUntilKilled.start(plan);
    try (PlanLock second = new PlanLock(BOB)) {
      assertThat(second.take(plan)).contains(ANN);
      assertThat(second.take(plan)).contains(ANN);
      ann.destroyForcibly().waitFor();
      assertThat(lock).as("left behind by the kill").exists();
      assertThat(second.take(plan)).isEmpty();
      assertThat(lock).hasContent("bob\npc\n\n");
    } finally {
      ann.destroyForcibly();
    }
    assertThat(lock).doesNotExist();
  }

  @Test
  void aLinkToThePlanIsThePlan() throws Exception {
    Path link = Files.createSymbolicLink(folder.resolve("link.cadence.json"), plan);
    Process ann = HoldsUntilKilled.start(plan);
    try (PlanLock second = new PlanLock(BOB)) {
      assertThat(second.take(link)).contains(ANN);
    } finally {
      ann.destroyForcibly();
    }
  }

  @Test
  void anotherPlanTakesTheLocksPlace() throws IOException {
    Path other = Files.writeString(folder.resolve("other.cadence.json"), "{}");
    try (PlanLock mine = new PlanLock(ANN)) {
      assertThat(mine.take(plan)).isEmpty();
      assertThat(mine.take(other)).isEmpty();
      assertThat(lock).doesNotExist();
      assertThat(folder.resolve(".other.cadence.json.lock")).exists();
    }
    assertThat(folder.toFile().list())
        .containsExactlyInAnyOrder("xen.cadence.json", "other.cadence.json");
  }

  @Test
  void whatAKilledProcessLeftHalfWrittenGoesWithItsLock() throws IOException {
    WholeFile.replace(plan, new byte[] {1});
    Path part = folder.resolve(".cadence-%08x-1.part".formatted("xen.cadence.json".hashCode()));
    Path ofLast = folder.resolve(".cadence-%08x-1.part".formatted("xen.cadence.json~".hashCode()));
    Files.writeString(ofLast, "{");
    Path ofAnother = Files.writeString(folder.resolve(".cadence-00000000-1.part"), "{");
    Files.writeString(part, "{");
    try (PlanLock mine = new PlanLock(ANN)) {
      assertThat(mine.take(plan)).isEmpty();
      assertThat(part).doesNotExist();
      assertThat(ofLast).doesNotExist();
      assertThat(ofAnother).exists();
    }
  }

  @Test
  void aLinkInPlaceOfTheLockIsNotWrittenThrough() throws IOException {
    Path precious = Files.writeString(folder.resolve("precious"), "precious");
    Files.createSymbolicLink(lock, precious);
    try (PlanLock mine = new PlanLock(ANN)) {
      assertThat(mine.take(plan)).isEmpty();
    }
    assertThat(precious).hasContent("precious");
  }

  @Test
  void nobodyIsToldWhereNoLockCanBeHad() throws Exception {
    try (TinyDisk disk = TinyDisk.mounted(folder.resolve("disk"));
        PlanLock mine = new PlanLock(ANN)) {
      Path there = Files.writeString(disk.folder().resolve("xen.cadence.json"), "{}");
      disk.makeReadOnly();
      assertThat(mine.take(there)).isEmpty();
    }
  }

  @Test
  void whatOthersWroteIsAShortLineEach() {
    assertThat(Holder.parse("a\u0007\u202eb\n" + "x".repeat(2_000) + "\nyesterday"))
        .isEqualTo(new Holder("a b", "x".repeat(60), Optional.empty()));
    assertThat(Holder.parse("")).isEqualTo(new Holder("", "", Optional.empty()));
    assertThat(Holder.parse(ANN.text())).isEqualTo(ANN);
  }
}
