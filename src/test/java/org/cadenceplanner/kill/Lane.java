package org.cadenceplanner.kill;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.Stream;
import org.cadenceplanner.ChildJvm;
import org.cadenceplanner.store.LeftWork;
import org.cadenceplanner.store.OpenFile;
import org.cadenceplanner.store.UnsavedWork;
import tools.jackson.core.json.JsonFactory;

/// One plan, edited by one process after the other, each of which is killed.
final class Lane {
  private static final int KILLS_TO_AN_EARLY_ONE = 5;
  private static final int MILLIS_BETWEEN_LOOKS = 5;

  private final Path user;
  private final Path plans;
  private final Path file;
  private final Path said;
  private final Random random;
  private final int longestLife;
  private int recovered;

  /// @param folder for the plan and what else a user has
  /// @param longestLife the most milliseconds to a kill, from the first edit or now and then from
  ///   the start
  Lane(Path folder, long seed, int longestLife) throws IOException {
    user = folder.resolve("user");
    plans = Files.createDirectories(folder.resolve("plans"));
    file = plans.resolve("xen.cadence.json");
    said = folder.resolve("said");
    random = new Random(seed);
    this.longestLife = longestLife;
    Files.write(file, Edits.bytes(0));
  }

  /// Lets a process live for a while, kills it, and looks at what is left.
  Kill next() throws Exception {
    boolean isEarly = random.nextInt(KILLS_TO_AN_EARLY_ONE) == 0;
    int millis = random.nextInt(longestLife);
    Process process = start(random.nextLong());
    if (!isEarly) {
      waitForEdits(process);
    }
    Thread.sleep(millis);
    process.destroyForcibly().waitFor();
    return look(millis, Life.of(whole(Files.readAllLines(said))));
  }

  private void waitForEdits(Process process) throws IOException, InterruptedException {
    while (process.isAlive() && !Files.readString(said).contains("edit")) {
      Thread.sleep(MILLIS_BETWEEN_LOOKS);
    }
  }

  /// What it says goes to a file, which outlives it.
  private Process start(long seed) throws IOException {
    List<String> command =
        ChildJvm.command(EditsAndSaves.class, List.of(JsonFactory.class), user, file, seed);
    return new ProcessBuilder(command)
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .redirectOutput(said.toFile())
        .start();
  }

  /// A kill may cut the last line short.
  private static List<String> whole(List<String> lines) {
    return lines.isEmpty() ? lines : lines.subList(0, lines.size() - 1);
  }

  private Kill look(int millis, Life life) throws Exception {
    List<String> faults = new ArrayList<>(life.complaints());
    int inFile = number(file, faults);
    Path last = OpenFile.lastVersion(file);
    if (Files.exists(last) && number(last, faults) > inFile) {
      faults.add("the last version is newer than the file");
    }
    int kept = kept(faults);
    int before = recovered;
    recovered = Math.max(inFile, kept);
    if (inFile < life.saved()) {
      faults.add("the file holds edit " + inFile + ", though " + life.saved() + " was saved");
    }
    if (recovered < before) {
      faults.add("edit " + before + " was there, and now " + recovered + " is the last");
    }
    if (life.began() >= 0 && life.began() != before) {
      faults.add("it began with edit " + life.began() + ", not with " + before);
    }
    return new Kill(millis, life, inFile, kept, recovered, parts(), faults);
  }

  private static int number(Path file, List<String> faults) {
    try {
      byte[] bytes = Files.readAllBytes(file);
      OptionalInt number = Edits.numberIn(file, bytes);
      if (number.isEmpty()) {
        faults.add("torn: " + file.getFileName());
      }
      return number.orElse(-1);
    } catch (Exception e) {
      faults.add("torn: " + e);
      return -1;
    }
  }

  /// The newest edit that recovery offers; -1 where it offers none.
  private int kept(List<String> faults) throws IOException {
    int newest = -1;
    try (UnsavedWork work = new UnsavedWork(user, Clock.systemUTC())) {
      for (LeftWork left : work.found()) {
        switch (left) {
          case LeftWork.Damaged damaged -> faults.add("damaged: " + damaged.why());
          case LeftWork.Whole whole ->
              newest = Math.max(newest, Edits.numberOf(whole.work().plan()).orElseThrow());
        }
      }
    }
    return newest;
  }

  /// How many files beside the plan are neither it nor its last version nor its lock.
  private long parts() throws IOException {
    try (Stream<Path> all = Files.list(plans)) {
      return all.filter(each -> each.toString().endsWith(".part")).count();
    }
  }
}
