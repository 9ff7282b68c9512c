package org.cadenceplanner.store;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Random;

/// Damage that is done to files, the same for the same seed.
final class Damage {
  private Damage() {}

  /// Damages it in one to three ways, mostly near its beginning, where the plan is.
  static byte[] damaged(byte[] whole, Random random) {
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
