package org.cadenceplanner.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.cadenceplanner.ChildJvm;
import org.cadenceplanner.export.PictureFormat;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.json.JsonFactory;

/// A picture that was damaged gives a message or the plan unharmed, whatever was done to it.
class DamagedPicturesTest {
  private static final String TEXT = Carried.sample("xen-2018").text();
  private static final Duration LONGEST = Duration.ofMinutes(1);

  @ParameterizedTest
  @CsvSource({"PNG, 1000, 1", "SVG, 1000, 2", "PDF, 1000, 3"})
  void damagedPicturesGiveMessagesOrThePlanUnharmed(PictureFormat format, int count, long seed) {
    byte[] whole = Carried.picture(format, TEXT);
    Random random = new Random(seed);
    int[] refused = {0};

    Assertions.assertTimeoutPreemptively(
        LONGEST,
        () -> {
          for (int i = 0; i < count; i++) {
            byte[] damaged = Damage.damaged(whole, random);
            refused[0] += isRefused("a" + format.suffix(), damaged) ? 1 : 0;
          }
        });

    assertThat(refused[0]).isBetween(count / 4, count);
  }

  @Test
  void tenThousandDamagedPngsAndTheWorstOnesNeedAtMost256MegabytesOfMemory(@TempDir Path folder)
      throws Exception {
    byte[] png = Carried.png(TEXT);

    Process reader = reader(10_000, png, folder, new WorstPictures(Chunks.none(png)).write(folder));

    assertThat(reader.inputReader().lines())
        .satisfiesExactly(
            damaged -> assertThat(Integer.parseInt(damaged)).isBetween(2_500, 10_000),
            bomb -> assertThat(bomb).endsWith("a plan of more than 16 MB, allowed: at most 16 MB"),
            largest -> assertThat(largest).contains("found a plan that was damaged on its way"),
            pixels -> assertThat(pixels).contains("found a picture with no plan in it"),
            claim -> assertThat(claim).contains("damaged or cut off at byte"),
            values -> assertThat(values).contains("found more than a plan can hold"));
    assertThat(reader.waitFor()).isZero();
  }

  @Test
  void theWorstSvgsAndPdfsNeedAtMost256MegabytesOfMemory(@TempDir Path folder) throws Exception {
    List<Path> worst = WorstXml.write(folder);

    Process reader = reader(0, Carried.picture(PictureFormat.SVG, TEXT), folder, worst);

    assertThat(reader.inputReader().lines().skip(1))
        .hasSameSizeAs(worst)
        .allMatch(message -> message.contains(": found "));
    assertThat(reader.waitFor()).isZero();
  }

  /// A process with 256 MB of memory that reads pictures.
  private static Process reader(int damaged, byte[] picture, Path folder, List<Path> worst)
      throws IOException {
    List<Object> words = new ArrayList<>();
    words.add(damaged);
    words.add(Files.write(folder.resolve("whole"), picture));
    words.add(Files.writeString(folder.resolve("text"), TEXT));
    words.addAll(worst);
    List<String> command =
        ChildJvm.command(ReadsDamagedPictures.class, List.of(JsonFactory.class), words.toArray());
    command.add(1, "-Xmx256m");
    return ChildJvm.start(command);
  }

  private static boolean isRefused(String name, byte[] picture) {
    try {
      assertThat(PictureFiles.parse(name, picture).text()).isEqualTo(TEXT);
      return false;
    } catch (InvalidPlan e) {
      assertThat(e.getMessage()).startsWith(name + ": ");
      return true;
    }
  }
}
