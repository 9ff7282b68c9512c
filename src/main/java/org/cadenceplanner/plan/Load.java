package org.cadenceplanner.plan;

import static org.cadenceplanner.language.Texts.figure;
import static org.cadenceplanner.language.Texts.tr;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// The work that branches and releases cause, and the people who do it.
///
/// The first phase that counts as supported is full support, each later one security-only support.
/// The usual figures are assumptions, but for the backports, which are measured on Xen.
///
/// @param backportsInFullSupport backports a month for a branch in full support
/// @param backportsInSecuritySupport backports a month for a branch in security-only support
/// @param securityShare the part of the backports that is security, 0 to 1
/// @param hoursPerBackport hours for a backport that is not security
/// @param hoursPerSecurityBackport hours for a security backport
/// @param hoursPerRelease hours for one release
/// @param hoursPerPointRelease hours for one point release of a branch
/// @param pointReleaseEvery how often a branch gets a point release
/// @param people who does it
/// @param sources where figures come from that were read from a history; a figure set by hand has
/// none
public record Load(
    double backportsInFullSupport,
    double backportsInSecuritySupport,
    double securityShare,
    double hoursPerBackport,
    double hoursPerSecurityBackport,
    double hoursPerRelease,
    double hoursPerPointRelease,
    Length pointReleaseEvery,
    List<Person> people,
    Map<LoadFigure, String> sources) {
  /// The most of any figure.
  public static final double MOST = 1_000_000;

  /// @throws IllegalArgumentException if a figure is negative or not a number, or the share over 1
  public Load {
    people = List.copyOf(people);
    sources = Collections.unmodifiableMap(inOrder(sources));
    for (double figure :
        new double[] {
          backportsInFullSupport,
          backportsInSecuritySupport,
          hoursPerBackport,
          hoursPerSecurityBackport,
          hoursPerRelease,
          hoursPerPointRelease
        }) {
      requireFigure(figure);
    }
    if (!(securityShare >= 0 && securityShare <= 1)) {
      throw new IllegalArgumentException(
          tr("a share of %s; allowed: 0 to 1", figure(securityShare)));
    }
    if (pointReleaseEvery.isZero()) {
      throw new IllegalArgumentException(
          tr("%s; allowed: 1 day or more", pointReleaseEvery.inWords()));
    }
  }

  /// A load whose figures were set by hand.
  ///
  /// @throws IllegalArgumentException as for one with sources
  public Load(
      double backportsInFullSupport,
      double backportsInSecuritySupport,
      double securityShare,
      double hoursPerBackport,
      double hoursPerSecurityBackport,
      double hoursPerRelease,
      double hoursPerPointRelease,
      Length pointReleaseEvery,
      List<Person> people) {
    this(
        backportsInFullSupport,
        backportsInSecuritySupport,
        securityShare,
        hoursPerBackport,
        hoursPerSecurityBackport,
        hoursPerRelease,
        hoursPerPointRelease,
        pointReleaseEvery,
        people,
        Map.of());
  }

  private static Map<LoadFigure, String> inOrder(Map<LoadFigure, String> sources) {
    Map<LoadFigure, String> ordered = new EnumMap<>(LoadFigure.class);
    ordered.putAll(sources);
    return ordered;
  }

  /// The usual figures: 19 and 10 backports a month and 35 % security as measured on Xen; half an
  /// hour a backport, 1½ a security backport, 120 hours a release, 8 a point release every 4 months,
  /// and one person with 60 hours who can look after 4 branches, all assumed.
  public static Load usual() {
    return new Load(
        19,
        10,
        0.35,
        0.5,
        1.5,
        120,
        8,
        Length.ofMonths(4),
        List.of(new Person("one person", 60, 4)));
  }

  private static void requireFigure(double figure) {
    if (!(figure >= 0 && figure <= MOST)) {
      throw new IllegalArgumentException(tr("%s; allowed: 0 to 1000000", figure(figure)));
    }
  }

  public Load withBackportsInFullSupport(double newBackportsInFullSupport) {
    return new Load(
        newBackportsInFullSupport,
        backportsInSecuritySupport,
        securityShare,
        hoursPerBackport,
        hoursPerSecurityBackport,
        hoursPerRelease,
        hoursPerPointRelease,
        pointReleaseEvery,
        people,
        without(LoadFigure.BACKPORTS_IN_FULL_SUPPORT));
  }

  public Load withBackportsInSecuritySupport(double newBackportsInSecuritySupport) {
    return new Load(
        backportsInFullSupport,
        newBackportsInSecuritySupport,
        securityShare,
        hoursPerBackport,
        hoursPerSecurityBackport,
        hoursPerRelease,
        hoursPerPointRelease,
        pointReleaseEvery,
        people,
        without(LoadFigure.BACKPORTS_IN_SECURITY_SUPPORT));
  }

  public Load withSecurityShare(double newSecurityShare) {
    return new Load(
        backportsInFullSupport,
        backportsInSecuritySupport,
        newSecurityShare,
        hoursPerBackport,
        hoursPerSecurityBackport,
        hoursPerRelease,
        hoursPerPointRelease,
        pointReleaseEvery,
        people,
        without(LoadFigure.SECURITY_SHARE));
  }

  public Load withHoursPerBackport(double newHoursPerBackport) {
    return new Load(
        backportsInFullSupport,
        backportsInSecuritySupport,
        securityShare,
        newHoursPerBackport,
        hoursPerSecurityBackport,
        hoursPerRelease,
        hoursPerPointRelease,
        pointReleaseEvery,
        people,
        sources);
  }

  public Load withHoursPerSecurityBackport(double newHoursPerSecurityBackport) {
    return new Load(
        backportsInFullSupport,
        backportsInSecuritySupport,
        securityShare,
        hoursPerBackport,
        newHoursPerSecurityBackport,
        hoursPerRelease,
        hoursPerPointRelease,
        pointReleaseEvery,
        people,
        sources);
  }

  public Load withHoursPerRelease(double newHoursPerRelease) {
    return new Load(
        backportsInFullSupport,
        backportsInSecuritySupport,
        securityShare,
        hoursPerBackport,
        hoursPerSecurityBackport,
        newHoursPerRelease,
        hoursPerPointRelease,
        pointReleaseEvery,
        people,
        sources);
  }

  public Load withHoursPerPointRelease(double newHoursPerPointRelease) {
    return new Load(
        backportsInFullSupport,
        backportsInSecuritySupport,
        securityShare,
        hoursPerBackport,
        hoursPerSecurityBackport,
        hoursPerRelease,
        newHoursPerPointRelease,
        pointReleaseEvery,
        people,
        sources);
  }

  public Load withPointReleaseEvery(Length newPointReleaseEvery) {
    return new Load(
        backportsInFullSupport,
        backportsInSecuritySupport,
        securityShare,
        hoursPerBackport,
        hoursPerSecurityBackport,
        hoursPerRelease,
        hoursPerPointRelease,
        newPointReleaseEvery,
        people,
        without(LoadFigure.POINT_RELEASE_EVERY));
  }

  public Load withPeople(List<Person> newPeople) {
    return new Load(
        backportsInFullSupport,
        backportsInSecuritySupport,
        securityShare,
        hoursPerBackport,
        hoursPerSecurityBackport,
        hoursPerRelease,
        hoursPerPointRelease,
        pointReleaseEvery,
        newPeople,
        sources);
  }

  /// This load with the place where one of its figures comes from, in words.
  public Load withSource(LoadFigure figure, String source) {
    Map<LoadFigure, String> known = inOrder(sources);
    known.put(figure, source);
    return withSources(known);
  }

  private Load withSources(Map<LoadFigure, String> newSources) {
    return new Load(
        backportsInFullSupport,
        backportsInSecuritySupport,
        securityShare,
        hoursPerBackport,
        hoursPerSecurityBackport,
        hoursPerRelease,
        hoursPerPointRelease,
        pointReleaseEvery,
        people,
        newSources);
  }

  private Map<LoadFigure, String> without(LoadFigure figure) {
    Map<LoadFigure, String> others = inOrder(sources);
    others.remove(figure);
    return others;
  }
}
