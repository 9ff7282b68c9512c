package org.cadenceplanner.history;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cadenceplanner.insight.FoundRelease;
import org.cadenceplanner.plan.Version;

/// The releases that a project's tags tell of.
///
/// @param pattern how the tags were read
/// @param releases the feature releases, by day
/// @param others the tags that the pattern does not fit
public record TaggedReleases(TagPattern pattern, List<TaggedRelease> releases, List<Tag> others) {
  public TaggedReleases {
    releases = List.copyOf(releases);
    others = List.copyOf(others);
  }

  /// Tells releases from point releases and candidates. A feature release that has candidates alone is
  /// not out, and not among the releases.
  public static TaggedReleases of(List<Tag> tags, TagPattern pattern) {
    Map<List<String>, Sorted> byFeature = new LinkedHashMap<>();
    List<Tag> others = new ArrayList<>();
    Function<String, Optional<TaggedVersion>> reader = pattern.reader();
    for (Tag tag : tags) {
      reader
          .apply(tag.name())
          .ifPresentOrElse(
              version ->
                  byFeature
                      .computeIfAbsent(version.feature(pattern.numbers()), _ -> new Sorted())
                      .add(tag, version, pattern.numbers()),
              () -> others.add(tag));
    }
    return new TaggedReleases(pattern, releases(byFeature), others);
  }

  private static List<TaggedRelease> releases(Map<List<String>, Sorted> byFeature) {
    return byFeature.entrySet().stream()
        .flatMap(feature -> feature.getValue().release(feature.getKey()).stream())
        .sorted(
            Comparator.comparing((TaggedRelease release) -> release.tag().day())
                .thenComparing(TaggedRelease::version))
        .toList();
  }

  /// The tags of one feature release.
  private static final class Sorted {
    private final List<Tag> features = new ArrayList<>();
    private final List<Tag> points = new ArrayList<>();
    private final List<Tag> candidates = new ArrayList<>();

    void add(Tag tag, TaggedVersion version, int numbers) {
      if (version.kind() == TaggedVersion.Kind.CANDIDATE) {
        candidates.add(tag);
      } else if (version.isFeature(numbers)) {
        features.add(tag);
      } else {
        points.add(tag);
      }
    }

    Optional<TaggedRelease> release(List<String> numbers) {
      Comparator<Tag> byDay = Comparator.comparing(Tag::day).thenComparing(Tag::name);
      Optional<Tag> first = features.stream().min(byDay);
      List<Tag> later = points.stream().sorted(byDay).toList();
      Version version = Version.of(String.join(".", numbers));
      return first
          .map(tag -> new TaggedRelease(version, tag, later, candidates))
          .or(
              () ->
                  later.stream()
                      .findFirst()
                      .map(
                          tag ->
                              new TaggedRelease(
                                  version, tag, later.subList(1, later.size()), candidates)));
    }
  }

  /// The releases as a plan can take them.
  public List<FoundRelease> found() {
    return releases.stream()
        .map(
            release ->
                new FoundRelease(
                    release.version(),
                    release.tag().day(),
                    release.tag().name(),
                    release.points().stream().map(Tag::day).toList(),
                    release.candidates().stream().map(Tag::day).toList(),
                    Map.of()))
        .toList();
  }

  /// The days of all releases of all branches, feature and point releases alike.
  Stream<Tag> tags() {
    return releases.stream()
        .flatMap(release -> Stream.concat(Stream.of(release.tag()), release.points().stream()));
  }
}
