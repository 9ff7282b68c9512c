package org.cadenceplanner.plan;

import static org.cadenceplanner.language.Texts.tr;

import java.util.List;
import java.util.Optional;

/// How often releases fall due.
public sealed interface Cadence {

  /// This cadence with a scenario that it follows under another name.
  default Cadence renamed(String scenario, String newName) {
    return switch (this) {
      case Following other when other.scenario().equals(scenario) ->
          new Following(newName, other.number(), other.later());
      case Following _, Every _, Yearly _ -> this;
    };
  }

  /// A release every so many days, weeks, months or years, or after several such lengths in turn:
  /// `25 weeks, then 27`.
  ///
  /// Slot 1 is the anchor plus the first length, slot 2 that plus the second, and so on round and
  /// round. All are added to the anchor at once, months before weeks and days, so month ends do not
  /// drift: every month from 31 January gives 28 February and then 31 March.
  ///
  /// @param intervals the times from slot to slot, 1 to 100 of them, each more than zero
  record Every(List<Length> intervals) implements Cadence {
    /// The most lengths that may take turns.
    public static final int MOST = 100;

    /// @throws IllegalArgumentException if there are not 1 to 100, or one is zero
    public Every {
      intervals = List.copyOf(intervals);
      if (intervals.isEmpty() || intervals.size() > MOST) {
        throw new IllegalArgumentException(
            tr("%s lengths in turn; allowed: 1 to %s", intervals.size(), MOST));
      }
      intervals.forEach(Length::requirePositive);
    }

    /// The same length from each slot to the next.
    ///
    /// @throws IllegalArgumentException if it is zero
    public Every(Length interval) {
      this(List.of(interval));
    }
  }

  /// A release with every *n*-th release of another scenario, or so long after it: an ESR with every
  /// 13th release, a distribution 6 weeks after every second kernel.
  ///
  /// Slot 0 is the anchor's day; slot 1 comes with the *n*-th release that the other scenario has
  /// after it, slot 2 with the 2 × *n*-th. It follows the dates that releases really get, or got.
  ///
  /// @param scenario the name of the scenario that is followed
  /// @param number every how many-th of its releases counts: 1 to 100
  /// @param later how long after each
  record Following(String scenario, int number, Optional<Length> later) implements Cadence {
    /// The largest number.
    public static final int MOST = 100;

    /// @throws IllegalArgumentException if the number is not 1 to 100, or the length zero
    public Following {
      if (number < 1 || number > MOST) {
        throw new IllegalArgumentException(
            tr("every %s-th release; allowed: 1 to %s", number, MOST));
      }
      later.ifPresent(Length::requirePositive);
    }
  }

  /// A release at the same places of every year, such as the second Tuesday of April and October.
  ///
  /// Slot 0 is the anchor's day, whatever day that is; slot 1 is the first place after it.
  ///
  /// @param slots the places in the year, at least one, each of them once
  record Yearly(List<YearlySlot> slots) implements Cadence {
    /// @throws IllegalArgumentException if there is no slot, or one stands twice
    public Yearly {
      slots = List.copyOf(slots);
      if (slots.isEmpty()) {
        throw new IllegalArgumentException(tr("no slots; allowed: at least one slot a year"));
      }
      if (slots.stream().distinct().count() < slots.size()) {
        throw new IllegalArgumentException(tr("the same slot twice; allowed: each slot once"));
      }
    }
  }
}
