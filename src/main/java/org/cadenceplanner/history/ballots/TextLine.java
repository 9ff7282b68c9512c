package org.cadenceplanner.history.ballots;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A line of what came back, without the marks of quotes, lists and emphasis before it.
///
/// @param number the line, from 1
/// @param depth in how many quotes it stands: 0 for what the sender wrote
/// @param text what is left of it, wide and narrow forms of letters made one
record TextLine(int number, int depth, String text) {
  /// What is longer is cut: no answer is.
  private static final int LONGEST = 10_000;

  // Neither gives back what it took, so that a line of ten thousand marks needs no more stack than
  // one.
  private static final Pattern QUOTED = Pattern.compile("^(?:\\s*(?:\\p{L}{0,3}>|\\|))++");
  private static final Pattern MARKED = Pattern.compile("^(?:\\s*[-*_•](?=[\\s*_\\p{L}]))++\\s*");

  // Not the joiner of emoji.
  private static final Pattern INVISIBLE =
      Pattern.compile(
          "[\\u00ad\\u061c\\u200b\\u200c\\u200e\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufeff]");

  /// The lines of a text, whatever ends them.
  static List<TextLine> of(String text) {
    List<TextLine> lines = new ArrayList<>();
    text.lines().forEach(line -> lines.add(of(lines.size() + 1, line)));
    return lines;
  }

  private static TextLine of(int number, String line) {
    String shorter = line.length() > LONGEST ? line.substring(0, LONGEST) : line;
    String plain = plain(shorter);
    Matcher quoted = QUOTED.matcher(plain);
    String quote = quoted.find() ? quoted.group() : "";
    int depth = (int) quote.chars().filter(c -> c == '>' || c == '|').count();
    String text = MARKED.matcher(plain.substring(quote.length())).replaceFirst("");
    return new TextLine(number, depth, text.strip());
  }

  /// A text without letters that cannot be seen, wide and narrow forms of letters made one.
  static String plain(String text) {
    return Normalizer.normalize(INVISIBLE.matcher(text).replaceAll(""), Normalizer.Form.NFKC);
  }
}
