package org.cadenceplanner.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Every reader takes damaged files or refuses them in words for people; `.ci/fuzz` tries many
/// more.
class FuzzTest {
  private static final int INPUTS = 300;
  private static final long SEED = 2018;

  @TempDir private Path folder;

  @TestFactory
  @Timeout(120)
  Stream<DynamicTest> damagedFilesAreTakenOrRefused() throws Exception {
    return Readers.in(folder).stream()
        .map(reader -> DynamicTest.dynamicTest(reader.name(), () -> fuzz(reader)));
  }

  private static void fuzz(Reader reader) {
    Fuzzing.Outcome outcome = new Fuzzing(reader, SEED).run(INPUTS);

    assertThat(outcome.finds()).isEmpty();
    assertThat(outcome.taken()).as("some are still taken").isPositive();
  }
}
