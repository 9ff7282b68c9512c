package org.cadenceplanner.history;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Which commits a message says it reverts, as `git revert` writes it.
final class Reverts {
  private static final Pattern FORM =
      Pattern.compile("(?im)^[ \\t]*This\\s+reverts\\s+commit\\s+([0-9a-f]{7,40})\\b");
  private static final int MOST = 100;

  private Reverts() {}

  /// The commits, at most 100, by 7 to 40 hexadecimal digits each.
  static List<String> in(String message) {
    return FORM.matcher(message)
        .results()
        .limit(MOST)
        .map(found -> found.group(1).toLowerCase(Locale.ROOT))
        .distinct()
        .toList();
  }
}
