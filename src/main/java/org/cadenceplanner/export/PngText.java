package org.cadenceplanner.export;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/// Puts a text into a PNG, as a compressed `iTXt` chunk before the pixels.
final class PngText {
  private static final int SIGNATURE = 8;
  private static final int LENGTH_AND_TYPE = 8;
  private static final int CHECKSUM = 4;
  private static final String PIXELS = "IDAT";

  /// The type, the keyword, that it is compressed, and how; no language, and no keyword in it.
  private static final String BEFORE_TEXT = "iTXtCadence plan\0\1\0\0\0";

  private PngText() {}

  static byte[] in(byte[] png, CarriedText carried) {
    byte[] chunk = chunk(carried.compressed());
    int pixels = pixels(ByteBuffer.wrap(png));
    return ByteBuffer.allocate(png.length + chunk.length)
        .put(png, 0, pixels)
        .put(chunk)
        .put(png, pixels, png.length - pixels)
        .array();
  }

  /// Where the chunk of the pixels begins.
  private static int pixels(ByteBuffer png) {
    int at = SIGNATURE;
    while (!type(png, at).equals(PIXELS)) {
      at += LENGTH_AND_TYPE + png.getInt(at) + CHECKSUM;
    }
    return at;
  }

  private static String type(ByteBuffer png, int chunk) {
    byte[] type = new byte[PIXELS.length()];
    png.get(chunk + LENGTH_AND_TYPE - type.length, type);
    return new String(type, StandardCharsets.ISO_8859_1);
  }

  private static byte[] chunk(byte[] text) {
    byte[] before = BEFORE_TEXT.getBytes(StandardCharsets.ISO_8859_1);
    byte[] typeAndData =
        ByteBuffer.allocate(before.length + text.length).put(before).put(text).array();
    CRC32 crc = new CRC32();
    crc.update(typeAndData);
    return ByteBuffer.allocate(Integer.BYTES + typeAndData.length + CHECKSUM)
        .putInt(typeAndData.length - PIXELS.length())
        .put(typeAndData)
        .putInt((int) crc.getValue())
        .array();
  }
}
