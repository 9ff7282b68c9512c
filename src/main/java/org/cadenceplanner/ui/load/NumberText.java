package org.cadenceplanner.ui.load;

import static org.cadenceplanner.language.Texts.tr;

import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.util.regex.Pattern;
import org.cadenceplanner.language.Language;
import org.cadenceplanner.ui.fx.Typed;

/// Reads the numbers that people type, and writes them, both with the decimals that they have; what
/// is no number is said for people, with what is allowed.
final class NumberText {
  private static final Pattern FORM = Pattern.compile("\\d{1,9}([.,]\\d{1,6})?");
  private static final int PERCENT = 2;
  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  private NumberText() {}

  /// A number such as `60`, `7.5` or `7,5`.
  ///
  /// @param most the largest that is allowed; the least is 0
  /// @throws IllegalArgumentException if the text is none of those
  static double read(String text, double most) {
    return read(text.strip(), BigDecimal.valueOf(most)).doubleValue();
  }

  /// A part of the whole, 0 to 1, typed in per cent: `35` or `35 %`.
  ///
  /// @throws IllegalArgumentException if the text is none
  static double readShare(String text) {
    String number = text.strip().replaceAll("\\s*%$", "");
    return read(number, WHOLE).movePointLeft(PERCENT).doubleValue();
  }

  private static BigDecimal read(String text, BigDecimal most) {
    if (FORM.matcher(text).matches()) {
      BigDecimal number = new BigDecimal(text.replace(',', '.'));
      if (number.compareTo(most) <= 0) {
        return number;
      }
    }
    throw new IllegalArgumentException(
        tr("%s; allowed: a number from 0 to %s", Typed.shown(text), plain(most)));
  }

  static String of(double number) {
    return plain(BigDecimal.valueOf(number));
  }

  static String ofShare(double share) {
    return plain(BigDecimal.valueOf(share).movePointRight(PERCENT));
  }

  private static String plain(BigDecimal number) {
    String text = number.stripTrailingZeros().toPlainString();
    return text.replace(
        '.', DecimalFormatSymbols.getInstance(Language.spoken().locale()).getDecimalSeparator());
  }
}
