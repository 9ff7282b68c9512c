package org.cadenceplanner.plan;

import static org.cadenceplanner.language.Texts.tr;

import java.util.Optional;
import java.util.stream.Stream;

/// A day before a release, such as the code freeze nine weeks before, or a row of such days: RC 1
/// eight weeks before and then one every week.
///
/// @param name its name; the members of a row are numbered: `RC 1`, `RC 2`
/// @param before how long before the release's date it is due, more than zero
/// @param repeat how it is repeated
/// @param longer what makes it due earlier than that, if anything does
/// @param dates which days it may fall on; empty for those of the scenario's date policy
public record Milestone(
    String name,
    Length before,
    Optional<Repeat> repeat,
    Optional<Longer> longer,
    Optional<DatePolicy> dates) {
  /// @throws IllegalArgumentException if the name is blank or the length zero
  public Milestone {
    if (name.isBlank()) {
      throw new IllegalArgumentException(tr("a milestone without a name; allowed: a name"));
    }
    if (before.isZero()) {
      throw new IllegalArgumentException(
          tr("%s; allowed: 1 day or more before the release", before.inWords()));
    }
  }

  /// A milestone that the scenario's date policy places.
  ///
  /// @throws IllegalArgumentException if the name is blank or the length zero
  public Milestone(String name, Length before, Optional<Repeat> repeat) {
    this(name, before, repeat, Optional.empty(), Optional.empty());
  }

  /// The date policies that it brings along: its own, and the days that make it due earlier.
  Stream<DatePolicy> datePolicies() {
    return Stream.concat(dates.stream(), longer.map(Longer::days).stream());
  }

  public Milestone withName(String newName) {
    return new Milestone(newName, before, repeat, longer, dates);
  }

  public Milestone withBefore(Length newBefore) {
    return new Milestone(name, newBefore, repeat, longer, dates);
  }

  public Milestone withRepeat(Optional<Repeat> newRepeat) {
    return new Milestone(name, before, newRepeat, longer, dates);
  }

  public Milestone withLonger(Optional<Longer> newLonger) {
    return new Milestone(name, before, repeat, newLonger, dates);
  }

  public Milestone withDates(Optional<DatePolicy> newDates) {
    return new Milestone(name, before, repeat, longer, newDates);
  }

  /// How a milestone comes again and again until the release.
  ///
  /// @param every the time from one to the next, more than zero
  /// @param times how many there are at most, the first included: 1 to 100; without it, as many as
  /// fit before the release, but no more than 100
  public record Repeat(Length every, Optional<Integer> times) {
    /// The most members a row of milestones may have.
    public static final int MOST = 100;

    /// @throws IllegalArgumentException if the time is zero or the number is not 1 to 100
    public Repeat {
      if (every.isZero()) {
        throw new IllegalArgumentException(tr("%s; allowed: 1 day or more", every.inWords()));
      }
      if (times.isPresent() && (times.get() < 1 || times.get() > MOST)) {
        throw new IllegalArgumentException(tr("%s times; allowed: 1 to %s", times.get(), MOST));
      }
    }
  }
}
