package org.cadenceplanner.ui.advice;

import static org.cadenceplanner.language.Texts.tr;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.cadenceplanner.insight.Words;
import org.cadenceplanner.plan.Length;
import org.cadenceplanner.plan.LengthUnit;
import org.cadenceplanner.ui.fx.LengthText;
import org.cadenceplanner.ui.fx.Typed;

/// Reads several things that are typed with commas between them.
final class CommaText {
  private static final int MOST = 20;

  private CommaText() {}

  /// Lengths such as `6 months, 8 months`; a number alone is one of months. None where the text is
  /// blank.
  ///
  /// @throws IllegalArgumentException if one is none, or there are more than 20
  static List<Length> lengths(String text) {
    return each(text, word -> LengthText.read(word, LengthUnit.MONTHS, tr("8 months")));
  }

  /// Names such as `Easter, Christmas`; none where the text is blank.
  ///
  /// @throws IllegalArgumentException if one is too long, or there are more than 20
  static List<String> names(String text) {
    return each(text, word -> Typed.name(word, tr("Easter")));
  }

  private static <T> List<T> each(String text, Function<String, T> read) {
    List<T> all =
        Arrays.stream(text.split(","))
            .filter(word -> !word.isBlank())
            .map(word -> read.apply(word.strip()))
            .distinct()
            .toList();
    if (all.size() > MOST) {
      throw new IllegalArgumentException(tr("found %s; allowed: at most %s", all.size(), MOST));
    }
    return all;
  }

  /// Lengths as they are typed.
  static String of(List<Length> lengths) {
    return String.join(", ", lengths.stream().map(Words::length).toList());
  }
}
