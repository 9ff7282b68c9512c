package org.cadenceplanner.insight.survey;

import static org.cadenceplanner.language.Texts.tr;

import java.util.Arrays;
import java.util.Optional;

/// What a voter thinks of an option, from −2 to +2.
public enum Stance {
  STRONG_OBJECTION(-2),
  MILD_OBJECTION(-1),
  NEUTRAL(0),
  FOR(1),
  STRONGLY_FOR(2);

  private final int value;

  Stance(int value) {
    this.value = value;
  }

  /// The stance of a number; empty if it is not from −2 to +2.
  public static Optional<Stance> of(int value) {
    return Arrays.stream(values()).filter(stance -> stance.value == value).findFirst();
  }

  /// What it counts: −2 to +2.
  public int value() {
    return value;
  }

  /// The number as it is typed: `-2`, `0`, `+1`.
  public String typed() {
    return value > 0 ? "+" + value : String.valueOf(value);
  }

  /// What the number means: `strong objection`.
  public String inWords() {
    return switch (this) {
      case STRONG_OBJECTION -> tr("strong objection");
      case MILD_OBJECTION -> tr("mild objection");
      case NEUTRAL -> tr("neutral");
      case FOR -> tr("in favour");
      case STRONGLY_FOR -> tr("strongly in favour");
    };
  }
}
