package org.cadenceplanner.plan;

import static org.cadenceplanner.language.Texts.tr;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One option that is weighed: where it counts from, its rules, the eras in which other rules hold,
/// and what is set by hand.
///
/// @param name its name, unique in the plan
/// @param anchor where it counts from
/// @param rules the rules until the first era
/// @param eras the eras; those from releases on each from a later one than the one before, and so
/// those from days on
/// @param amendments later decisions about the support of some releases, the later ones last
/// @param skipped the slots with no release in them
/// @param pins dates set by hand
/// @param people who does the work in this option, where it differs from the plan's load
public record Scenario(
    String name,
    Anchor anchor,
    Rules rules,
    List<Era> eras,
    List<Amendment> amendments,
    List<SkippedSlot> skipped,
    List<Pin> pins,
    Optional<List<Person>> people) {

  /// @throws IllegalArgumentException if the name is blank, eras are out of order, a version is
  /// skipped or pinned twice, or the rules of an era contradict each other
  public Scenario {
    eras = List.copyOf(eras);
    amendments = List.copyOf(amendments);
    skipped = List.copyOf(skipped);
    pins = List.copyOf(pins);
    people = people.map(List::copyOf);
    if (name.isBlank()) {
      throw new IllegalArgumentException(tr("a scenario without a name; allowed: a name"));
    }
    if (isTwice(skipped.stream().map(SkippedSlot::version).toList())) {
      throw new IllegalArgumentException(
          tr("a version is skipped twice; allowed: each version once"));
    }
    if (isTwice(pins.stream().map(Pin::version).toList())) {
      throw new IllegalArgumentException(
          tr("a version is pinned twice; allowed: each version once"));
    }
    requireOrder(eras);
    after(rules, eras.stream());
  }

  /// A scenario without amendments.
  ///
  /// @throws IllegalArgumentException if the name is blank, eras are out of order, or a version is
  /// skipped or pinned twice
  public Scenario(
      String name,
      Anchor anchor,
      Rules rules,
      List<Era> eras,
      List<SkippedSlot> skipped,
      List<Pin> pins,
      Optional<List<Person>> people) {
    this(name, anchor, rules, eras, List.of(), skipped, pins, people);
  }

  /// The rules in force for a release: those of the eras that have begun with it, and the support
  /// that an amendment gives it.
  ///
  /// @param day the day it is due; for history that no slot asked for, the day it came out
  public Rules rulesFor(Version version, LocalDate day) {
    Rules inForce = rules;
    for (Era era : eras) {
      if (era.from().isReached(version, day)) {
        inForce = inForce.with(era);
      }
    }
    return amended(version, inForce);
  }

  /// Rules with the support that an amendment gives a release, if one does.
  public Rules amended(Version version, Rules inForce) {
    return amendments.isEmpty()
        ? inForce
        : amendmentOf(version)
            .map(amendment -> inForce.withSupport(amendment.support()))
            .orElse(inForce);
  }

  private Optional<Amendment> amendmentOf(Version version) {
    return amendments.stream()
        .filter(amendment -> amendment.versions().contains(version))
        .reduce((_, later) -> later);
  }

  /// The rules that an era comes to, whichever before it have begun.
  ///
  /// @throws IllegalArgumentException if no era begins there
  public Rules rulesFrom(Era.Start from) {
    return rulesBefore(from).with(requireEra(from));
  }

  /// The rules until an era, whichever before it have begun.
  public Rules rulesBefore(Era.Start from) {
    return after(rules, before(from).stream());
  }

  private List<Era> before(Era.Start from) {
    return eras.stream().takeWhile(era -> !era.from().equals(from)).toList();
  }

  private static Rules after(Rules rules, Stream<Era> eras) {
    return eras.reduce(rules, Rules::with, (first, second) -> second);
  }

  /// The era that begins there.
  public Optional<Era> era(Era.Start from) {
    return eras.stream().filter(era -> era.from().equals(from)).findFirst();
  }

  private Era requireEra(Era.Start from) {
    return era(from)
        .orElseThrow(() -> new IllegalArgumentException(tr("no era from %s", from.inWords())));
  }

  /// The rules of the last era, those that hold for ever after.
  public Rules lastRules() {
    return after(rules, eras.stream());
  }

  /// Whether a form of versions is ever in force, and they do not just count up.
  public boolean hasFormOfVersions() {
    return rules.versions().isPresent()
        || eras.stream().anyMatch(era -> era.versions().isPresent());
  }

  /// The support schemes of the scenario: the one it begins with, those of its eras and those of
  /// its amendments, in order.
  public List<SupportScheme> supportSchemes() {
    List<SupportScheme> schemes = new ArrayList<>(List.of(rules.support()));
    eras.forEach(era -> era.support().ifPresent(schemes::add));
    amendments.forEach(amendment -> schemes.add(amendment.support()));
    return schemes;
  }

  /// The classes of all its support schemes, in order.
  public List<ReleaseClass> classes() {
    return supportSchemes().stream().flatMap(scheme -> scheme.classes().stream()).toList();
  }

  /// The cadences of the scenario: the one it begins with and those of its eras, in order.
  public List<Cadence> cadences() {
    return Stream.concat(
            Stream.of(rules.cadence()), eras.stream().flatMap(era -> era.cadence().stream()))
        .toList();
  }

  /// The date policies of the scenario: the one it begins with and those of its eras, in order, then
  /// those of ends and of milestones.
  public List<DatePolicy> datePolicies() {
    List<DatePolicy> policies = new ArrayList<>(List.of(rules.dates()));
    eras.forEach(era -> era.dates().ifPresent(policies::add));
    supportSchemes().forEach(scheme -> scheme.dates().ifPresent(policies::add));
    milestones().forEach(milestone -> milestone.datePolicies().forEach(policies::add));
    return policies;
  }

  /// The milestones of its rules and of its eras.
  public List<Milestone> milestones() {
    List<Milestone> milestones = new ArrayList<>(rules.milestones());
    eras.forEach(era -> era.milestones().ifPresent(milestones::addAll));
    return milestones;
  }

  public Optional<Pin> pinOf(Version version) {
    for (Pin pin : pins) {
      if (pin.version().equals(version)) {
        return Optional.of(pin);
      }
    }
    return Optional.empty();
  }

  /// This scenario with a date set by hand, in place of the one that its release has so far, if any.
  public Scenario withPin(Pin pin) {
    List<Pin> all = new ArrayList<>(pins);
    all.replaceAll(other -> other.version().equals(pin.version()) ? pin : other);
    if (!all.contains(pin)) {
      all.add(pin);
    }
    return withPins(all);
  }

  /// This scenario with a release on the day that its rules give.
  public Scenario withoutPin(Version version) {
    return withPins(pins.stream().filter(pin -> !pin.version().equals(version)).toList());
  }

  /// How many slots in a row stay empty where a release would come.
  public int slotsSkippedAt(Version version) {
    int slots = 0;
    for (SkippedSlot skip : skipped) {
      slots += skip.version().equals(version) ? skip.slots() : 0;
    }
    return slots;
  }

  private static boolean isTwice(List<Version> versions) {
    return versions.stream().distinct().count() < versions.size();
  }

  private static void requireOrder(List<Era> eras) {
    for (int i = 1; i < eras.size(); i++) {
      Era.Start from = eras.get(i).from();
      if (eras.subList(0, i).stream().anyMatch(earlier -> !isBefore(earlier.from(), from))) {
        throw new IllegalArgumentException(
            tr(
                "eras from %s; allowed: each from a later version or day than the one before",
                eras.stream().map(era -> era.from().inWords()).collect(Collectors.joining(", "))));
      }
    }
  }

  /// Whether one start is earlier than another; a release and a day cannot be compared.
  private static boolean isBefore(Era.Start one, Era.Start other) {
    return switch (one) {
      case Era.Start.AtRelease at ->
          !(other instanceof Era.Start.AtRelease next) || !at.version().isFrom(next.version());
      case Era.Start.OnDay on ->
          !(other instanceof Era.Start.OnDay next) || on.day().isBefore(next.day());
    };
  }

  public Scenario withName(String newName) {
    return new Scenario(newName, anchor, rules, eras, amendments, skipped, pins, people);
  }

  public Scenario withAnchor(Anchor newAnchor) {
    return new Scenario(name, newAnchor, rules, eras, amendments, skipped, pins, people);
  }

  public Scenario withRules(Rules newRules) {
    return new Scenario(name, anchor, newRules, eras, amendments, skipped, pins, people);
  }

  public Scenario withEras(List<Era> newEras) {
    return new Scenario(name, anchor, rules, newEras, amendments, skipped, pins, people);
  }

  /// This scenario with an era, in place of the one that begins where it does, if any; else before
  /// the first that begins later.
  public Scenario withEra(Era era) {
    return withEra(era, era.from());
  }

  /// This scenario with an era that begins elsewhere.
  ///
  /// @throws IllegalArgumentException if no era begins there, or eras would be out of order
  public Scenario withEraMoved(Era.Start from, Era.Start to) {
    return withEra(requireEra(from).withFrom(to), from);
  }

  private Scenario withEra(Era era, Era.Start replaced) {
    List<Era> all = new ArrayList<>(eras);
    int place = eras.indexOf(era(replaced).orElse(era));
    if (place >= 0) {
      all.remove(place);
    }
    long before = all.stream().takeWhile(other -> isBefore(other.from(), era.from())).count();
    all.add(place >= 0 && replaced.equals(era.from()) ? place : (int) before, era);
    return withEras(all);
  }

  /// This scenario without the era that begins there.
  public Scenario withoutEra(Era.Start from) {
    return withEras(eras.stream().filter(era -> !era.from().equals(from)).toList());
  }

  public Scenario withAmendments(List<Amendment> newAmendments) {
    return new Scenario(name, anchor, rules, eras, newAmendments, skipped, pins, people);
  }

  public Scenario withSkipped(List<SkippedSlot> newSkipped) {
    return new Scenario(name, anchor, rules, eras, amendments, newSkipped, pins, people);
  }

  public Scenario withPins(List<Pin> newPins) {
    return new Scenario(name, anchor, rules, eras, amendments, skipped, newPins, people);
  }

  public Scenario withPeople(Optional<List<Person>> newPeople) {
    return new Scenario(name, anchor, rules, eras, amendments, skipped, pins, newPeople);
  }

  /// This scenario with each of its support schemes changed.
  public Scenario withSupport(UnaryOperator<SupportScheme> change) {
    return withRules(rules.withSupport(change.apply(rules.support())))
        .withEras(eras.stream().map(era -> era.withSupport(era.support().map(change))).toList())
        .withAmendments(
            amendments.stream()
                .map(amendment -> amendment.withSupport(change.apply(amendment.support())))
                .toList());
  }

  /// This scenario with the support changed that is in force for a release, where that is written:
  /// in an amendment, in an era, or in the rules before the first.
  ///
  /// @param day as for [#rulesFor]
  public Scenario withSupportFor(
      Version version, LocalDate day, UnaryOperator<SupportScheme> change) {
    return amendmentOf(version)
        .map(given -> amended(given, change))
        .or(() -> eraGivingSupport(version, day).map(era -> withEra(era, change)))
        .orElseGet(() -> withRules(rules.withSupport(change.apply(rules.support()))));
  }

  private Scenario amended(Amendment given, UnaryOperator<SupportScheme> change) {
    List<Amendment> all = new ArrayList<>(amendments);
    all.set(all.lastIndexOf(given), given.withSupport(change.apply(given.support())));
    return withAmendments(all);
  }

  private Scenario withEra(Era era, UnaryOperator<SupportScheme> change) {
    return withEra(era.withSupport(era.support().map(change)));
  }

  private Optional<Era> eraGivingSupport(Version version, LocalDate day) {
    return eras.stream()
        .filter(era -> era.from().isReached(version, day) && era.support().isPresent())
        .reduce((_, later) -> later);
  }

  /// This scenario with each of its cadences changed.
  Scenario withCadences(UnaryOperator<Cadence> change) {
    return withRules(rules.withCadence(change.apply(rules.cadence())))
        .withEras(eras.stream().map(era -> era.withCadence(era.cadence().map(change))).toList());
  }

  /// This scenario as it was known of on a day: without what was decided later.
  Scenario asOf(LocalDate day) {
    return withEras(eras.stream().filter(era -> era.isKnownOn(day)).toList())
        .withAmendments(
            amendments.stream().filter(known -> !known.decided().isAfter(day)).toList());
  }

  /// This scenario with other rules from an era on.
  ///
  /// @param from where the era begins whose rules are meant; empty for the rules before the first
  /// era
  /// @param wanted the rules that are to be in force from there until the next era
  /// @throws IllegalArgumentException if no era begins there
  public Scenario withRulesFrom(Optional<Era.Start> from, Rules wanted) {
    return from.map(start -> withEra(requireEra(start).giving(rulesFrom(start), wanted)))
        .orElseGet(() -> withRules(wanted));
  }
}
