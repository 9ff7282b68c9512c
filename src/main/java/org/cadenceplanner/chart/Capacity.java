package org.cadenceplanner.chart;

import static org.cadenceplanner.language.Texts.tr;

import java.util.List;
import java.util.OptionalInt;
import org.cadenceplanner.plan.Person;

/// How many branches the people of a scenario can look after together, and that as words.
///
/// @param branches the number; empty where the plan names nobody
/// @param words such as `one person can look after 4`; empty text where the plan names nobody
record Capacity(OptionalInt branches, String words) {

  static Capacity of(List<Person> people) {
    if (people.isEmpty()) {
      return new Capacity(OptionalInt.empty(), "");
    }
    int sum = people.stream().mapToInt(Person::branches).sum();
    return new Capacity(OptionalInt.of(sum), words(people.size(), sum));
  }

  private static String words(int people, int branches) {
    return people == 1
        ? tr("one person can look after %s", branches)
        : tr("%s people can look after %s", people, branches);
  }

  /// What the line of it means in panels of one chart: the words, where all have the same, else
  /// `people can look after 4 or 8`.
  static String words(List<BranchStory> stories) {
    List<Capacity> all =
        stories.stream()
            .map(BranchStory::capacity)
            .filter(capacity -> capacity.branches().isPresent())
            .distinct()
            .toList();
    return all.size() == 1 ? all.getFirst().words() : tr("people can look after %s", numbers(all));
  }

  private static String numbers(List<Capacity> all) {
    return all.stream()
        .map(capacity -> String.valueOf(capacity.branches().orElseThrow()))
        .distinct()
        .reduce((some, other) -> tr("%s or %s", some, other))
        .orElse("");
  }

  /// Whether it is on a scale that ends at a number.
  boolean isOnScale(int most) {
    return branches.isPresent() && branches.getAsInt() <= most;
  }

  /// The largest number a scale needs to show this next to a peak; one far above the peak is left
  /// off the scale, or the counts would be flat.
  int onScaleWith(int peak) {
    int limit = branches.orElse(0);
    return limit <= 2 * Math.max(peak, 2) ? Math.max(limit, peak) : peak;
  }
}
