package org.cadenceplanner.fuzz;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/// Gives one reader damaged inputs. What it says is what guides it: an input that is refused in
/// words not heard before, or taken at last, is damaged further.
final class Fuzzing {
  static final long MOST_MILLIS = 2_000;

  private static final int MOST_KEPT = 2_000;
  private static final int MOST_FINDS = 20;
  private static final int LONGEST = 160;

  private final Reader reader;
  private final Random random;
  private final Mutations mutations;
  private final List<Input> kept;
  private final Set<String> heard = new HashSet<>();
  private final Set<String> causes = new HashSet<>();
  private final List<Find> finds = new ArrayList<>();
  private int taken;
  private long longestNanos;

  /// An input that was not taken as it should be.
  record Find(Input input, String what) {}

  /// What came of it.
  ///
  /// @param inputs how many were read
  /// @param taken how many of them were taken
  /// @param answers in how many different ways they were refused
  /// @param longest the longest time for one, in milliseconds
  /// @param finds what went wrong, one for each place in the program
  record Outcome(int inputs, int taken, int answers, long longest, List<Find> finds) {}

  Fuzzing(Reader reader, long seed) {
    this.reader = reader;
    random = new Random(seed);
    mutations = new Mutations(random, reader.words());
    kept = new ArrayList<>(reader.sound());
  }

  /// Reads so many, after all that are sound.
  Outcome run(int inputs) {
    reader.sound().forEach(this::readSound);
    int read = 0;
    while (read < inputs && finds.size() < MOST_FINDS) {
      read(next());
      read++;
    }
    return new Outcome(
        read, taken, heard.size(), TimeUnit.NANOSECONDS.toMillis(longestNanos), finds);
  }

  private Input next() {
    Input one = kept.get(random.nextInt(kept.size()));
    Input other = kept.get(random.nextInt(kept.size()));
    return new Input(one.name(), mutations.of(one.bytes(), other.bytes()));
  }

  private void readSound(Input input) {
    int before = taken;
    read(input);
    if (taken == before) {
      finds.add(new Find(input, "is sound and was refused: " + heard));
    }
  }

  private void read(Input input) {
    try {
      Optional<String> refused = timed(input);
      taken += refused.isEmpty() ? 1 : 0;
      boolean isNews = refused.map(why -> heard.add(kind(why))).orElse(false);
      if (isNews && kept.size() < MOST_KEPT) {
        kept.add(input);
      }
    } catch (Exception | StackOverflowError | OutOfMemoryError | AssertionError e) {
      note(input, e);
    }
  }

  private Optional<String> timed(Input input) throws Exception {
    long begin = System.nanoTime();
    Optional<String> refused = reader.read(input);
    long nanos = System.nanoTime() - begin;
    if (nanos > TimeUnit.MILLISECONDS.toNanos(MOST_MILLIS)) {
      nanos = again(input);
    }
    longestNanos = Math.max(longestNanos, nanos);
    return refused;
  }

  /// The machine may have had other things to do.
  private long again(Input input) throws Exception {
    long begin = System.nanoTime();
    reader.read(input);
    long nanos = System.nanoTime() - begin;
    if (nanos > TimeUnit.MILLISECONDS.toNanos(MOST_MILLIS)) {
      throw new IllegalStateException("takes longer than two seconds");
    }
    return nanos;
  }

  private void note(Input input, Throwable mistake) {
    String where =
        mistake.getStackTrace().length == 0 ? "" : " at " + mistake.getStackTrace()[0].toString();
    String what = kind(mistake.toString());
    if (causes.add(what.replaceFirst("says without.*: ", "") + where)) {
      finds.add(new Find(input, mistake + where));
    }
  }

  /// A message without what differs from input to input.
  private static String kind(String message) {
    String first = message.lines().findFirst().orElse("");
    String plain = first.replaceAll("\"[^\"]*\"|'[^']*'|‘[^’]*’", "'…'").replaceAll("\\d+", "0");
    return plain.substring(0, Math.min(plain.length(), LONGEST));
  }
}
