package org.cadenceplanner.kill;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;

/// Kills a process at random moments while it edits and saves, and tells whether a file was torn,
/// how much was lost and whether recovery offers the rest.
///
/// @param kills how many
/// @param seed of the moments
/// @param longestLife the most milliseconds to a kill, from the first edit or now and then from the
///   start
record KillHarness(int kills, long seed, int longestLife) {
  static final int LANES = 2;
  static final double MOST_MILLIS_LOST = 1_000;

  private static final int USUAL_KILLS = 1_000;
  private static final int USUAL_LIFE = 2_000;

  /// Kills on demand and writes a line for each; ends with 1 where anything is not as it should be.
  ///
  /// @param words how many kills, and the seed
  public static void main(String... words) throws Exception {
    int kills = words.length > 0 ? Integer.parseInt(words[0]) : USUAL_KILLS;
    long seed = words.length > 1 ? Long.parseLong(words[1]) : 1;
    System.out.printf(
        "%d kills, seed %d, %s, Java %s, %s, %d processors%n",
        kills,
        seed,
        System.getProperty("commit", "no commit known"),
        Runtime.version(),
        System.getProperty("os.name"),
        Runtime.getRuntime().availableProcessors());
    Path folder = Files.createTempDirectory("cadence-kill");
    List<Kill> all =
        new KillHarness(kills, seed, USUAL_LIFE)
            .in(folder, (number, kill) -> System.out.println(kill.line(number)));
    Figures figures = Figures.of(all);
    System.out.print(figures.inWords());
    System.exit(figures.faults() == 0 && figures.longest() <= MOST_MILLIS_LOST ? 0 : 1);
  }

  /// Kills in a folder, some plans at a time.
  ///
  /// @param each takes each kill as it comes, with its number
  List<Kill> in(Path folder, BiConsumer<Integer, Kill> each) throws Exception {
    AtomicInteger number = new AtomicInteger();
    List<Callable<List<Kill>>> lanes = new ArrayList<>();
    for (int i = 0; i < LANES; i++) {
      Lane lane = new Lane(folder.resolve("lane-" + i), seed * LANES + i, longestLife);
      lanes.add(() -> killIn(lane, number, each));
    }
    List<Kill> all = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(LANES)) {
      for (Future<List<Kill>> lane : threads.invokeAll(lanes)) {
        all.addAll(result(lane));
      }
    }
    return all;
  }

  private List<Kill> killIn(Lane lane, AtomicInteger number, BiConsumer<Integer, Kill> each)
      throws Exception {
    List<Kill> done = new ArrayList<>();
    for (int next = number.incrementAndGet(); next <= kills; next = number.incrementAndGet()) {
      Kill kill = lane.next();
      done.add(kill);
      each.accept(next, kill);
    }
    return done;
  }

  private static List<Kill> result(Future<List<Kill>> lane)
      throws InterruptedException, IOException {
    try {
      return lane.get();
    } catch (ExecutionException e) {
      throw new IOException(e.getCause());
    }
  }

  /// What all kills come to.
  ///
  /// @param kills how many
  /// @param early of them before the first edit
  /// @param saving of them while a file was being saved
  /// @param offered after how many of them recovery offered work newer than the file
  /// @param edits how many edits there were
  /// @param saves how many saves
  /// @param longest the most milliseconds of edits that were lost at once
  /// @param mean the mean of those milliseconds
  /// @param parts the most half written files that lay beside a plan at a time
  /// @param faults after how many kills something was torn or lost
  record Figures(
      int kills,
      long early,
      long saving,
      long offered,
      long edits,
      long saves,
      double longest,
      double mean,
      long parts,
      long faults) {
    static Figures of(List<Kill> all) {
      return new Figures(
          all.size(),
          all.stream().filter(Kill::isBeforeEdits).count(),
          all.stream().filter(kill -> kill.life().isSaving()).count(),
          all.stream().filter(kill -> kill.kept() > kill.inFile()).count(),
          all.stream().mapToLong(kill -> kill.life().edits().size()).sum(),
          all.stream().mapToLong(kill -> kill.life().saves()).sum(),
          all.stream().mapToDouble(Kill::millisLost).max().orElse(0),
          all.stream().mapToDouble(Kill::millisLost).average().orElse(0),
          all.stream().mapToLong(Kill::parts).max().orElse(0),
          all.stream().filter(kill -> !kill.faults().isEmpty()).count());
    }

    String inWords() {
      return String.format(
          Locale.ROOT,
          """
          kills                                   %d
            before the first edit                 %d
            while a file was being saved          %d
            after which recovery offered the rest %d
          edits                                   %d
          saves                                   %d
          kills after which anything was torn     %d
          longest time of edits lost              %.0f ms
          mean time of edits lost                 %.0f ms
          half written files beside a plan        %d at most
          """,
          kills,
          early,
          saving,
          offered,
          edits,
          saves,
          faults,
          longest,
          mean,
          parts);
    }
  }
}
