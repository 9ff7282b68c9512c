package org.cadenceplanner.history;

import static org.cadenceplanner.language.Texts.tr;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How a project names the tags of its releases, such as `RELEASE-{version}`, and how many of the
/// version's numbers name a feature release.
///
/// In the place of `{version}` are numbers with dots or underlines between them. `-rc1`, `b2`,
/// `-alpha` and the like make it a candidate, a single letter a point release, and words such as
/// `-final` nothing.
///
/// Example: with `v{version}` and 2 numbers, `v1.30.0` is the feature release 1.30, `v1.30.1` a point
/// release of it, `v1.30.0-rc.1` a candidate.
///
/// @param before what stands before the version
/// @param after what stands after it
/// @param numbers how many of the numbers name a feature release, 1 to 4
public record TagPattern(String before, String after, int numbers) {
  /// The most numbers that may name a feature release.
  public static final int MOST_NUMBERS = 4;

  private static final String PLACE = "{version}";
  private static final Pattern FROM_FIRST_DIGIT = Pattern.compile("\\d.*", Pattern.DOTALL);
  private static final String VERSION = "(\\d{1,9}(?:[._]\\d{1,15}){0,30})";
  private static final String CANDIDATE =
      "(?<candidate>[-._+]?(?:rc|cr|alpha|beta|preview|pre|milestone|dev|snapshot|nightly|ea)(?:\\W.*|_.*|\\d.*)?"
          + "|[-._]?[abcm][-._]?\\d+)?";
  private static final String FINAL = "(?:[-._](?:r|final|release|ga|lts))?";
  private static final String LETTER = "(?<letter>[a-z])?";

  /// @throws IllegalArgumentException if the count of numbers is out of bounds
  public TagPattern {
    if (numbers < 1 || numbers > MOST_NUMBERS) {
      throw new IllegalArgumentException(
          tr("found %s numbers; allowed: 1 to %s", numbers, MOST_NUMBERS));
    }
  }

  /// Reads a pattern such as `v{version}`.
  ///
  /// @throws IllegalArgumentException if `{version}` is not in it, or more than once
  public static TagPattern parse(String text, int numbers) {
    int place = text.indexOf(PLACE);
    if (place < 0 || place != text.lastIndexOf(PLACE)) {
      throw new IllegalArgumentException(
          tr("found '%s'; allowed: a pattern with {version} once, such as v{version}", text));
    }
    return new TagPattern(
        text.substring(0, place), text.substring(place + PLACE.length()), numbers);
  }

  /// The pattern as it is written.
  public String text() {
    return before + PLACE + after;
  }

  /// Tells of a tag's name what it says; empty if it is not of this pattern.
  Function<String, Optional<TaggedVersion>> reader() {
    Pattern form = form();
    return tag -> version(form.matcher(tag));
  }

  private static Optional<TaggedVersion> version(Matcher form) {
    return form.matches()
        ? Optional.of(new TaggedVersion(List.of(form.group(1).split("[._]", -1)), kind(form)))
        : Optional.empty();
  }

  private Pattern form() {
    return Pattern.compile(
        Pattern.quote(before) + VERSION + LETTER + CANDIDATE + Pattern.quote(after) + FINAL,
        Pattern.CASE_INSENSITIVE);
  }

  private static TaggedVersion.Kind kind(Matcher form) {
    if (form.group("candidate") != null) {
      return TaggedVersion.Kind.CANDIDATE;
    }
    return form.group("letter") == null ? TaggedVersion.Kind.RELEASE : TaggedVersion.Kind.LETTERED;
  }

  /// The same with another count of numbers.
  ///
  /// @throws IllegalArgumentException if it is out of bounds
  public TagPattern with(int other) {
    return new TagPattern(before, after, other);
  }

  /// What stands before the first digit of a tag's name.
  static String beforeVersion(String tag) {
    return FROM_FIRST_DIGIT.matcher(tag).replaceFirst("");
  }
}
