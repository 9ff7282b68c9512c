package org.cadenceplanner.ui.rules;

/// What ranges and events are for, in the words of their forms.
enum DayMeaning {
  BLOCKED("No release", "On so many days around it nothing is released either."),
  LONGER("Longer", "So many days around it make it longer too.");

  private final String effect;
  private final String around;

  DayMeaning(String effect, String around) {
    this.effect = effect;
    this.around = around;
  }

  String inARange() {
    return effect + " in a part of the year";
  }

  String atAnEvent() {
    return effect + " around an event";
  }

  /// What the days before and after an event are for.
  String around() {
    return around;
  }
}
