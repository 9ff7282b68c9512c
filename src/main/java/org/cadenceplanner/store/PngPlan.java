package org.cadenceplanner.store;

import static org.cadenceplanner.language.Texts.tr;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.CRC32;

/// Finds the plan in a PNG: an `iTXt` chunk with the keyword `Cadence plan`, wherever it stands. It
/// goes from chunk to chunk by their lengths, believing none that leads out of the file, and copies nothing
/// but the text.
final class PngPlan {
  private static final String SIGNATURE = "\u0089PNG\r\n\u001a\n";
  private static final int AROUND_DATA = 12;
  private static final int TYPE_LENGTH = 4;
  private static final String TEXT = "iTXt";
  private static final String END = "IEND";
  private static final String KEYWORD = "Cadence plan\0";

  private final ByteBuffer png;
  private Optional<byte[]> found = Optional.empty();

  private PngPlan(byte[] png) {
    this.png = ByteBuffer.wrap(png);
  }

  /// The plan's text, in UTF-8.
  ///
  /// @throws BadPicture if there is none, it is damaged, or there is a second one
  static byte[] in(byte[] png) throws BadPicture {
    return new PngPlan(png).text();
  }

  private BadPicture cutOff(int at) {
    return isPng()
        ? new BadPicture(
            tr(
                "found a PNG that is damaged or cut off at byte %s, with no plan before that;"
                    + " allowed: the picture as Cadence drew it",
                at))
        : new BadPicture(
            tr(
                "found no PNG, whatever the file's name says; allowed: the picture as Cadence drew"
                    + " it, as a PNG, SVG or PDF"));
  }

  /// Whether it begins as PNGs do, as far as it goes.
  private boolean isPng() {
    return begins(png, SIGNATURE.substring(0, Math.min(png.capacity(), SIGNATURE.length())));
  }

  /// What comes after a plan that is whole need not be.
  private byte[] text() throws BadPicture {
    if (png.capacity() < SIGNATURE.length()) {
      throw cutOff(png.capacity());
    }
    png.position(SIGNATURE.length());
    boolean hasMore = true;
    while (hasMore) {
      if (!isAtChunk()) {
        return found.orElseThrow(() -> cutOff(png.position()));
      }
      hasMore = chunk();
    }
    return found.orElseThrow(BadPicture::withoutPlan);
  }

  private boolean isAtChunk() {
    if (png.remaining() < AROUND_DATA) {
      return false;
    }
    int length = png.getInt(png.position());
    return length >= 0 && length <= png.remaining() - AROUND_DATA;
  }

  /// Reads a chunk.
  ///
  /// @return whether another one must follow
  private boolean chunk() throws BadPicture {
    int length = png.getInt() + TYPE_LENGTH;
    ByteBuffer typeAndData = png.slice(png.position(), length);
    png.position(png.position() + length);
    int checksum = png.getInt();
    if (begins(typeAndData, TEXT + KEYWORD)) {
      requireWhole(typeAndData.duplicate(), checksum);
      take(typeAndData.position(TYPE_LENGTH + KEYWORD.length()));
    }
    return !begins(typeAndData, END);
  }

  private static boolean begins(ByteBuffer data, String text) {
    byte[] wanted = text.getBytes(StandardCharsets.ISO_8859_1);
    return data.capacity() >= wanted.length
        && data.slice(0, wanted.length).equals(ByteBuffer.wrap(wanted));
  }

  private static void requireWhole(ByteBuffer data, int checksum) throws BadPicture {
    CRC32 crc = new CRC32();
    crc.update(data);
    if ((int) crc.getValue() != checksum) {
      throw BadPicture.damaged();
    }
  }

  private void take(ByteBuffer afterKeyword) throws BadPicture {
    if (found.isPresent()) {
      throw BadPicture.withTwoPlans();
    }
    found = Optional.of(textOf(afterKeyword));
  }

  /// After the keyword: whether it is compressed, how (0, the only way), and two texts for people that
  /// end in 0, the language and the keyword in it.
  private static byte[] textOf(ByteBuffer in) throws BadPicture {
    if (in.remaining() < 2) {
      throw BadPicture.damaged();
    }
    boolean isCompressed = in.get() == 1;
    boolean isKnown = in.get() == 0;
    skipText(in);
    skipText(in);
    if (!isKnown) {
      throw BadPicture.damaged();
    }
    return isCompressed ? Inflated.of(in) : plain(in);
  }

  private static byte[] plain(ByteBuffer in) throws BadPicture {
    Inflated.requireRoom(in.remaining());
    byte[] text = new byte[in.remaining()];
    in.get(text);
    return text;
  }

  private static void skipText(ByteBuffer in) throws BadPicture {
    do {
      if (!in.hasRemaining()) {
        throw BadPicture.damaged();
      }
    } while (in.get() != 0);
  }
}
