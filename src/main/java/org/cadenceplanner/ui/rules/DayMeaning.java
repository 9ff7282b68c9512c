package org.cadenceplanner.ui.rules;

import static org.cadenceplanner.language.Texts.tr;

/// What ranges and events are for, in the words of their forms.
enum DayMeaning {
  BLOCKED,
  LONGER;

  String inARange() {
    return switch (this) {
      case BLOCKED -> tr("No release in a part of the year");
      case LONGER -> tr("Longer in a part of the year");
    };
  }

  String atAnEvent() {
    return switch (this) {
      case BLOCKED -> tr("No release around an event");
      case LONGER -> tr("Longer around an event");
    };
  }

  /// What the days before and after an event are for.
  String around() {
    return switch (this) {
      case BLOCKED -> tr("On so many days around it nothing is released either.");
      case LONGER -> tr("So many days around it make it longer too.");
    };
  }
}
