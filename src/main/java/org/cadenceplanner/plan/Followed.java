package org.cadenceplanner.plan;

import static org.cadenceplanner.language.Texts.tr;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Which scenarios of a plan follow which.
///
/// @param scenarios the scenarios of the plan
record Followed(List<Scenario> scenarios) {

  /// @throws IllegalArgumentException if a scenario follows one that is not there, or itself, if only
  /// by way of others
  void requireEnds() {
    scenarios.forEach(this::requireKnown);
    List<Scenario> waiting = new ArrayList<>(scenarios);
    Set<String> ended = new HashSet<>();
    while (waiting.removeIf(scenario -> by(scenario).allMatch(ended::contains))) {
      scenarios.stream()
          .filter(scenario -> !waiting.contains(scenario))
          .map(Scenario::name)
          .forEach(ended::add);
    }
    if (!waiting.isEmpty()) {
      throw new IllegalArgumentException(
          tr("%s; allowed: a scenario that comes to an end", circle(waiting)));
    }
  }

  private void requireKnown(Scenario scenario) {
    by(scenario)
        .filter(name -> named(name).isEmpty())
        .findFirst()
        .ifPresent(
            name -> {
              throw new IllegalArgumentException(
                  tr(
                      "'%s' follows '%s', which is not there; allowed: another scenario of the"
                          + " plan",
                      scenario.name(), name));
            });
  }

  private Optional<Scenario> named(String name) {
    return scenarios.stream().filter(scenario -> scenario.name().equals(name)).findFirst();
  }

  /// Scenarios that follow each other in a circle, in words.
  private String circle(List<Scenario> waiting) {
    List<String> path = new ArrayList<>();
    String next = waiting.getFirst().name();
    while (!path.contains(next)) {
      path.add(next);
      next = nextOf(next, waiting);
    }
    path.add(next);
    List<String> circle = path.subList(path.indexOf(next), path.size());
    return circle.stream()
        .map(name -> tr("'%s'", name))
        .reduce((follower, followed) -> tr("%s follows %s", follower, followed))
        .orElseThrow();
  }

  /// One that is waiting too and so keeps the other waiting.
  private String nextOf(String name, List<Scenario> waiting) {
    List<String> names = waiting.stream().map(Scenario::name).toList();
    return by(named(name).orElseThrow()).filter(names::contains).findFirst().orElseThrow();
  }

  private static Stream<String> by(Scenario scenario) {
    return scenario.cadences().stream()
        .filter(Cadence.Following.class::isInstance)
        .map(Cadence.Following.class::cast)
        .map(Cadence.Following::scenario)
        .distinct();
  }
}
