package org.cadenceplanner.language;

import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What the program says to people, in the language that is spoken.
///
/// The English text is the key and stands in the code, so that the code reads as the screen does;
/// the German one is found by it. Each text is whole, a sentence or a label, with a place (`%s`, or
/// `%2$s` where the order differs) for each thing that is put into it.
public final class Texts {
  private static final Pattern TWO_DOTS = Pattern.compile("(?<=\\p{L})\\.\\.(?=\\s|$)");

  private Texts() {}

  /// A text with values in its places: `tr("%s is not a day", "30 Feb")`.
  ///
  /// @param english the text as [String#format] takes it; with no values it is taken as it stands
  /// @param values what is put into its places; days as [#day] writes them
  public static String tr(String english, @Nullable Object... values) {
    Language language = Language.spoken();
    String text = in(language, english);
    return values.length == 0 ? text : withOneDot(language, text.formatted(inWords(values)));
  }

  private static @Nullable Object[] inWords(@Nullable Object[] values) {
    return Arrays.stream(values)
        .map(value -> value instanceof LocalDate day ? day(day) : value)
        .toArray();
  }

  /// A day: `10 Jul 2018`, in German `10. Juli 2018`.
  public static String day(LocalDate day) {
    return DayForms.spoken().day().format(day);
  }

  /// A number of things: `amountOf(3, "release", "releases")` is `3 releases`, in German the same.
  public static String amountOf(long number, String one, String many) {
    return number + " " + tr(number == 1 ? one : many);
  }

  // A German month ends with the dot of its abbreviation; at the end of a sentence it has no other.
  private static String withOneDot(Language language, String text) {
    return switch (language) {
      case ENGLISH -> text;
      case GERMAN -> TWO_DOTS.matcher(text).replaceAll(".");
    };
  }

  /// A number as it stands, with the decimal point of the language: `1.5`, in German `1,5`.
  public static String figure(double number) {
    char point = DecimalFormatSymbols.getInstance(Language.spoken().locale()).getDecimalSeparator();
    return String.valueOf(number).replace('.', point);
  }

  private static String in(Language language, String english) {
    return switch (language) {
      case ENGLISH -> english;
      case GERMAN -> German.of(english);
    };
  }
}
