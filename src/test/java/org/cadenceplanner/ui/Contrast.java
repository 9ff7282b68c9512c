package org.cadenceplanner.ui;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Paint;
import javafx.scene.paint.Stop;
import javafx.scene.text.Text;
import org.cadenceplanner.ui.Painting.Painted;

/// How well texts stand out from what is behind them, as WCAG 2 counts it: from 1 to 21. Small text
/// needs 4.5; text of 18 pixels or more, and icons, need 3; what is disabled needs nothing.
final class Contrast {
  private static final PseudoClass DISABLED = PseudoClass.getPseudoClass("disabled");
  private static final double LEAST = 4.5;
  private static final double LEAST_IF_LARGE = 3;
  private static final double LARGE = 18;
  private static final double LIKE_THE_TEXT = 1.15;
  private static final double RIM = 4;
  private static final int WHITE = -1;

  private Contrast() {}

  static List<String> faults(Look look, Painting painting) {
    return painting.texts().stream()
        .filter(text -> !isDisabled(text.node()) && !text.shown().isEmpty())
        .flatMap(text -> fault(look, text).stream())
        .toList();
  }

  private static Optional<String> fault(Look look, Painted painted) {
    Text text = (Text) painted.node();
    double opacity = Painting.opacity(text);
    double contrast =
        inks(text)
            .mapToDouble(ink -> of(look, painted.shown(), ink.deriveColor(0, 1, 1, opacity)))
            .min()
            .orElse(LEAST);
    return contrast >= least(text)
        ? Optional.empty()
        : Optional.of(
            String.format(
                Locale.ROOT,
                "%s %s stands out by %.2f only, not by %.1f",
                painted.name(),
                painted.shown(),
                contrast,
                least(text)));
  }

  /// Entries of a menu are styled as disabled without being so.
  private static boolean isDisabled(Node node) {
    return node.isDisabled()
        || node.getPseudoClassStates().contains(DISABLED)
        || (node.getParent() != null && isDisabled(node.getParent()));
  }

  private static double least(Text text) {
    boolean large = text.getFont().getSize() >= LARGE || isIcon(text.getText());
    return large ? LEAST_IF_LARGE : LEAST;
  }

  private static boolean isIcon(String text) {
    return text.codePoints().allMatch(c -> Character.getType(c) == Character.PRIVATE_USE);
  }

  /// The colours of a text; none if only a part of it is selected.
  private static Stream<Color> inks(Text text) {
    boolean selected = text.getSelectionStart() >= 0;
    if (selected && text.getSelectionEnd() - text.getSelectionStart() < text.getText().length()) {
      return text.getSelectionEnd() > text.getSelectionStart()
          ? Stream.empty()
          : colours(text.getFill());
    }
    return colours(selected ? text.getSelectionFill() : text.getFill());
  }

  private static Stream<Color> colours(Paint paint) {
    return switch (paint) {
      case Color color -> Stream.of(color);
      case LinearGradient gradient -> gradient.getStops().stream().map(Stop::getColor);
      case null, default -> Stream.empty();
    };
  }

  private static double of(Look look, Box place, Color ink) {
    Color behind = mostFrequent(look, place.grownBy(1), Optional.empty());
    if (ratio(over(behind, ink), behind) < LIKE_THE_TEXT) {
      // An icon may fill more of its place than what is behind it: then look at the rim.
      behind = mostFrequent(look, place.grownBy(RIM), Optional.of(place.grownBy(1)));
    }
    return ratio(over(behind, ink), behind);
  }

  private static Color mostFrequent(Look look, Box place, Optional<Box> but) {
    Map<Integer, Integer> counts = new HashMap<>();
    Box seen = place.within(new Box(0, 0, look.width(), look.height()));
    for (int y = (int) seen.top(); y < (int) Math.ceil(seen.bottom()); y++) {
      for (int x = (int) seen.left(); x < (int) Math.ceil(seen.right()); x++) {
        Box pixel = new Box(x, y, x + 1, y + 1);
        if (but.isEmpty() || pixel.within(but.get()).isEmpty()) {
          counts.merge(look.over(WHITE, x, y), 1, Integer::sum);
        }
      }
    }
    int colour =
        counts.entrySet().stream()
            .max(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .orElse(WHITE);
    return Color.rgb(colour >> 16 & 0xff, colour >> 8 & 0xff, colour & 0xff);
  }

  private static Color over(Color behind, Color ink) {
    return behind.interpolate(
        Color.color(ink.getRed(), ink.getGreen(), ink.getBlue()), ink.getOpacity());
  }

  static double ratio(Color one, Color other) {
    double light = Math.max(luminance(one), luminance(other));
    double dark = Math.min(luminance(one), luminance(other));
    return (light + 0.05) / (dark + 0.05);
  }

  private static double luminance(Color colour) {
    return 0.2126 * linear(colour.getRed())
        + 0.7152 * linear(colour.getGreen())
        + 0.0722 * linear(colour.getBlue());
  }

  private static double linear(double part) {
    return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
  }
}
