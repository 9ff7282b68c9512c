package org.cadenceplanner.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cadenceplanner.language.Texts;

/// From a release or a day on, other rules hold: `9 months from 4.12, 6 again from 4.15`.
///
/// What an era does not name stays as it was. An era with another cadence goes on from the due day
/// of the last slot, so its first release comes one new interval later, unless the era has an
/// anchor of its own. Where that is before the day an era begins with, its first release stays on
/// the day it was due, and the next is counted from there.
///
/// @param from where it begins
/// @param decided the day on which it was decided; before, nobody knew of it
/// @param anchor the day on which its first release is due
/// @param cadence how often from then on
/// @param slip what a late release does to the next one from then on
/// @param gap how near and how far from each other releases may come from then on
/// @param versions the form of the versions from then on
/// @param support how long from then on
/// @param dates the date policy from then on
/// @param milestones the milestones from then on
/// @param goals what is to be reached in it
public record Era(
    Start from,
    Optional<LocalDate> decided,
    Optional<LocalDate> anchor,
    Optional<Cadence> cadence,
    Optional<Slip> slip,
    Optional<Gap> gap,
    Optional<VersionTemplate> versions,
    Optional<SupportScheme> support,
    Optional<DatePolicy> dates,
    Optional<List<Milestone>> milestones,
    List<Goal> goals) {

  /// @throws IllegalArgumentException if a day is out of bounds or milestones share a name
  public Era {
    decided.ifPresent(Horizon::requireDay);
    anchor.ifPresent(Horizon::requireDay);
    milestones = milestones.map(List::copyOf);
    milestones.ifPresent(Rules::requireDistinct);
    goals = List.copyOf(goals);
  }

  /// Where an era begins.
  public sealed interface Start {
    /// Whether a release is of the era.
    ///
    /// @param version its version
    /// @param day the day it is due; for history that no slot asked for, the day it came out
    boolean isReached(Version version, LocalDate day);

    /// Where that is, for people: `4.12` or `1 Mar 2019`.
    String inWords();

    /// With a release, or with the first later one.
    record AtRelease(Version version) implements Start {
      @Override
      public boolean isReached(Version other, LocalDate day) {
        return other.isFrom(version);
      }

      @Override
      public String inWords() {
        return version.text();
      }

      @Override
      public String toString() {
        return version.toString();
      }
    }

    /// With the first release that is due on a day or after it.
    record OnDay(LocalDate day) implements Start {
      /// @throws IllegalArgumentException if the day is outside the years that a plan can hold
      public OnDay {
        Horizon.requireDay(day);
      }

      @Override
      public boolean isReached(Version version, LocalDate other) {
        return !other.isBefore(day);
      }

      @Override
      public String inWords() {
        return Texts.day(day);
      }

      @Override
      public String toString() {
        return day.toString();
      }
    }
  }

  /// An era that names nothing yet: from then on, all stays as before.
  public static Era asBefore(Start from) {
    return new Era(
        from,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of());
  }

  /// An era from a release on that names nothing yet.
  public static Era asBefore(Version from) {
    return asBefore(new Start.AtRelease(from));
  }

  /// Whether it was known of on a day.
  boolean isKnownOn(LocalDate day) {
    return decided.filter(day::isBefore).isEmpty();
  }

  /// The same rules from another start on.
  public Era withFrom(Start other) {
    return new Era(
        other, decided, anchor, cadence, slip, gap, versions, support, dates, milestones, goals);
  }

  /// This era as decided on a day; empty for one that was always known of.
  public Era withDecided(Optional<LocalDate> day) {
    return new Era(
        from, day, anchor, cadence, slip, gap, versions, support, dates, milestones, goals);
  }

  /// This era with its first release due on a day of its own; empty to go on from the last slot.
  public Era withAnchor(Optional<LocalDate> day) {
    return new Era(
        from, decided, day, cadence, slip, gap, versions, support, dates, milestones, goals);
  }

  /// This era with a cadence; empty to leave it as it was.
  public Era withCadence(Optional<Cadence> own) {
    return new Era(
        from, decided, anchor, own, slip, gap, versions, support, dates, milestones, goals);
  }

  /// This era with a slip mode; empty to leave it as it was.
  public Era withSlip(Optional<Slip> own) {
    return new Era(
        from, decided, anchor, cadence, own, gap, versions, support, dates, milestones, goals);
  }

  /// This era with a gap between releases; empty to leave it as it was.
  public Era withGap(Optional<Gap> own) {
    return new Era(
        from, decided, anchor, cadence, slip, own, versions, support, dates, milestones, goals);
  }

  /// This era with a form of versions; empty to leave it as it was.
  public Era withVersions(Optional<VersionTemplate> own) {
    return new Era(
        from, decided, anchor, cadence, slip, gap, own, support, dates, milestones, goals);
  }

  /// This era with support of its own; empty to leave it as it was.
  public Era withSupport(Optional<SupportScheme> own) {
    return new Era(
        from, decided, anchor, cadence, slip, gap, versions, own, dates, milestones, goals);
  }

  /// This era with a date policy; empty to leave it as it was.
  public Era withDates(Optional<DatePolicy> own) {
    return new Era(
        from, decided, anchor, cadence, slip, gap, versions, support, own, milestones, goals);
  }

  /// This era with milestones; empty to leave them as they were.
  public Era withMilestones(Optional<List<Milestone>> own) {
    return new Era(from, decided, anchor, cadence, slip, gap, versions, support, dates, own, goals);
  }

  /// This era with what is to be reached before it ends.
  public Era withGoals(List<Goal> wanted) {
    return new Era(
        from, decided, anchor, cadence, slip, gap, versions, support, dates, milestones, wanted);
  }

  /// This era with what it has to name so that rules come out as wanted.
  ///
  /// @param inForce the rules as they come out now, with this era
  /// @param wanted the rules as they should come out; parts that are as before stay as they are
  Era giving(Rules inForce, Rules wanted) {
    return withCadence(changed(inForce.cadence(), wanted.cadence()).or(() -> cadence))
        .withSlip(changed(inForce.slip(), wanted.slip()).or(() -> slip))
        .withGap(changed(inForce.gap(), wanted.gap()).or(() -> gap))
        .withVersions(wanted.versions().equals(inForce.versions()) ? versions : wanted.versions())
        .withSupport(changed(inForce.support(), wanted.support()).or(() -> support))
        .withDates(changed(inForce.dates(), wanted.dates()).or(() -> dates))
        .withMilestones(changed(inForce.milestones(), wanted.milestones()).or(() -> milestones));
  }

  private static <T> Optional<T> changed(T now, T wanted) {
    return now.equals(wanted) ? Optional.empty() : Optional.of(wanted);
  }
}
