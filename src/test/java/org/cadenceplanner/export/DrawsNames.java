package org.cadenceplanner.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cadenceplanner.drawing.Drawing;
import org.cadenceplanner.drawing.Ink;
import org.cadenceplanner.drawing.Mark;
import org.cadenceplanner.drawing.TextStyle;

/// A process that draws names in many scripts, each as wide as it measures.
final class DrawsNames {
  private static final List<String> NAMES =
      List.of(
          "4.12 \u4e2d\u6587\u7248",
          "\u30c6\u30b9\u30c8 \uc2dc\ud5d8",
          "\u05e9\u05dc\u05d5\u05dd \u0627\u0644\u0639\u0631\u0628\u064a\u0629",
          "\ud83d\ude80 \ud83d\udc69\u200d\ud83d\udcbb \u2264 \u2192",
          "\u1200 \u0e01 \u0905 \ue000");
  private static final int LINE = 40;

  private DrawsNames() {}

  /// @param files where the picture is put
  public static void main(String... files) throws IOException {
    BundledFont font = BundledFont.load();
    TextStyle style = TextStyle.bold(24);
    List<Mark> marks = new ArrayList<>();
    for (String name : NAMES) {
      double width = font.textMeasure().width(name, style);
      int y = LINE * (marks.size() / 2 + 1);
      Ink ink = Ink.hex("#000000");
      marks.add(new Mark.Label(10, y, width, name, style, ink, Optional.empty()));
      marks.add(Mark.Box.filled(10, y + 5, width, 1, ink));
    }
    Drawing drawing = new Drawing(500, LINE * (NAMES.size() + 1), marks);
    Files.write(Path.of(files[0]), new PngWriter(font).encode(drawing, 1));
  }
}
