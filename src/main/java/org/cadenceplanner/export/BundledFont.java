package org.cadenceplanner.export;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.AttributedString;
import java.text.BreakIterator;
import java.util.Locale;
import java.util.Optional;
import org.cadenceplanner.drawing.Mark;
import org.cadenceplanner.drawing.TextMeasure;
import org.cadenceplanner.drawing.TextStyle;

/// The font that comes with the program: Roboto, regular and bold.
///
/// Texts are as wide on every machine. Only a character that Roboto lacks is taken from the
/// system's fonts, or shown as a box where they lack it too. Safe for use by many threads.
public final class BundledFont {

  private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);
  private static final String FALLBACK_FAMILY = Font.SANS_SERIF;

  private final Font regular;
  private final Font bold;

  private BundledFont(Font regular, Font bold) {
    this.regular = regular;
    this.bold = bold;
  }

  /// Reads the font from the program's own files.
  ///
  /// @throws IllegalStateException if the program's files are damaged, or the Java runtime cannot
  ///     use fonts on this machine
  public static BundledFont load() {
    return new BundledFont(read(RobotoFile.REGULAR), read(RobotoFile.BOLD));
  }

  private static Font read(RobotoFile file) {
    try {
      return Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(file.bytes()));
    } catch (FontFormatException e) {
      throw new IllegalStateException("The program's font " + file.file() + " cannot be used", e);
    } catch (IOException e) {
      throw new UncheckedIOException("The program's font " + file.file() + " cannot be read", e);
    }
  }

  /// Measures texts as this font paints them.
  public TextMeasure textMeasure() {
    return new Measure(this);
  }

  private Font of(TextStyle style) {
    Font face =
        switch (style.weight()) {
          case REGULAR -> regular;
          case BOLD -> bold;
        };
    return face.deriveFont((float) style.size());
  }

  /// The layout of a text with letters from other fonts or scripts; empty for a text that can be
  /// painted letter after letter in the bundled font.
  Optional<TextLayout> layout(String text, TextStyle style) {
    Font font = of(style);
    if (isPlain(text, font)) {
      return Optional.empty();
    }
    return Optional.of(new TextLayout(withFallback(text, font).getIterator(), CONTEXT));
  }

  /// The shape of a text that can be painted letter after letter.
  Shape outline(String text, TextStyle style, float x, float baseline) {
    return of(style).createGlyphVector(CONTEXT, text).getOutline(x, baseline);
  }

  /// The shape of any text, as it is painted.
  Shape shape(Mark.Label label) {
    float x = (float) label.x();
    float baseline = (float) label.baseline();
    return layout(label.text(), label.style())
        .map(layout -> layout.getOutline(AffineTransform.getTranslateInstance(x, baseline)))
        .orElseGet(() -> outline(label.text(), label.style(), x, baseline));
  }

  private static boolean isPlain(String text, Font font) {
    char[] letters = text.toCharArray();
    return font.canDisplayUpTo(text) < 0 && !Font.textRequiresLayout(letters, 0, letters.length);
  }

  private static AttributedString withFallback(String text, Font font) {
    AttributedString attributed = new AttributedString(text);
    attributed.addAttribute(TextAttribute.FONT, font);
    Font fallback = fallbackFor(font);
    BreakIterator clusters = BreakIterator.getCharacterInstance(Locale.ROOT);
    clusters.setText(text);
    int start = clusters.first();
    for (int end = clusters.next(); end != BreakIterator.DONE; end = clusters.next()) {
      if (font.canDisplayUpTo(text.substring(start, end)) >= 0) {
        attributed.addAttribute(TextAttribute.FONT, fallback, start, end);
      }
      start = end;
    }
    return attributed;
  }

  private static Font fallbackFor(Font font) {
    int style = font.getFontName(Locale.ROOT).endsWith("Bold") ? Font.BOLD : Font.PLAIN;
    return new Font(FALLBACK_FAMILY, style, 1).deriveFont(font.getSize2D());
  }

  private record Measure(BundledFont font) implements TextMeasure {

    @Override
    public double width(String text, TextStyle style) {
      if (text.isEmpty()) {
        return 0;
      }
      return font.layout(text, style)
          .map(layout -> (double) layout.getAdvance())
          .orElseGet(() -> font.of(style).getStringBounds(text, CONTEXT).getWidth());
    }

    @Override
    public double ascent(TextStyle style) {
      return font.of(style).getLineMetrics("", CONTEXT).getAscent();
    }

    @Override
    public double descent(TextStyle style) {
      return font.of(style).getLineMetrics("", CONTEXT).getDescent();
    }
  }
}
