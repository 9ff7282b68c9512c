package org.cadenceplanner.ui.rules;

import static org.cadenceplanner.language.Texts.tr;

import java.util.Optional;
import org.cadenceplanner.insight.Words;
import org.cadenceplanner.plan.Blocking;
import org.cadenceplanner.ui.fx.Typed;

/// The kinds of answers to what blocks a day.
enum BlockedWhen {
  ANY,
  ALL,
  SHARE;

  private static final double USUAL_SHARE = 0.5;
  private static final double WHOLE = 100;

  String words() {
    return switch (this) {
      case ANY -> tr("any holiday");
      case ALL -> tr("off in all calendars");
      case SHARE -> tr("a share being off");
    };
  }

  /// What the Edit menu calls the step of choosing it.
  String step() {
    return switch (this) {
      case ANY -> tr("Blocked by any holiday");
      case ALL -> tr("Blocked by off in all calendars");
      case SHARE -> tr("Blocked by a share being off");
    };
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

  /// Reads a share in per cent, such as `50`, `12.5`, `12,5` or `50 %`.
  ///
  /// @throws IllegalArgumentException if it is not over 0 and at most 100
  static Blocking.AtLeast share(String text) {
    String number = text.replace("%", "").strip();
    if (number.matches("\\d{1,3}([.,]\\d{1,4})?")) {
      double percent = Double.parseDouble(number.replace(',', '.'));
      if (percent > 0 && percent <= WHOLE) {
        return new Blocking.AtLeast(percent / WHOLE);
      }
    }
    throw new IllegalArgumentException(tr("%s; allowed: over 0, up to 100 %%", Typed.shown(text)));
  }
}
