package org.cadenceplanner.insight.advice;

import static org.cadenceplanner.language.Texts.tr;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What makes dates worse than others. Each is an amount that is 0 at best; figures of a release
/// are means over the planned releases in the years looked at, so that fewer of them are no merit.
public enum Harm {
  /// The days by which a release and its milestones are moved off the days they are due; 30 for one
  /// that finds no free day, none for a release set by hand.
  MOVED(1),
  /// The days of a release and its milestones that are holidays, each by the share of the committers
  /// who are off, 0 to 1.
  HOLIDAYS(10),
  /// The days of a release and its milestones that come near a feast, such as Easter.
  NEAR(2),
  /// The holiday seasons that begin between a release and the one before it, the first not counted.
  SEASONS(2),
  /// The times that a limit of the plan is broken, history not counted.
  LIMITS(5),
  /// The hours of work a month that are more than the people can give.
  LOAD(0.1),
  /// The different places in the year; 12 for a cadence that has no fixed ones.
  PLACES(0.5),
  /// The days by which the next release comes earlier or later than it is due now.
  SHIFT(0.02);

  /// Days that count for a date without a free day.
  static final int DAYS_OF_NONE_FREE = 30;

  /// Places that count for a cadence without fixed ones.
  static final int PLACES_OF_NONE_FIXED = 12;

  private final double usual;

  Harm(double usual) {
    this.usual = usual;
  }

  /// The harm of a name, in any case.
  public static Optional<Harm> named(String name) {
    return Arrays.stream(values()).filter(harm -> harm.name().equalsIgnoreCase(name)).findFirst();
  }

  /// What it is called in files and on the command line: `moved`.
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// What it weighs where nobody says otherwise.
  double usual() {
    return usual;
  }

  /// One of it in few words, such as a form has room for.
  public String one() {
    return switch (this) {
      case MOVED -> tr("Day moved");
      case HOLIDAYS -> tr("Holiday of all committers");
      case NEAR -> tr("Day near a feast");
      case SEASONS -> tr("Second holiday season");
      case LIMITS -> tr("Broken limit");
      case LOAD -> tr("Hour too much");
      case PLACES -> tr("Place in the year");
      case SHIFT -> tr("Day earlier or later");
    };
  }

  /// What it is, in words.
  public String inWords() {
    return switch (this) {
      case MOVED -> tr("days moved, of a release and its milestones");
      case HOLIDAYS -> tr("holidays met, by the share of the committers who are off");
      case NEAR -> tr("days near a feast, of a release and its milestones");
      case SEASONS -> tr("holiday seasons in a cycle, the first not counted");
      case LIMITS -> tr("times a limit is broken");
      case LOAD -> tr("hours a month over what the people can give");
      case PLACES -> tr("different places in the year");
      case SHIFT -> tr("days the next release comes earlier or later than now");
    };
  }
}
