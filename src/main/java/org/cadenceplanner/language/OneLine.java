package org.cadenceplanner.language;

import java.util.regex.Pattern;

/// Texts that a message repeats from a file, on one line: nothing in them can begin a line that looks
/// like a message of its own, or move the cursor of a terminal.
public final class OneLine {
  private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}]+");
  private static final Pattern BREAKS = Pattern.compile("\\R+");

  private OneLine() {}

  /// The text with a blank for each run of line breaks and control characters.
  public static String of(String text) {
    return CONTROLS.matcher(text).replaceAll(" ");
  }

  /// The text with a blank for each run of line breaks; other control characters stay, to be shown by
  /// whoever knows how, as they may be what is wrong.
  public static String unbroken(String text) {
    return BREAKS.matcher(text).replaceAll(" ");
  }
}
