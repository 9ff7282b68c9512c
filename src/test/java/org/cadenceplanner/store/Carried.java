package org.cadenceplanner.store;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cadenceplanner.drawing.Caption;
import org.cadenceplanner.drawing.Drawing;
import org.cadenceplanner.export.BundledFont;
import org.cadenceplanner.export.PictureFormat;
import org.cadenceplanner.export.PictureWriter;

/// Small pictures in which something travels.
final class Carried {
  private static final BundledFont FONT = BundledFont.load();
  private static final Drawing WHITE = new Drawing(100, 100, List.of());

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
        .encode(WHITE, new Caption("Title", "", "Rules.", "Sources."), format, 1);
  }

  static byte[] png(String text) {
    return picture(PictureFormat.PNG, text);
  }
}
