package org.cadenceplanner.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Every reader takes damaged files or refuses them in words for people; `.ci/fuzz` tries many
/// more.
class FuzzTest {
  private static final int INPUTS = 200;
  private static final long SEED = 2018;

  @TempDir private Path folder;

  @TestFactory
  @Timeout(120)
  Stream<DynamicTest> damagedFilesAreTakenOrRefused() throws Exception {
    return Readers.in(folder).stream()
        .map(reader -> DynamicTest.dynamicTest(reader.name(), () -> fuzz(reader)));
  }

  @TestFactory
  @Timeout(120)
  Stream<DynamicTest> whatWasFoundOnceIsTakenOrRefused() throws Exception {
    return Readers.in(folder).stream().flatMap(FuzzTest::found);
  }

  private static Stream<DynamicTest> found(Reader reader) {
    Optional<URL> folder =
        Optional.ofNullable(FuzzTest.class.getResource("found/" + reader.name()));
    return folder.stream()
        .flatMap(FuzzTest::files)
        .map(
            file ->
                DynamicTest.dynamicTest(
                    reader.name() + " " + file.name(), () -> reader.read(file)));
  }

  private static Stream<Input> files(URL folder) {
    try (Stream<Path> files = Files.list(Path.of(folder.toURI()))) {
      List<Input> inputs = new ArrayList<>();
      for (Path file : files.sorted().toList()) {
        inputs.add(new Input(file.getFileName().toString(), Files.readAllBytes(file)));
      }
      return inputs.stream();
    } catch (IOException | URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void fuzz(Reader reader) {
    Fuzzing.Outcome outcome = new Fuzzing(reader, SEED).run(INPUTS);

    assertThat(outcome.finds()).isEmpty();
    assertThat(outcome.taken()).as("some are still taken").isPositive();
  }
}
