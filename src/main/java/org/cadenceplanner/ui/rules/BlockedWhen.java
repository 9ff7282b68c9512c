package org.cadenceplanner.ui.rules;

import java.util.Optional;
import org.cadenceplanner.insight.Words;
import org.cadenceplanner.plan.Blocking;
import org.cadenceplanner.ui.fx.Typed;

/// The kinds of answers to what blocks a day.
enum BlockedWhen {
  ANY("any holiday"),
  ALL("off in all calendars"),
  SHARE("a share being off");

  private static final double USUAL_SHARE = 0.5;
  private static final double WHOLE = 100;

  private final String words;

  BlockedWhen(String words) {
    this.words = words;
  }

  String words() {
    return words;
  }

  static BlockedWhen of(Blocking blocking) {
    return switch (blocking) {
      case Blocking.Any any -> ANY;
      case Blocking.All all -> ALL;
      case Blocking.AtLeast atLeast -> SHARE;
    };
  }

  /// What is meant until more is said: of shares, half.
  Blocking usual() {
    return switch (this) {
      case ANY -> new Blocking.Any();
      case ALL -> new Blocking.All();
      case SHARE -> new Blocking.AtLeast(USUAL_SHARE);
    };
  }

  /// The share in per cent, without the sign; empty if there is none.
  static Optional<String> percentOf(Blocking blocking) {
    return blocking instanceof Blocking.AtLeast atLeast
        ? Optional.of(Words.number(WHOLE * atLeast.share()))
        : Optional.empty();
  }

  /// Reads a share in per cent, such as `50`, `12.5` or `50 %`.
  ///
  /// @throws IllegalArgumentException if it is not over 0 and at most 100
  static Blocking.AtLeast share(String text) {
    String number = text.replace("%", "").strip();
    if (number.matches("\\d{1,3}([.]\\d{1,4})?")) {
      double percent = Double.parseDouble(number);
      if (percent > 0 && percent <= WHOLE) {
        return new Blocking.AtLeast(percent / WHOLE);
      }
    }
    throw new IllegalArgumentException(Typed.shown(text) + "; allowed: over 0, up to 100 %");
  }
}
