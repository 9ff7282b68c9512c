package org.cadenceplanner.ui.fx;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// The window's style sheet, with texts and whatever holds them as large as they are wanted.
final class StyleSheet {
  private static final URL USUAL =
      Objects.requireNonNull(StyleSheet.class.getResource("/org/cadenceplanner/ui/cadence.css"));

  private static final Pattern GROWING =
      Pattern.compile(
          "(-fx-(?:font-size|icon-size|cell-size|fixed-cell-size|size|(?:min|pref|max)-(?:width|height)):"
              + " )(\\d+(?:\\.\\d+)?)");

  private StyleSheet() {}

  /// Where a scene finds the sheet.
  ///
  /// @param factor 1 for the usual size
  static String withTexts(double factor) {
    if (factor == 1) {
      return USUAL.toExternalForm();
    }
    byte[] grown = grown(read(), factor).getBytes(StandardCharsets.UTF_8);
    return "data:text/css;charset=UTF-8;base64," + Base64.getEncoder().encodeToString(grown);
  }

  static String grown(String sheet, double factor) {
    return GROWING.matcher(sheet).replaceAll(length -> grown(length, factor));
  }

  private static String grown(MatchResult length, double factor) {
    double grown = Double.parseDouble(length.group(2)) * factor;
    return length.group(1) + String.format(Locale.ROOT, "%.1f", grown);
  }

  private static String read() {
    try (InputStream in = USUAL.openStream()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
