package org.cadenceplanner.history;

import static org.cadenceplanner.language.Texts.tr;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cadenceplanner.plan.Version;

/// How a project names its stable branches, such as `stable-{version}`.
///
/// In the place of `{version}` are numbers with dots or underlines between them. Names match as a
/// whole: `stable-4.11` is of `stable-{version}`, `stable-4.11-rc` is not.
///
/// @param before what stands before the version
/// @param after what stands after it
public record BranchPattern(String before, String after) {
  private static final String PLACE = "{version}";
  private static final String VERSION = "(\\d{1,9}(?:[._]\\d{1,9}){0,3})";

  /// Reads a pattern such as `stable-{version}`.
  ///
  /// @throws IllegalArgumentException if `{version}` is not in it, or more than once
  public static BranchPattern parse(String text) {
    int place = text.indexOf(PLACE);
    if (place < 0 || place != text.lastIndexOf(PLACE)) {
      throw new IllegalArgumentException(
          tr("found '%s'; allowed: a pattern with {version} once, such as stable-{version}", text));
    }
    return new BranchPattern(text.substring(0, place), text.substring(place + PLACE.length()));
  }

  /// The pattern as it is written.
  public String text() {
    return before + PLACE + after;
  }

  /// Tells of a branch's name which version it is of; empty if it is not of this pattern.
  Function<String, Optional<Version>> reader() {
    Pattern form = Pattern.compile(Pattern.quote(before) + VERSION + Pattern.quote(after));
    return branch -> version(form.matcher(branch));
  }

  private static Optional<Version> version(Matcher form) {
    return form.matches()
        ? Optional.of(Version.of(form.group(1).replace('_', '.')))
        : Optional.empty();
  }
}
