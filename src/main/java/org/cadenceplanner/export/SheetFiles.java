package org.cadenceplanner.export;

import org.cadenceplanner.chart.Palette;
import org.cadenceplanner.chart.Sheet;
import org.cadenceplanner.chart.Size;
import org.cadenceplanner.drawing.TextMeasure;

/// Charts as the files of a paper: as wide as its page, and as high as each needs to be read.
record SheetFiles(BundledFont font) {
  private static final Size LEAST = new Size(1000, 560);

  byte[] encode(Sheet sheet, PictureFormat format, Palette palette, int scale) {
    TextMeasure measure = font.textMeasure();
    Size size = size(sheet, measure);
    return new PictureWriter(font)
        .encode(sheet.draw(size, palette, measure), sheet.caption(), format, scale);
  }

  private static Size size(Sheet sheet, TextMeasure measure) {
    return sheet.legibleSize(LEAST, PngWriter.LONGEST_SIDE / 2, measure).orElse(LEAST);
  }
}
