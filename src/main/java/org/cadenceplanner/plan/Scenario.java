package org.cadenceplanner.plan;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// One option that is weighed: where it counts from, its rules, the eras in which other rules hold,
/// and what is set by hand.
///
/// @param name its name, unique in the plan
/// @param anchor where it counts from
/// @param rules the rules until the first era
/// @param eras the eras, each from a later release than the one before
/// @param skipped the slots with no release in them
/// @param pins dates set by hand
/// @param people who does the work in this option, where it differs from the plan's load
public record Scenario(
    String name,
    Anchor anchor,
    Rules rules,
    List<Era> eras,
    List<SkippedSlot> skipped,
    List<Pin> pins,
    Optional<List<Person>> people) {

  /// @throws IllegalArgumentException if the name is blank, eras are out of order, or a version is
  /// skipped or pinned twice
  public Scenario {
    eras = List.copyOf(eras);
    skipped = List.copyOf(skipped);
    pins = List.copyOf(pins);
    people = people.map(List::copyOf);
    if (name.isBlank()) {
      throw new IllegalArgumentException("a scenario without a name; allowed: a name");
    }
    requireOnce(skipped.stream().map(SkippedSlot::version).toList(), "skipped");
    requireOnce(pins.stream().map(Pin::version).toList(), "pinned");
    requireOrder(eras);
  }

  /// The rules in force for a release: those of the latest era that starts with it or before.
  public Rules rulesFor(Version version) {
    Rules inForce = rules;
    for (Era era : eras) {
      if (version.isFrom(era.from())) {
        inForce = inForce.with(era);
      }
    }
    return inForce;
  }

  /// The era that starts with a release.
  public Optional<Era> era(Version from) {
    return eras.stream().filter(era -> era.from().equals(from)).findFirst();
  }

  /// The rules of the last era, those that hold for ever after.
  public Rules lastRules() {
    return eras.stream().reduce(rules, Rules::with, (first, second) -> second);
  }

  /// The support schemes of the scenario: the one it begins with and those of its eras, in order.
  public List<SupportScheme> supportSchemes() {
    return Stream.concat(
            Stream.of(rules.support()), eras.stream().flatMap(era -> era.support().stream()))
        .toList();
  }

  /// The date policies of the scenario: the one it begins with and those of its eras, in order, then
  /// those of ends and of milestones.
  public List<DatePolicy> datePolicies() {
    Stream<DatePolicy> ofReleases =
        Stream.concat(Stream.of(rules.dates()), eras.stream().flatMap(e -> e.dates().stream()));
    Stream<DatePolicy> ofEnds = supportSchemes().stream().flatMap(s -> s.dates().stream());
    return Stream.of(ofReleases, ofEnds, milestones().flatMap(Milestone::datePolicies))
        .flatMap(policies -> policies)
        .toList();
  }

  private Stream<Milestone> milestones() {
    return Stream.concat(
        rules.milestones().stream(),
        eras.stream().flatMap(era -> era.milestones().stream()).flatMap(List::stream));
  }

  public Optional<Pin> pinOf(Version version) {
    return pins.stream().filter(pin -> pin.version().equals(version)).findFirst();
  }

  /// How many slots in a row stay empty where a release would come.
  public int slotsSkippedAt(Version version) {
    return skipped.stream()
        .filter(skip -> skip.version().equals(version))
        .mapToInt(SkippedSlot::slots)
        .sum();
  }

  private static void requireOnce(List<Version> versions, String what) {
    if (versions.stream().distinct().count() < versions.size()) {
      throw new IllegalArgumentException(
          "a version is %s twice; allowed: each version once".formatted(what));
    }
  }

  private static void requireOrder(List<Era> eras) {
    List<Version> starts = eras.stream().map(Era::from).toList();
    boolean rising = starts.stream().sorted(Comparator.naturalOrder()).toList().equals(starts);
    if (!rising || starts.stream().distinct().count() < starts.size()) {
      throw new IllegalArgumentException(
          "eras from %s; allowed: each from a later version than the one before".formatted(starts));
    }
  }

  public Scenario withName(String newName) {
    return new Scenario(newName, anchor, rules, eras, skipped, pins, people);
  }

  public Scenario withAnchor(Anchor newAnchor) {
    return new Scenario(name, newAnchor, rules, eras, skipped, pins, people);
  }

  public Scenario withRules(Rules newRules) {
    return new Scenario(name, anchor, newRules, eras, skipped, pins, people);
  }

  public Scenario withEras(List<Era> newEras) {
    return new Scenario(name, anchor, rules, newEras, skipped, pins, people);
  }

  /// This scenario with an era, in place of the one that starts with the same release, if any.
  public Scenario withEra(Era era) {
    Stream<Era> others = eras.stream().filter(other -> !other.from().equals(era.from()));
    return withEras(
        Stream.concat(others, Stream.of(era)).sorted(Comparator.comparing(Era::from)).toList());
  }

  /// This scenario without the era that starts with a release.
  public Scenario withoutEra(Version from) {
    return withEras(eras.stream().filter(era -> !era.from().equals(from)).toList());
  }

  public Scenario withSkipped(List<SkippedSlot> newSkipped) {
    return new Scenario(name, anchor, rules, eras, newSkipped, pins, people);
  }

  public Scenario withPins(List<Pin> newPins) {
    return new Scenario(name, anchor, rules, eras, skipped, newPins, people);
  }

  /// This scenario with other rules from a release on.
  ///
  /// @param from the first release of the era whose rules are meant; empty for the rules before the
  /// first era
  /// @param wanted the rules that are to be in force from there until the next era
  /// @throws IllegalArgumentException if no era starts with that release
  public Scenario withRulesFrom(Optional<Version> from, Rules wanted) {
    return from.map(version -> withEraGiving(version, wanted)).orElseGet(() -> withRules(wanted));
  }

  private Scenario withEraGiving(Version version, Rules wanted) {
    if (eras.stream().noneMatch(era -> era.from().equals(version))) {
      throw new IllegalArgumentException("no era from " + version);
    }
    Rules inForce = rulesFor(version);
    return withEras(
        eras.stream()
            .map(era -> era.from().equals(version) ? era.giving(inForce, wanted) : era)
            .toList());
  }
}
