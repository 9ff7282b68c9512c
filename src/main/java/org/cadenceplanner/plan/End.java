package org.cadenceplanner.plan;

import static org.cadenceplanner.language.Texts.tr;

import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/// When a phase of a branch's life ends; the end is the first day that is no longer in the phase.
public sealed interface End {
  /// The most releases that an end may wait for.
  int MOST_RELEASES = 100;

  /// The most years after which a phase may end.
  int MOST_YEARS = 100;

  /// So long after the release, whatever the phases before: `36 months after the release`.
  ///
  /// @param length the time from the day of the release, more than zero
  record AfterRelease(Length length) implements End {
    /// @throws IllegalArgumentException if the length is zero
    public AfterRelease {
      length.requirePositive();
    }
  }

  /// So long after the phase itself started: `18 months more`.
  ///
  /// @param length the phase's own length, more than zero
  record AfterStart(Length length) implements End {
    /// @throws IllegalArgumentException if the length is zero
    public AfterStart {
      length.requirePositive();
    }
  }

  /// When a later release ships: `until the second newer release` (Go), `that and 4 weeks` (Fedora),
  /// `until the next ESR and three releases more` (Firefox ESR).
  ///
  /// Releases count in the order of their days, whatever era they are of. Where none comes any more,
  /// the end is open.
  ///
  /// @param number which later release, counted from the one after: 1 to 100
  /// @param of the class it has to be of; empty to count all
  /// @param further how many releases of any class have to ship after that one: 0 to 100
  /// @param grace how long after that day the phase goes on
  record Successor(int number, Optional<String> of, int further, Optional<Length> grace)
      implements End {
    /// @throws IllegalArgumentException if a number is out of bounds or the grace is zero
    public Successor {
      requireWithin(() -> tr("release %s", number), number, 1, MOST_RELEASES);
      requireWithin(() -> tr("%s releases more", further), further, 0, MOST_RELEASES);
      grace.ifPresent(Length::requirePositive);
    }

    /// When so many later releases have shipped.
    public static Successor ofAny(int number) {
      return new Successor(number, Optional.empty(), 0, Optional.empty());
    }

    /// When so many later releases of a class have shipped.
    public static Successor ofClass(int number, String name) {
      return new Successor(number, Optional.of(name), 0, Optional.empty());
    }
  }

  /// On a day of the year, so many years after that of the release: `30 April three years on`.
  ///
  /// 29 February is 28 February in common years.
  ///
  /// @param day the month and the day
  /// @param years how many years after the year counted from: 0 to 100
  /// @param fromStart whether the years count from the phase's start, not from the release
  record OnDay(MonthDay day, int years, boolean fromStart) implements End {
    /// @throws IllegalArgumentException if there are more than a hundred years
    public OnDay {
      requireWithin(() -> tr("%s years", years), years, 0, MOST_YEARS);
    }
  }

  /// On a day that nobody has said yet.
  record Unknown() implements End {}

  /// The earliest of some ends; an open end is later than any other.
  ///
  /// @param ends at least two of them
  record Earliest(List<End> ends) implements End {
    /// @throws IllegalArgumentException if there are fewer than two
    public Earliest {
      ends = List.copyOf(ends);
      requireTwo(ends);
    }
  }

  /// The latest of some ends; an open end is later than any other.
  ///
  /// @param ends at least two of them
  record Latest(List<End> ends) implements End {
    /// @throws IllegalArgumentException if there are fewer than two
    public Latest {
      ends = List.copyOf(ends);
      requireTwo(ends);
    }
  }

  /// An end put on a day that a project likes better, such as the end of its month.
  ///
  /// @param end the end before that
  /// @param rounding where it goes
  record Rounded(End end, Rounding rounding) implements End {
    /// @throws IllegalArgumentException if the end is rounded already
    public Rounded {
      if (end instanceof Rounded) {
        throw new IllegalArgumentException(tr("an end rounded twice; allowed: once"));
      }
    }
  }

  /// This end with other names for the classes that it waits for.
  default End withClassNames(UnaryOperator<String> rename) {
    return switch (this) {
      case Successor end ->
          new Successor(end.number(), end.of().map(rename), end.further(), end.grace());
      case Earliest end -> new Earliest(withClassNames(end.ends(), rename));
      case Latest end -> new Latest(withClassNames(end.ends(), rename));
      case Rounded end -> new Rounded(end.end().withClassNames(rename), end.rounding());
      case AfterRelease _, AfterStart _, OnDay _, Unknown _ -> this;
    };
  }

  private static List<End> withClassNames(List<End> ends, UnaryOperator<String> rename) {
    return ends.stream().map(end -> end.withClassNames(rename)).toList();
  }

  private static void requireWithin(Supplier<String> what, int number, int least, int most) {
    if (number < least || number > most) {
      throw new IllegalArgumentException(tr("%s; allowed: %s to %s", what.get(), least, most));
    }
  }

  private static void requireTwo(List<End> ends) {
    if (ends.size() < 2) {
      throw new IllegalArgumentException(
          tr(
              ends.size() == 1 ? "%s end; allowed: two or more" : "%s ends; allowed: two or more",
              ends.size()));
    }
  }
}
