package org.cadenceplanner.history;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cadenceplanner.insight.Origin;

/// What the message of a commit says of where it comes from and where it should go.
///
/// @param master the commits of `master commit:` lines, and of Linux's `commit … upstream`
/// @param picked those of `(cherry picked from commit …)`
/// @param masterDay the last of the days of `master date:`
record Trailers(List<String> master, List<String> picked, Optional<LocalDate> masterDay) {
  private static final Pattern MASTER =
      Pattern.compile(
          "(?im)^[ \\t]*(?:master|main|staging|unstable|upstream)[ -](?:commit|changeset)(?: id)?:?[ \\t]*([0-9a-f]{8,40})\\b");
  private static final Pattern UPSTREAM =
      Pattern.compile(
          "(?im)^[ \\t]*(?:\\[[ \\t]*upstream[ \\t]+commit[ \\t]+([0-9a-f]{8,40})[ \\t]*\\]|commit[ \\t]+([0-9a-f]{8,40})[ \\t]+upstream)");
  private static final Pattern PICKED =
      Pattern.compile("(?i)\\bcherry[- ]?picked from (?:commit )?([0-9a-f]{8,40})\\b");
  private static final Pattern MASTER_DATE =
      Pattern.compile(
          "(?im)^[ \\t]*(?:master|main|staging|unstable|upstream)[ -]date:[ \\t]*(\\d{4}-\\d\\d-\\d\\d)");
  private static final Pattern SECURITY =
      Pattern.compile("(?i)\\b(?:XSA[- ]?\\d+|CVE-\\d{4}-\\d{4,})\\b");

  static Trailers of(String message) {
    return new Trailers(
        Stream.concat(commits(MASTER, message), commits(UPSTREAM, message)).distinct().toList(),
        commits(PICKED, message).distinct().toList(),
        days(message));
  }

  private static Stream<String> commits(Pattern form, String message) {
    return form.matcher(message).results().map(Trailers::group).map(it -> it.toLowerCase(Locale.ROOT));
  }

  private static String group(MatchResult found) {
    return Optional.ofNullable(found.group(1)).orElseGet(() -> found.group(2));
  }

  private static Optional<LocalDate> days(String message) {
    return MASTER_DATE
        .matcher(message)
        .results()
        .flatMap(found -> day(found.group(1)).stream())
        .max(LocalDate::compareTo);
  }

  private static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /// Whether a message names an XSA or a CVE.
  static boolean isSecurity(String message) {
    return SECURITY.matcher(message).find();
  }

  /// All commits that it names, as they stand there.
  List<String> cited() {
    return Stream.concat(master.stream(), picked.stream()).distinct().toList();
  }

  /// How a backport is known by them.
  Origin.Style style() {
    return master.isEmpty() ? Origin.Style.PICKED : Origin.Style.MASTER_COMMIT;
  }
}
