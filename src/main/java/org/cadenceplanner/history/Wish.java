package org.cadenceplanner.history;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cadenceplanner.plan.Version;

/// Where a commit of the main line should go, as its message says: the branches of `Backport:` and of
/// `Cc: stable`, and the commits of `Fixes:`.
///
/// @param asked the branches that are asked for
/// @param fixes the commits that it fixes, 7 to 40 hexadecimal digits each
record Wish(List<Range> asked, List<String> fixes) {
  private static final Pattern BACKPORT =
      Pattern.compile("(?im)^[ \\t]*Backport:[ \\t]*([^#\\r\\n]*)");
  private static final Pattern FIXES =
      Pattern.compile("(?im)^[ \\t]*Fixes:[ \\t]*(?:commit[ \\t]+)?([0-9a-f]{7,40})\\b");
  private static final String VERSION = "\\d{1,9}(?:\\.\\d{1,9}){0,3}";
  private static final Pattern RANGE =
      Pattern.compile(
          "(?i)(?<![\\w.])(?:stable-|xen-|v)?("
              + VERSION
              + ")(?:(?<on>\\+|[ \\t]+and (?:later|newer|up)|[ \\t]+onwards?)"
              + "|[ \\t]*(?:-|–|\\.{2,3}|to)[ \\t]*(?:stable-|xen-|v)?(?<last>"
              + VERSION
              + "))?(?![\\w])");

  /// Branches from one to another.
  ///
  /// @param from the first of them
  /// @param until the last of them; empty for all later ones
  /// @param words how it is written
  record Range(Version from, Optional<Version> until, String words) {
    boolean has(Version branch) {
      return branch.isFrom(from) && until.map(last -> last.isFrom(branch)).orElse(true);
    }
  }

  static Wish of(String message) {
    List<String> fixes =
        FIXES
            .matcher(message)
            .results()
            .map(found -> found.group(1).toLowerCase(Locale.ROOT))
            .distinct()
            .toList();
    Stream<Range> asked =
        BACKPORT.matcher(message).results().flatMap(line -> ranges(line.group(1)));
    return new Wish(
        Stream.concat(asked, CcStable.in(message, !fixes.isEmpty()).stream()).toList(), fixes);
  }

  /// The branches that are written in a text.
  static Stream<Range> ranges(String text) {
    return RANGE.matcher(text).results().map(Wish::range);
  }

  private static Range range(MatchResult found) {
    Version from = Version.of(found.group(1));
    Optional<Version> last = Optional.ofNullable(found.group("last")).map(Version::of);
    boolean isOpen = found.group("on") != null;
    return new Range(
        from, isOpen ? Optional.empty() : Optional.of(last.orElse(from)), found.group());
  }

  boolean isNone() {
    return asked.isEmpty() && fixes.isEmpty();
  }
}
