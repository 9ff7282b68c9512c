package org.cadenceplanner.export;

import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.text.AttributedString;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cadenceplanner.drawing.Mark;
import org.cadenceplanner.drawing.TextMeasure;
import org.cadenceplanner.drawing.TextStyle;

/// The fonts that come with the program: Roboto, regular and bold, and others for letters that it lacks.
///
/// No font of the machine is used, so texts look alike and are as wide everywhere. A character that
/// none of them has is shown as a box. Safe for use by many threads.
public final class BundledFont {

  private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

  private static final int LAST_OF_ASCII = 127;

  private final Font regular;
  private final Font bold;
  private final Map<FallbackFile, Font> fallbacks = new ConcurrentHashMap<>();

  private BundledFont(Font regular, Font bold) {
    this.regular = regular;
    this.bold = bold;
  }

  /// Reads the font from the program's own files.
  ///
  /// @throws IllegalStateException if the program's files are damaged, or the Java runtime cannot
  ///     use fonts on this machine
  public static BundledFont load() {
    return new BundledFont(RobotoFile.REGULAR.font(), RobotoFile.BOLD.font());
  }

  /// Measures texts as this font paints them.
  public TextMeasure textMeasure() {
    return new Measure(this);
  }

  private Font of(TextStyle style) {
    return face(RobotoFile.of(style.weight())).deriveFont((float) style.size());
  }

  /// A stretch of a text whose letters are of one font.
  record Run(FontFile font, String text) {}

  /// The stretches of a text by the fonts that have their letters; those that none has are left to
  /// Roboto.
  List<Run> runs(String text, TextStyle.Weight weight) {
    RobotoFile usual = RobotoFile.of(weight);
    if (face(usual).canDisplayUpTo(text) < 0) {
      return List.of(new Run(usual, text));
    }
    List<Run> runs = new ArrayList<>();
    for (String cluster : clusters(text)) {
      FontFile font = fontOf(cluster, usual);
      boolean goesOn = !runs.isEmpty() && runs.getLast().font().equals(font);
      runs.add(new Run(font, goesOn ? runs.removeLast().text() + cluster : cluster));
    }
    return List.copyOf(runs);
  }

  /// The fonts for what Roboto lacks that have letters of a text.
  Set<FallbackFile> fallbacksFor(String text) {
    return text.codePoints()
        .filter(letter -> letter > LAST_OF_ASCII)
        .distinct()
        .mapToObj(letter -> fontOf(Character.toString(letter), RobotoFile.REGULAR))
        .filter(FallbackFile.class::isInstance)
        .map(FallbackFile.class::cast)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(FallbackFile.class)));
  }

  private FontFile fontOf(String cluster, RobotoFile usual) {
    return Stream.concat(Stream.of(usual), Arrays.stream(FallbackFile.values()))
        .filter(file -> face(file).canDisplayUpTo(cluster) < 0)
        .findFirst()
        .orElse(usual);
  }

  private Font face(FontFile file) {
    return switch (file) {
      case RobotoFile roboto ->
          switch (roboto) {
            case REGULAR -> regular;
            case BOLD -> bold;
          };
      case FallbackFile fallback -> fallbacks.computeIfAbsent(fallback, FallbackFile::font);
    };
  }

  /// Whether letters take other shapes or places by what stands beside them, as in Arabic.
  static boolean isShaped(String text) {
    return requiresLayout(text)
        && clusters(text).stream()
            .filter(cluster -> !isOfTwoCharsAlone(cluster))
            .anyMatch(BundledFont::requiresLayout);
  }

  private static boolean requiresLayout(String text) {
    char[] letters = text.toCharArray();
    return Font.textRequiresLayout(letters, 0, letters.length);
  }

  // Such as an emoji, which Java holds to be shaped.
  private static boolean isOfTwoCharsAlone(String cluster) {
    return cluster.length() == 2 && cluster.codePointCount(0, 2) == 1;
  }

  /// The layout of a text with letters from other fonts or scripts; empty for a text that can be
  /// painted letter after letter in Roboto.
  private Optional<TextLayout> layout(String text, TextStyle style) {
    boolean isPlain = of(style).canDisplayUpTo(text) < 0 && !isShaped(text);
    return isPlain ? Optional.empty() : Optional.of(shaped(text, style));
  }

  private TextLayout shaped(String text, TextStyle style) {
    return new TextLayout(attributed(text, style).getIterator(), CONTEXT);
  }

  private AttributedString attributed(String text, TextStyle style) {
    AttributedString attributed = new AttributedString(text);
    int start = 0;
    for (Run run : runs(text, style.weight())) {
      Font font = face(run.font()).deriveFont((float) style.size());
      attributed.addAttribute(TextAttribute.FONT, font, start, start + run.text().length());
      start += run.text().length();
    }
    return attributed;
  }

  /// A letter of a text with the marks that belong to it, and where it stands.
  record Letter(String text, double x, double width) {}

  /// The letters of a text from left to right, as they are painted.
  List<Letter> letters(Mark.Label label) {
    TextLayout layout = shaped(label.text(), label.style());
    List<Letter> letters = new ArrayList<>();
    int start = 0;
    for (String cluster : clusters(label.text())) {
      int end = start + cluster.length();
      Rectangle2D place = layout.getLogicalHighlightShape(start, end).getBounds2D();
      letters.add(new Letter(cluster, label.x() + place.getX(), place.getWidth()));
      start = end;
    }
    letters.sort(Comparator.comparingDouble(Letter::x));
    return letters;
  }

  private static List<String> clusters(String text) {
    BreakIterator ends = BreakIterator.getCharacterInstance(Locale.ROOT);
    ends.setText(text);
    List<String> clusters = new ArrayList<>();
    int start = ends.first();
    for (int end = ends.next(); end != BreakIterator.DONE; end = ends.next()) {
      clusters.add(text.substring(start, end));
      start = end;
    }
    return clusters;
  }

  /// The shape of a text, as it is painted.
  Shape shape(Mark.Label label) {
    float x = (float) label.x();
    float baseline = (float) label.baseline();
    return layout(label.text(), label.style())
        .map(layout -> layout.getOutline(AffineTransform.getTranslateInstance(x, baseline)))
        .orElseGet(
            () ->
                of(label.style()).createGlyphVector(CONTEXT, label.text()).getOutline(x, baseline));
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
