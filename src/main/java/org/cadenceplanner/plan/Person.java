package org.cadenceplanner.plan;

import static org.cadenceplanner.language.Texts.figure;
import static org.cadenceplanner.language.Texts.tr;

/// Someone who looks after branches.
///
/// @param name who
/// @param hours the hours a month there are for it, 0 to 744
/// @param branches how many branches this person can look after at once, 0 to 1000
public record Person(String name, double hours, int branches) {
  /// The most hours a month: those that a month has.
  public static final double HOURS_OF_A_MONTH = 744;

  /// The most branches at once.
  public static final int MOST_BRANCHES = 1_000;

  /// @throws IllegalArgumentException if hours or branches are out of bounds
  public Person {
    if (!(hours >= 0 && hours <= HOURS_OF_A_MONTH)) {
      throw new IllegalArgumentException(tr("%s hours a month; allowed: 0 to 744", figure(hours)));
    }
    if (branches < 0 || branches > MOST_BRANCHES) {
      throw new IllegalArgumentException(tr("%s branches; allowed: 0 to 1000", branches));
    }
  }

  public Person withName(String newName) {
    return new Person(newName, hours, branches);
  }

  public Person withHours(double newHours) {
    return new Person(name, newHours, branches);
  }

  public Person withBranches(int newBranches) {
    return new Person(name, hours, newBranches);
  }
}
