package org.cadenceplanner.history;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cadenceplanner.insight.Origin;

/// What the message of a commit says of where it comes from. Commits are named by 7 to 40 hexadecimal
/// digits, at most 100 of each kind are heeded.
///
/// @param master the commits of `master commit:` lines, and of Linux's `commit … upstream`
/// @param picked those of `(cherry picked from commit …)`
/// @param masterDay the last of the days of `master date:`
record Trailers(List<String> master, List<String> picked, Optional<LocalDate> masterDay) {
  private static final int MOST = 100;
  private static final String COMMIT = "([0-9a-f]{7,40})\\b";
  private static final String LINE = "(?im)^[ \\t]*[(\\[]?[ \\t]*";
  private static final String MAIN_LINE = LINE + "(?:master|main|staging|unstable|upstream)[ -]";

  private static final List<Pattern> MASTER =
      List.of(
          Pattern.compile(MAIN_LINE + "(?:commit|changeset)(?:[ -]id)?:?[ \\t]*" + COMMIT),
          Pattern.compile(LINE + "commit[ \\t]+" + COMMIT + "[ \\t]+upstream"));
  private static final Pattern PICKED =
      Pattern.compile(
          LINE + "(?:cherry[- ]?picked|backported) from (?:commits?:? |[\\w-]{1,30} )?" + COMMIT);
  private static final Pattern MASTER_DATE =
      Pattern.compile(MAIN_LINE + "date:[ \\t]*(\\d{4}-\\d\\d-\\d\\d)");
  private static final Pattern SECURITY =
      Pattern.compile("(?i)\\b(?:XSA[- ]?\\d+|CVE-\\d{4}-\\d{4,})\\b");

  static Trailers of(String message) {
    return new Trailers(
        MASTER.stream().flatMap(form -> commits(form, message)).distinct().toList(),
        commits(PICKED, message).distinct().toList(),
        lastDay(message));
  }

  private static Stream<String> commits(Pattern form, String message) {
    return form.matcher(message)
        .results()
        .limit(MOST)
        .map(found -> found.group(1).toLowerCase(Locale.ROOT));
  }

  private static Optional<LocalDate> lastDay(String message) {
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
