package org.cadenceplanner.ui.rules;

import static org.cadenceplanner.language.Texts.tr;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.cadenceplanner.plan.Version;
import org.cadenceplanner.ui.fx.Typed;

/// Versions as a text that people type: `6.1, 6.6`.
final class VersionsText {
  private VersionsText() {}

  static String of(List<Version> versions) {
    return versions.stream().map(Version::text).collect(Collectors.joining(", "));
  }

  /// @throws IllegalArgumentException if there is none, or one stands twice
  static List<Version> read(String text) {
    List<String> typed =
        Arrays.stream(text.split(",")).map(String::strip).filter(it -> !it.isEmpty()).toList();
    if (typed.isEmpty() || typed.stream().distinct().count() < typed.size()) {
      throw new IllegalArgumentException(
          tr("%s; allowed: versions such as 6.1, 6.6, each once", Typed.shown(text)));
    }
    return typed.stream().map(Version::of).toList();
  }
}
