package org.cadenceplanner.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// Fuzzes the readers on demand, in a process that is to have little memory.
final class Fuzz {
  private static final int USUAL_INPUTS = 100_000;
  private static final int MEGABYTE = 1024 * 1024;

  private Fuzz() {}

  /// Fuzzes one reader or all and writes a line for each; ends with 1 where anything was found.
  /// Each input that was not taken as it should be is left in a folder, which is named.
  ///
  /// @param words the reader or `all`, how many inputs each, and the seed
  public static void main(String... words) throws Exception {
    String wanted = words.length > 0 ? words[0] : "all";
    int inputs = words.length > 1 ? Integer.parseInt(words[1]) : USUAL_INPUTS;
    long seed = words.length > 2 ? Long.parseLong(words[2]) : 1;
    System.out.printf(
        "fuzz %s, %d inputs each, seed %d, %s, Java %s, %s, %d MiB at most%n",
        wanted,
        inputs,
        seed,
        System.getProperty("commit", "no commit known"),
        Runtime.version(),
        System.getProperty("os.name"),
        Runtime.getRuntime().maxMemory() / MEGABYTE);
    Path folder = Files.createTempDirectory("cadence-fuzz");
    int found = 0;
    for (Reader reader : chosen(wanted, folder)) {
      found += fuzz(reader, inputs, seed, folder);
    }
    System.exit(found == 0 ? 0 : 1);
  }

  private static List<Reader> chosen(String wanted, Path folder) throws Exception {
    List<Reader> all = Readers.in(folder);
    List<Reader> chosen =
        all.stream()
            .filter(reader -> wanted.equals("all") || wanted.equals(reader.name()))
            .toList();
    if (chosen.isEmpty()) {
      throw new IllegalArgumentException(
          "no reader " + wanted + "; allowed: all, " + all.stream().map(Reader::name).toList());
    }
    return chosen;
  }

  private static int fuzz(Reader reader, int inputs, long seed, Path folder) throws IOException {
    long begin = System.nanoTime();
    Fuzzing.Outcome outcome = new Fuzzing(reader, seed).run(inputs);
    System.out.printf(
        "%-12s %6d inputs, %6d taken, %4d different refusals, longest %4d ms, %4d s in all,"
            + " %d found%n",
        reader.name(),
        outcome.inputs(),
        outcome.taken(),
        outcome.answers(),
        outcome.longest(),
        TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begin),
        outcome.finds().size());
    int number = 0;
    for (Fuzzing.Find find : outcome.finds()) {
      Path left = folder.resolve("found-" + reader.name() + "-" + ++number);
      Files.write(left, find.input().bytes());
      System.out.println("  " + find.input().name() + ": " + find.what() + " (" + left + ")");
    }
    return number;
  }
}
