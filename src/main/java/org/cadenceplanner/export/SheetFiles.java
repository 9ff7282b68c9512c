package org.cadenceplanner.export;

import java.util.Optional;
import java.util.stream.IntStream;
import org.cadenceplanner.chart.Page;
import org.cadenceplanner.chart.Palette;
import org.cadenceplanner.chart.Sheet;
import org.cadenceplanner.chart.Size;
import org.cadenceplanner.drawing.Drawing;
import org.cadenceplanner.drawing.RememberedWidths;
import org.cadenceplanner.drawing.TextMeasure;

/// Charts as the files of a paper: as wide as its page, and as high as each needs to show
/// everything, up to the height that a page has left under a heading; higher only where it could
/// not be read else.
final class SheetFiles {
  private static final int WIDTH = 1000;
  private static final int LOWEST = 560;
  private static final int HIGHEST = 1040;
  private static final int STEP = 60;

  private final BundledFont font;
  private final TextMeasure measure;

  SheetFiles(BundledFont font) {
    this.font = font;
    this.measure = RememberedWidths.of(font.textMeasure());
  }

  /// The files of a chart.
  SheetFile of(Sheet sheet) {
    return new SheetFile(sheet, page(sheet).drawing());
  }

  private Page page(Sheet sheet) {
    Page lowest = page(sheet, LOWEST);
    if (lowest.isWhole()) {
      return lowest;
    }
    Page highest = page(sheet, HIGHEST);
    if (!highest.isLegible()) {
      return light(sheet, legible(sheet));
    }
    return highest.isWhole() ? lowestWhole(sheet).orElse(highest) : highest;
  }

  private Optional<Page> lowestWhole(Sheet sheet) {
    return IntStream.iterate(LOWEST + STEP, height -> height < HIGHEST, height -> height + STEP)
        .mapToObj(height -> page(sheet, height))
        .filter(Page::isWhole)
        .findFirst();
  }

  private Page page(Sheet sheet, int height) {
    return light(sheet, new Size(WIDTH, height));
  }

  private Page light(Sheet sheet, Size size) {
    return sheet.page(size, Palette.light(), measure);
  }

  private Size legible(Sheet sheet) {
    Size highest = new Size(WIDTH, HIGHEST);
    return sheet.largerSize(highest, PngWriter.LONGEST_SIDE / 2, measure).orElse(highest);
  }

  /// A chart as it is drawn on paper, in any form.
  final class SheetFile {
    private final Sheet sheet;
    private final Drawing light;

    private SheetFile(Sheet sheet, Drawing light) {
      this.sheet = sheet;
      this.light = light;
    }

    /// How large it is before scaling.
    Size size() {
      return new Size(light.width(), light.height());
    }

    /// In the colours of paper.
    byte[] light(PictureFormat format) {
      return encode(light, format, 1, Optional.empty());
    }

    /// In the colours of paper, as pixels.
    ///
    /// @param carried the text that travels in it
    byte[] lightPng(int scale, Optional<String> carried) {
      return encode(light, PictureFormat.PNG, scale, carried);
    }

    /// In the colours of a dark screen, of the same size.
    byte[] dark(PictureFormat format) {
      return encode(sheet.draw(size(), Palette.dark(), measure), format, 1, Optional.empty());
    }

    private byte[] encode(
        Drawing drawing, PictureFormat format, int scale, Optional<String> carried) {
      return new PictureWriter(font, carried).encode(drawing, sheet.caption(), format, scale);
    }
  }
}
