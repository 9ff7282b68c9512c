package org.cadenceplanner.plan;

import static org.cadenceplanner.language.Texts.tr;

import java.math.BigInteger;
import java.util.Optional;

/// The name of a release, such as `4.12`, `v1.30` or `24.04`.
///
/// Versions are ordered part by part, numbers as numbers: `4.9` comes before `4.10`. The next
/// version counts the last number up: after `4.9` comes `4.10`, after `v1.30-lts2` comes
/// `v1.30-lts3`.
///
/// @param text the version as written, 1 to 60 characters on one line
public record Version(String text) implements Comparable<Version> {
  private static final int MOST_CHARACTERS = 60;
  private static final int MOST_DIGITS_OF_A_LONG = 18;

  /// @throws IllegalArgumentException if the text is blank, too long or not on one line
  public Version {
    if (text.isBlank() || text.length() > MOST_CHARACTERS || hasControls(text)) {
      throw new IllegalArgumentException(
          tr("a version is 1 to %s characters on one line", MOST_CHARACTERS));
    }
  }

  private static boolean hasControls(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < ' ') {
        return true;
      }
    }
    return false;
  }

  public static Version of(String text) {
    return new Version(text);
  }

  /// The last number in the version, which `even/odd` reads: 12 for `4.12`; empty if it has none.
  public Optional<BigInteger> number() {
    int end = endOfNumber();
    return end == 0
        ? Optional.empty()
        : Optional.of(new BigInteger(text.substring(startOfNumber(end), end)));
  }

  /// The version with its last number counted up by one; leading zeros stay: `09` becomes `10`.
  ///
  /// @throws IllegalStateException if the version has no number
  public Version next() {
    int end = endOfNumber();
    if (end == 0) {
      String why = tr("version '%s' has no number to count up", text);
      throw new IllegalStateException(why);
    }
    int start = startOfNumber(end);
    String counted = countedUp(text.substring(start, end));
    String zeros = "0".repeat(Math.max(0, end - start - counted.length()));
    return new Version(text.substring(0, start) + zeros + counted + text.substring(end));
  }

  private static String countedUp(String number) {
    return number.length() <= MOST_DIGITS_OF_A_LONG
        ? Long.toString(Long.parseLong(number) + 1)
        : new BigInteger(number).add(BigInteger.ONE).toString();
  }

  /// The place after the last digit; 0 where there is none.
  private int endOfNumber() {
    int end = text.length();
    while (end > 0 && !isDigit(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  private int startOfNumber(int end) {
    int start = end;
    while (start > 0 && isDigit(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  @Override
  public int compareTo(Version other) {
    int mine = 0;
    int others = 0;
    while (mine < text.length() && others < other.text.length()) {
      String part = partFrom(mine);
      String otherPart = other.partFrom(others);
      int order = comparePart(part, otherPart);
      if (order != 0) {
        return order;
      }
      mine += part.length();
      others += otherPart.length();
    }
    int order = Integer.compare(text.length() - mine, other.text.length() - others);
    return order != 0 ? order : text.compareTo(other.text);
  }

  /// Whether this release is the other one or a later one.
  public boolean isFrom(Version other) {
    return compareTo(other) >= 0;
  }

  /// The part that starts at a place: a number, or what is between two.
  private String partFrom(int start) {
    boolean isNumber = isDigit(text.charAt(start));
    int end = start + 1;
    while (end < text.length() && isDigit(text.charAt(end)) == isNumber) {
      end++;
    }
    return text.substring(start, end);
  }

  private static int comparePart(String mine, String other) {
    boolean numbers = isDigit(mine.charAt(0)) && isDigit(other.charAt(0));
    return numbers ? compareNumbers(mine, other) : mine.compareTo(other);
  }

  private static int compareNumbers(String mine, String other) {
    return Math.max(mine.length(), other.length()) <= MOST_DIGITS_OF_A_LONG
        ? Long.compare(Long.parseLong(mine), Long.parseLong(other))
        : new BigInteger(mine).compareTo(new BigInteger(other));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  @Override
  public String toString() {
    return text;
  }
}
