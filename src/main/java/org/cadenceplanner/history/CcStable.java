package org.cadenceplanner.history;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cadenceplanner.plan.Version;

/// The branches that a message asks for as Linux does: `Cc: stable@vger.kernel.org # 5.10+`.
///
/// Versions there have a dot, so that `# after 4 weeks` names none. Where none is named, the commits
/// of `Fixes:` say which branches are meant, and without those all are.
final class CcStable {
  private static final Pattern LINE =
      Pattern.compile(
          "(?im)^[ \\t]*Cc:[^#\\r"
              + "\\n"
              + "]*?(?<![\\w.+@-])(?:\\w{1,40}-)?stable(?:@[\\w.-]+)?(?![\\w+@-])[^#\\[\\r"
              + "\\n"
              + "]*(?:[#\\[]([^:<\\r"
              + "\\n"
              + "]*))?");
  private static final Wish.Range ALL = new Wish.Range(Version.of("0"), Optional.empty(), "stable");

  private CcStable() {}

  /// @param fixes whether the message names commits that it fixes
  static List<Wish.Range> in(String message, boolean fixes) {
    return LINE.matcher(message).results().flatMap(line -> ranges(line, fixes)).toList();
  }

  private static Stream<Wish.Range> ranges(MatchResult line, boolean fixes) {
    List<Wish.Range> named =
        Stream.ofNullable(line.group(1))
            .flatMap(Wish::ranges)
            .filter(range -> range.from().text().contains("."))
            .toList();
    return named.isEmpty() && !fixes ? Stream.of(ALL) : named.stream();
  }
}
