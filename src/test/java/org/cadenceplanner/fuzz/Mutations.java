package org.cadenceplanner.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.IntPredicate;

/// Damages bytes in one to four ways at random: bits and bytes lost, changed, doubled and repeated,
/// words and lines put in place of others, numbers that are odd, parts of other inputs.
///
/// @param random the same one damages the same way
/// @param words those that mean something in such files
public record Mutations(Random random, List<String> words) {
  private static final int MOST_WAYS = 4;
  private static final int MOST_BYTES = 256 * 1024;
  private static final int SHORT = 40;
  private static final int MOST_REPEATS = 2_000;
  private static final List<String> NUMBERS =
      List.of(
          "0",
          "-1",
          "1",
          "00",
          "1.5",
          "1e400",
          "NaN",
          "2147483647",
          "2147483648",
          "-2147483649",
          "9223372036854775808",
          "99999999999999999999999999",
          "0x10",
          "٣",
          "999999999-12-31",
          "2018-02-30",
          "0000-00-00");
  private static final List<String> ODDITIES =
      List.of(
          "\u0000",
          "\u202e",
          "\ufeff",
          "\ud83d\ude80",
          "\r",
          "\r\n",
          "\n\n",
          "\t",
          "\"",
          "\\",
          "'",
          "../../../etc/passwd",
          "/etc/passwd",
          "C:\\Windows",
          "&",
          "<",
          ">",
          "%s%n",
          "${x}",
          "é");

  /// The bytes damaged, never more than 256 KiB.
  ///
  /// @param other others, of which parts may be taken
  public byte[] of(byte[] whole, byte[] other) {
    byte[] damaged = whole.clone();
    for (int ways = 1 + random.nextInt(MOST_WAYS); ways > 0; ways--) {
      damaged = once(damaged, other);
    }
    return damaged.length > MOST_BYTES ? Arrays.copyOf(damaged, MOST_BYTES) : damaged;
  }

  private byte[] once(byte[] bytes, byte[] other) {
    int from = random.nextInt(bytes.length + 1);
    int to = Math.min(bytes.length, from + 1 + random.nextInt(SHORT));
    return switch (random.nextInt(14)) {
      case 0 -> Arrays.copyOf(bytes, from);
      case 1 -> flipped(bytes, from);
      case 2 -> replaced(bytes, from, to, new byte[0]);
      case 3 -> replaced(bytes, from, from, noise());
      case 4 -> replaced(bytes, from, from, Arrays.copyOfRange(bytes, from, to));
      case 5 -> replaced(bytes, from, to, repeated(Arrays.copyOfRange(bytes, from, to)));
      case 6 -> withInt(bytes, from);
      case 7 -> replaced(bytes, from, random.nextBoolean() ? from : to, part(other));
      case 8 -> inPlace(bytes, from, Mutations::isLetter, one(words));
      case 9 -> inPlace(bytes, from, Mutations::isDigit, one(NUMBERS));
      case 10 -> replaced(bytes, from, from, text(one(random.nextBoolean() ? words : ODDITIES)));
      case 11 -> inPlace(bytes, from, b -> b != '\n', line(bytes));
      case 12 -> inPlace(bytes, from, b -> b != '\n', "");
      default -> inPlace(bytes, from, b -> b != '"' && b != '\n', one(ODDITIES));
    };
  }

  private byte[] flipped(byte[] bytes, int at) {
    if (at < bytes.length) {
      bytes[at] ^= (byte) (1 << random.nextInt(Byte.SIZE));
    }
    return bytes;
  }

  private byte[] withInt(byte[] bytes, int at) {
    if (at + Integer.BYTES <= bytes.length) {
      int[] odd = {0, -1, 1, Integer.MAX_VALUE, Integer.MIN_VALUE, random.nextInt()};
      ByteBuffer.wrap(bytes).putInt(at, odd[random.nextInt(odd.length)]);
    }
    return bytes;
  }

  private byte[] noise() {
    byte[] noise = new byte[1 + random.nextInt(SHORT)];
    random.nextBytes(noise);
    return noise;
  }

  private byte[] part(byte[] other) {
    int from = random.nextInt(other.length + 1);
    return Arrays.copyOfRange(
        other, from, Math.min(other.length, from + 1 + random.nextInt(SHORT * SHORT)));
  }

  private byte[] repeated(byte[] part) {
    int times = random.nextInt(4) == 0 ? random.nextInt(MOST_REPEATS) : random.nextInt(SHORT);
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (int i = 0; i < times; i++) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }

  private String line(byte[] bytes) {
    int at = random.nextInt(bytes.length + 1);
    return new String(
        bytes,
        start(bytes, at, b -> b != '\n'),
        end(bytes, at, b -> b != '\n') - start(bytes, at, b -> b != '\n'),
        StandardCharsets.ISO_8859_1);
  }

  private String one(List<String> all) {
    return all.get(random.nextInt(all.size()));
  }

  /// Puts a text in place of the run of bytes that a place is in.
  private static byte[] inPlace(byte[] bytes, int at, IntPredicate isIn, String text) {
    return replaced(bytes, start(bytes, at, isIn), end(bytes, at, isIn), text(text));
  }

  private static int start(byte[] bytes, int at, IntPredicate isIn) {
    int start = at;
    while (start > 0 && isIn.test(bytes[start - 1])) {
      start--;
    }
    return start;
  }

  private static int end(byte[] bytes, int at, IntPredicate isIn) {
    int end = at;
    while (end < bytes.length && isIn.test(bytes[end])) {
      end++;
    }
    return end;
  }

  private static boolean isLetter(int b) {
    return Character.isLetter(b) || b == '_' || b == '-';
  }

  private static boolean isDigit(int b) {
    return b >= '0' && b <= '9' || b == '-' || b == '.';
  }

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] replaced(byte[] bytes, int from, int to, byte[] by) {
    return ByteBuffer.allocate(bytes.length - (to - from) + by.length)
        .put(bytes, 0, from)
        .put(by)
        .put(bytes, to, bytes.length - to)
        .array();
  }
}
