package org.cadenceplanner.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// Which scenarios of a plan follow which.
final class Followed {
  private Followed() {}

  /// @throws IllegalArgumentException if a scenario follows one that is not there, or itself, if only
  /// by way of others
  static void requireEnds(List<Scenario> scenarios) {
    List<String> names = scenarios.stream().map(Scenario::name).toList();
    scenarios.forEach(scenario -> requireKnown(scenario, names));
    List<Scenario> waiting = new ArrayList<>(scenarios);
    Set<String> ended = new HashSet<>();
    while (waiting.removeIf(scenario -> by(scenario).allMatch(ended::contains))) {
      scenarios.stream()
          .filter(it -> !waiting.contains(it))
          .map(Scenario::name)
          .forEach(ended::add);
    }
    if (!waiting.isEmpty()) {
      throw new IllegalArgumentException(
          "%s; allowed: a scenario that comes to an end".formatted(circle(waiting)));
    }
  }

  private static void requireKnown(Scenario scenario, List<String> names) {
    by(scenario)
        .filter(name -> !names.contains(name))
        .findFirst()
        .ifPresent(
            name -> {
              throw new IllegalArgumentException(
                  "'%s' follows '%s', which is not there; allowed: another scenario of the plan"
                      .formatted(scenario.name(), name));
            });
  }

  /// Scenarios that follow each other in a circle, in words.
  private static String circle(List<Scenario> waiting) {
    List<String> path = new ArrayList<>();
    String next = waiting.getFirst().name();
    while (!path.contains(next)) {
      path.add(next);
      next = nextOf(next, waiting);
    }
    path.add(next);
    return "'" + String.join("' follows '", path.subList(path.indexOf(next), path.size())) + "'";
  }

  /// One that is waiting too and so keeps the other waiting.
  private static String nextOf(String name, List<Scenario> waiting) {
    List<String> names = waiting.stream().map(Scenario::name).toList();
    return by(waiting.get(names.indexOf(name))).filter(names::contains).findFirst().orElseThrow();
  }

  private static Stream<String> by(Scenario scenario) {
    return scenario.cadences().stream()
        .filter(Cadence.Following.class::isInstance)
        .map(Cadence.Following.class::cast)
        .map(Cadence.Following::scenario)
        .distinct();
  }

  /// Lets what follows one scenario follow another.
  static UnaryOperator<Cadence> renamed(String name, String newName) {
    return cadence ->
        cadence instanceof Cadence.Following it && it.scenario().equals(name)
            ? new Cadence.Following(newName, it.number(), it.later())
            : cadence;
  }
}
