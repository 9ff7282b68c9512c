package org.cadenceplanner.cli;

import java.util.Comparator;
import java.util.List;
import org.cadenceplanner.plan.Length;
import org.cadenceplanner.plan.PastInterval;
import org.cadenceplanner.plan.Plan;
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
              + " out. Without it, the past intervals of the plan hold.")
  private List<String> texts = List.of();

  /// The intervals in the order of their releases; those of a plan where none is given.
  ///
  /// @throws BadInput if one is none
  List<PastInterval> orThoseOf(Plan plan) {
    List<PastInterval> given = get();
    return given.isEmpty() ? plan.pastIntervals() : given;
  }

  private List<PastInterval> get() {
    return texts.stream()
        .map(StatedIntervals::parsed)
        .sorted(Comparator.comparing(PastInterval::from))
        .toList();
  }

  private static PastInterval parsed(String text) {
    int equals = text.lastIndexOf('=');
    try {
      return new PastInterval(
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
