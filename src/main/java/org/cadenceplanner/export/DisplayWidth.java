package org.cadenceplanner.export;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// How many columns a text takes where letters are of one width: 2 for Chinese, Japanese and Korean
/// characters and for emoji, none for marks that join the character before them.
///
/// The rule is that of Unicode's annex 11 for wide characters, judged by what people see as one
/// character: a family emoji of seven code points takes 2 columns.
final class DisplayWidth {
  private static final Pattern CHARACTER = Pattern.compile("\\X");
  private static final Pattern WIDE =
      Pattern.compile(
          "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}\\p{IsBopomofo}\\p{IsYi}"
              + "\\p{IsEmoji_Presentation}\\x{3000}-\\x{303e}\\x{30fb}\\x{30fc}"
              + "\\x{ff01}-\\x{ff60}\\x{ffe0}-\\x{ffe6}\\x{fe0f}&&[^\\x{ff61}-\\x{ffdc}]]");
  private static final Pattern INVISIBLE = Pattern.compile("[\\p{M}\\p{Cf}]+");

  private DisplayWidth() {}

  /// The columns of a text on one line.
  static int of(CharSequence text) {
    // Most text is plain, and looking at each of its characters takes a third of a short command.
    boolean plain = text.chars().allMatch(letter -> letter >= ' ' && letter <= '~');
    return plain ? text.length() : ofCharacters(text);
  }

  private static int ofCharacters(CharSequence text) {
    return charactersOf(text).stream().mapToInt(DisplayWidth::ofCharacter).sum();
  }

  /// The text piece by piece, each piece what people see as one character.
  static List<String> charactersOf(CharSequence text) {
    return CHARACTER.matcher(text).results().map(MatchResult::group).toList();
  }

  /// The columns of what people see as one character: 0, 1 or 2.
  static int ofCharacter(String character) {
    if (INVISIBLE.matcher(character).matches()) {
      return 0;
    }
    return WIDE.matcher(character).find() ? 2 : 1;
  }
}
