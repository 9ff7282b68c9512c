package org.cadenceplanner.cli;

import java.util.Comparator;
import java.util.List;
import org.cadenceplanner.insight.StatedInterval;
import org.cadenceplanner.plan.Length;
import org.cadenceplanner.plan.Version;
import picocli.CommandLine.Option;

/// The intervals at which a project meant to release in the past.
final class StatedIntervals {
  @Option(
      names = "--interval",
      paramLabel = "VERSION=LENGTH",
      description =
          "From this release on it was meant to be so long from one to the next, such as"
              + " \"4.3=9 months\"; may be given several times. Releases before the first are left"
              + " out.")
  private List<String> texts = List.of();

  /// The intervals in the order of their releases.
  ///
  /// @throws BadInput if one is none
  List<StatedInterval> get() {
    return texts.stream()
        .map(StatedIntervals::parsed)
        .sorted(Comparator.comparing(StatedInterval::from))
        .toList();
  }

  private static StatedInterval parsed(String text) {
    int equals = text.lastIndexOf('=');
    try {
      return new StatedInterval(
          Version.of(text.substring(0, Math.max(0, equals)).strip()),
          Length.parse(text.substring(equals + 1)).orElseThrow(() -> refused(text)));
    } catch (IllegalArgumentException e) {
      throw refused(text);
    }
  }

  private static BadInput refused(String text) {
    return new BadInput(
        "--interval: found '%s'; allowed: a release and a length, such as \"4.3=9 months\""
            .formatted(text));
  }
}
