package org.cadenceplanner.history;

import java.util.List;

/// What a tag's name says.
///
/// @param numbers the numbers of the version as they are written: `4`, `11`, `0`
/// @param kind what it is the tag of
record TaggedVersion(List<String> numbers, Kind kind) {
  /// What a tag marks.
  enum Kind {
    /// A release, a feature or a point release by its numbers.
    RELEASE,
    /// A later release of the same numbers, such as `1.1.1w`.
    LETTERED,
    /// A release candidate, a beta or the like.
    CANDIDATE
  }

  TaggedVersion {
    numbers = List.copyOf(numbers);
  }

  /// The feature release that it belongs to, as its numbers.
  List<String> feature(int count) {
    return numbers.subList(0, Math.min(count, numbers.size()));
  }

  /// Whether it is the feature release itself: all further numbers are 0.
  boolean isFeature(int count) {
    return kind == Kind.RELEASE
        && numbers.stream().skip(count).limit(1).allMatch(number -> number.matches("0+"));
  }
}
