package org.cadenceplanner.history;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Patterns that fit the tags of a repository, best first.
///
/// Tags are put together by what stands before their version; the group with most releases comes
/// first. How many numbers name a feature release follows from how they were used: two, as in 4.11
/// and 2024.1; one where the second number counts what older lines still get after a newer one came
/// (PostgreSQL's 16.2), or where the releases of two numbers follow each other within five weeks and
/// those of one do not (Node.js).
public final class TagProposals {
  private static final int MOST = 5;
  private static final int FEWEST_RELEASES = 2;
  private static final int FIRST_YEAR = 1990;
  private static final int LAST_YEAR = 2100;
  private static final double FEW_DAYS = 35;

  private TagProposals() {}

  /// At most five patterns; none where nothing looks like a release.
  public static List<TaggedReleases> of(List<Tag> tags) {
    Map<String, List<Tag>> groups =
        tags.stream().collect(Collectors.groupingBy(tag -> TagPattern.beforeVersion(tag.name())));
    return groups.entrySet().stream()
        .filter(group -> group.getValue().size() >= FEWEST_RELEASES)
        .map(group -> best(group.getKey(), group.getValue()))
        .filter(found -> found.releases().size() >= FEWEST_RELEASES)
        .sorted(Comparator.comparingLong((TaggedReleases found) -> -found.tags().count()))
        .limit(MOST)
        .map(found -> TaggedReleases.of(tags, found.pattern()))
        .toList();
  }

  /// A group by itself: a repository may have thousands of them.
  private static TaggedReleases best(String before, List<Tag> group) {
    TaggedReleases byTwo = TaggedReleases.of(group, new TagPattern(before, "", 2));
    TaggedReleases byOne = TaggedReleases.of(group, byTwo.pattern().with(1));
    return isOne(group, byOne, byTwo) ? byOne : byTwo;
  }

  private static boolean isOne(List<Tag> group, TaggedReleases byOne, TaggedReleases byTwo) {
    if (byOne.releases().size() < FEWEST_RELEASES || isCountedByYears(byOne)) {
      return false;
    }
    return hasThreeNumbers(group, byTwo.pattern())
        ? usualGap(byTwo) < FEW_DAYS && usualGap(byOne) >= FEW_DAYS
        : isContinuedInOlderLines(byOne);
  }

  private static boolean isCountedByYears(TaggedReleases byOne) {
    return byOne.releases().stream()
        .allMatch(
            release ->
                release
                    .version()
                    .number()
                    .map(
                        number -> number.intValue() >= FIRST_YEAR && number.intValue() <= LAST_YEAR)
                    .orElse(false));
  }

  private static boolean hasThreeNumbers(List<Tag> group, TagPattern pattern) {
    return group.stream()
        .map(Tag::name)
        .map(pattern.reader())
        .flatMap(Optional::stream)
        .anyMatch(version -> version.numbers().size() > 2);
  }

  /// The days between one release and the next, as they are in the middle of all.
  private static double usualGap(TaggedReleases found) {
    List<LocalDate> days = found.releases().stream().map(release -> release.tag().day()).toList();
    List<Long> gaps =
        IntStream.range(1, days.size())
            .mapToObj(i -> ChronoUnit.DAYS.between(days.get(i - 1), days.get(i)))
            .sorted()
            .toList();
    return gaps.isEmpty() ? Double.MAX_VALUE : gaps.get(gaps.size() / 2);
  }

  private static boolean isContinuedInOlderLines(TaggedReleases byOne) {
    List<TaggedRelease> lines = byOne.releases();
    return IntStream.range(1, lines.size())
        .anyMatch(
            i ->
                lines.get(i - 1).points().stream()
                    .anyMatch(point -> point.day().isAfter(lines.get(i).tag().day())));
  }
}
