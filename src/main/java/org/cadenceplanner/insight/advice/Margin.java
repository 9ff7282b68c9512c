package org.cadenceplanner.insight.advice;

import static org.cadenceplanner.language.Texts.tr;

import java.util.List;

/// How near to which feasts a date is too near.
///
/// @param days the most days before or after a day of a feast that are too near, 0 to 60
/// @param feasts the names of holidays, or parts of them, in any case: `Easter` means Easter Monday
/// too
public record Margin(int days, List<String> feasts) {
  /// The most days.
  public static final int MOST = 60;

  /// @throws IllegalArgumentException if the days are out of bounds or a name is blank
  public Margin {
    feasts = List.copyOf(feasts);
    if (days < 0 || days > MOST) {
      throw new IllegalArgumentException(tr("a margin of %s days; allowed: 0 to %s", days, MOST));
    }
    if (feasts.stream().anyMatch(String::isBlank)) {
      throw new IllegalArgumentException(tr("a feast without a name; allowed: a name"));
    }
  }

  /// A week around Easter and Christmas.
  public static Margin usual() {
    return ofDays(7);
  }

  /// So many days around Easter and Christmas.
  ///
  /// @throws IllegalArgumentException if they are out of bounds
  public static Margin ofDays(int days) {
    return new Margin(days, List.of("easter", "christmas"));
  }

  /// This margin without some of its feasts.
  Margin without(List<String> some) {
    return new Margin(days, feasts.stream().filter(feast -> !some.contains(feast)).toList());
  }
}
