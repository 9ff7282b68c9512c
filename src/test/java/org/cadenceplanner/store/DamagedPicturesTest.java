package org.cadenceplanner.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import org.cadenceplanner.export.PictureFormat;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A picture that was damaged gives a message or the plan unharmed, whatever was done to it.
class DamagedPicturesTest {
  private static final String TEXT = Carried.sample("xen-2018").text();
  private static final Duration LONGEST = Duration.ofMinutes(1);

  @ParameterizedTest
  @CsvSource({"PNG, 10000, 1", "SVG, 1000, 2", "PDF, 1000, 3"})
  void damagedPicturesGiveMessagesOrThePlanUnharmed(PictureFormat format, int count, long seed) {
    byte[] whole = Carried.picture(format, TEXT);
    Random random = new Random(seed);
    int[] refused = {0};

    Assertions.assertTimeoutPreemptively(
        LONGEST,
        () -> {
          for (int i = 0; i < count; i++) {
            byte[] damaged = damaged(whole, random);
            refused[0] += isRefused("a" + format.suffix(), damaged) ? 1 : 0;
          }
        });

    assertThat(refused[0]).isBetween(count / 4, count);
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

  /// Damages it in one to three ways, mostly near its beginning, where the plan is.
  private static byte[] damaged(byte[] whole, Random random) {
    byte[] damaged = whole.clone();
    for (int ways = 1 + random.nextInt(3); ways > 0; ways--) {
      damaged = damagedOnce(damaged, random);
    }
    return damaged;
  }

  private static byte[] damagedOnce(byte[] bytes, Random random) {
    int at = random.nextInt(Math.max(1, bytes.length));
    return switch (random.nextInt(6)) {
      case 0 -> Arrays.copyOf(bytes, at);
      case 1 -> flipped(bytes, at, 1 << random.nextInt(8));
      case 2 -> inserted(bytes, at, random);
      case 3 -> without(bytes, at, 1 + random.nextInt(40));
      case 4 -> withNumber(bytes, random.nextInt(Math.min(60, bytes.length + 1)), random.nextInt());
      default -> withNumber(bytes, at, random.nextBoolean() ? 0 : -1);
    };
  }

  private static byte[] flipped(byte[] bytes, int at, int bit) {
    if (at < bytes.length) {
      bytes[at] ^= (byte) bit;
    }
    return bytes;
  }

  private static byte[] inserted(byte[] bytes, int at, Random random) {
    byte[] more = new byte[1 + random.nextInt(40)];
    random.nextBytes(more);
    return ByteBuffer.allocate(bytes.length + more.length)
        .put(bytes, 0, Math.min(at, bytes.length))
        .put(more)
        .put(bytes, Math.min(at, bytes.length), Math.max(0, bytes.length - at))
        .array();
  }

  private static byte[] without(byte[] bytes, int at, int count) {
    int to = Math.min(bytes.length, at + count);
    int from = Math.min(at, to);
    return ByteBuffer.allocate(bytes.length - (to - from))
        .put(bytes, 0, from)
        .put(bytes, to, bytes.length - to)
        .array();
  }

  private static byte[] withNumber(byte[] bytes, int at, int number) {
    if (at + Integer.BYTES <= bytes.length) {
      ByteBuffer.wrap(bytes).putInt(at, number);
    }
    return bytes;
  }
}
