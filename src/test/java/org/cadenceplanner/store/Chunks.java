package org.cadenceplanner.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;

/// PNGs with chunks that are made up.
final class Chunks {
  private static final int SIGNATURE = 8;
  private static final int END = 12;

  private Chunks() {}

  /// The PNG with nothing between its signature and its end.
  static byte[] none(byte[] png) {
    byte[] none = Arrays.copyOf(png, SIGNATURE + END);
    System.arraycopy(png, png.length - END, none, SIGNATURE, END);
    return none;
  }

  /// A PNG with a chunk more, before its end.
  static byte[] with(byte[] png, String type, byte[] data) {
    return with(png, type, data.length, data);
  }

  /// A PNG with a chunk more, that says it has another length than it has.
  static byte[] with(byte[] png, String type, int length, byte[] data) {
    byte[] typeAndData =
        ByteBuffer.allocate(4 + data.length)
            .put(type.getBytes(StandardCharsets.ISO_8859_1))
            .put(data)
            .array();
    CRC32 crc = new CRC32();
    crc.update(typeAndData);
    return ByteBuffer.allocate(png.length + typeAndData.length + 8)
        .put(png, 0, png.length - END)
        .putInt(length)
        .put(typeAndData)
        .putInt((int) crc.getValue())
        .put(png, png.length - END, END)
        .array();
  }
}
