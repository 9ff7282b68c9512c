package org.cadenceplanner.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import org.cadenceplanner.drawing.Caption;
import org.cadenceplanner.drawing.Drawing;
import org.cadenceplanner.export.BundledFont;
import org.cadenceplanner.export.PictureFormat;
import org.cadenceplanner.export.PictureWriter;

/// Small pictures in which something travels.
final class Carried {
  private static final BundledFont FONT = BundledFont.load();
  private static final Drawing WHITE = new Drawing(100, 100, List.of());
  private static final int END = 12;

  private Carried() {}

  /// What travels with a sample.
  static CarriedPlan sample(String name) {
    return new CarriedPlan(
        Samples.read(name),
        Map.of("team-days.xml", "<Configuration/>".getBytes(StandardCharsets.UTF_8)),
        Optional.empty());
  }

  /// A picture in which a text travels.
  static byte[] picture(PictureFormat format, String text) {
    return new PictureWriter(FONT, Optional.of(text))
        .encode(WHITE, new Caption("Title", "Rules.", "Sources."), format, 1);
  }

  static byte[] png(String text) {
    return picture(PictureFormat.PNG, text);
  }

  /// A PNG with a chunk more, before its end.
  static byte[] withChunk(byte[] png, String type, byte[] data) {
    return withChunk(png, type, data.length, data);
  }

  /// A PNG with a chunk more, that says it has another length than it has.
  static byte[] withChunk(byte[] png, String type, int length, byte[] data) {
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
