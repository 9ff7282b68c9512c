package org.cadenceplanner.history;

import java.util.Comparator;
import java.util.List;
import org.cadenceplanner.plan.Version;

/// A feature release as its tags tell of it.
///
/// @param version its version, such as `4.11`
/// @param tag the tag that stands for it: that of the release itself, or else the first of its point
/// releases, where the release has none
/// @param points the tags of its point releases, by day
/// @param candidates the tags of its release candidates, by day
public record TaggedRelease(Version version, Tag tag, List<Tag> points, List<Tag> candidates) {
  public TaggedRelease {
    points = points.stream().sorted(Comparator.comparing(Tag::day)).toList();
    candidates = candidates.stream().sorted(Comparator.comparing(Tag::day)).toList();
  }
}
