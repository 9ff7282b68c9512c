package org.cadenceplanner.plan;

import static org.cadenceplanner.language.Texts.tr;

import java.math.BigInteger;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// How long each release is supported: the classes there are and which release is of which.
///
/// The cycle names a class for one release after another. A release's place in it is the last
/// number of its version, counted from the version `first` where that is given, else from 0: with
/// the cycle `even, odd`, 4.12 is even and 4.13 odd. A skipped slot uses up no number, so the
/// classes stay with their versions. Before the cycle is asked, rules may give a release its class:
/// the first that holds.
///
/// @param classes the classes, each name once
/// @param cycle the names of the classes in the order in which they take turns, at least one
/// @param first the version that stands first in the cycle
/// @param assigned rules that give releases their class whatever the cycle says
/// @param dates which days the ends that its rules give may fall on; empty to leave them where they
/// are. Ends on record are not judged, nor those said by month or by quarter.
public record SupportScheme(
    List<ReleaseClass> classes,
    List<String> cycle,
    Optional<Version> first,
    List<ClassRule> assigned,
    Optional<DatePolicy> dates) {

  /// @throws IllegalArgumentException if the cycle has no members or names a class that is not there
  public SupportScheme {
    assigned = List.copyOf(assigned);
    classes = List.copyOf(classes);
    cycle = List.copyOf(cycle);
    List<String> names = classes.stream().map(ReleaseClass::name).toList();
    if (cycle.isEmpty()) {
      throw new IllegalArgumentException(
          tr("a cycle without members; allowed: at least one class"));
    }
    if (names.stream().distinct().count() < names.size()) {
      throw new IllegalArgumentException(tr("two classes of one name; allowed: each name once"));
    }
    cycle.forEach(name -> requireClass(name, names));
    assigned.forEach(rule -> requireClass(rule.releaseClass(), names));
    if (first.isPresent() && first.get().number().isEmpty()) {
      throw new IllegalArgumentException(
          tr("version '%s' has no number; allowed: a version with one", first.get()));
    }
  }

  /// A scheme in which the cycle alone gives the classes.
  ///
  /// @throws IllegalArgumentException if the cycle has no members or names a class that is not there
  public SupportScheme(List<ReleaseClass> classes, List<String> cycle, Optional<Version> first) {
    this(classes, cycle, first, List.of());
  }

  /// A scheme whose ends stay where its rules put them.
  ///
  /// @throws IllegalArgumentException if the cycle has no members or names a class that is not there
  public SupportScheme(
      List<ReleaseClass> classes,
      List<String> cycle,
      Optional<Version> first,
      List<ClassRule> assigned) {
    this(classes, cycle, first, assigned, Optional.empty());
  }

  private static void requireClass(String name, List<String> names) {
    if (!names.contains(name)) {
      throw new IllegalArgumentException(
          tr("no class '%s' in the scheme; allowed: %s", name, String.join(", ", names)));
    }
  }

  /// The scheme in which every release has the same phases.
  public static SupportScheme alike(List<Phase> phases) {
    return alike(List.of(), phases);
  }

  /// The scheme in which every release has the same phases, some of them before it.
  public static SupportScheme alike(List<EarlyPhase> early, List<Phase> phases) {
    return new SupportScheme(
        List.of(new ReleaseClass(ReleaseClass.ALIKE, early, phases)),
        List.of(ReleaseClass.ALIKE),
        Optional.empty());
  }

  /// Whether all releases are of one class.
  public boolean isAlike() {
    return names().count() == 1;
  }

  /// The names of the classes that a release can be of.
  public Stream<String> names() {
    return Stream.concat(cycle.stream(), assigned.stream().map(ClassRule::releaseClass)).distinct();
  }

  /// Whether it takes the first release due in a year to know what class a release is of.
  public boolean asksForFirstOfYear() {
    return !assigned.isEmpty()
        && assigned.stream().anyMatch(rule -> rule.condition() instanceof ClassRule.FirstOfYear);
  }

  /// The class of a release; a version without a number stands first in the cycle.
  public ReleaseClass classOf(ReleaseTurn release) {
    for (ClassRule rule : assigned) {
      if (rule.condition().holds(release)) {
        return named(rule.releaseClass());
      }
    }
    return named(cycle.size() == 1 ? cycle.getFirst() : cycle.get(placeOf(release.version())));
  }

  /// The class of that name.
  public ReleaseClass named(String name) {
    for (ReleaseClass releaseClass : classes) {
      if (releaseClass.name().equals(name)) {
        return releaseClass;
      }
    }
    throw new NoSuchElementException("no class " + name);
  }

  public SupportScheme withClasses(List<ReleaseClass> newClasses) {
    return new SupportScheme(newClasses, cycle, first, assigned, dates);
  }

  public SupportScheme withCycle(List<String> newCycle) {
    return new SupportScheme(classes, newCycle, first, assigned, dates);
  }

  public SupportScheme withFirst(Optional<Version> newFirst) {
    return new SupportScheme(classes, cycle, newFirst, assigned, dates);
  }

  public SupportScheme withAssigned(List<ClassRule> newAssigned) {
    return new SupportScheme(classes, cycle, first, newAssigned, dates);
  }

  public SupportScheme withDates(Optional<DatePolicy> newDates) {
    return new SupportScheme(classes, cycle, first, assigned, newDates);
  }

  /// This scheme with one of its classes changed; where that gets another name, all that names it
  /// does so.
  public SupportScheme withClass(ReleaseClass was, ReleaseClass is) {
    UnaryOperator<String> rename = name -> name.equals(was.name()) ? is.name() : name;
    return new SupportScheme(
        classes.stream().map(c -> (c.equals(was) ? is : c).withClassNames(rename)).toList(),
        cycle.stream().map(rename).toList(),
        first,
        assigned.stream().map(rule -> rule.renamed(was.name(), is.name())).toList(),
        dates);
  }

  private int placeOf(Version version) {
    BigInteger number = version.number().orElse(BigInteger.ZERO);
    BigInteger zero = first.flatMap(Version::number).orElse(BigInteger.ZERO);
    return number.subtract(zero).mod(BigInteger.valueOf(cycle.size())).intValueExact();
  }
}
