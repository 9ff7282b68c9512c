package org.cadenceplanner.history;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.cadenceplanner.plan.Version;

/// Patterns that fit the branches of a repository, best first: of the usual ones, that with most
/// branches, and of two with as many the one that more projects use.
final class BranchProposals {
  private static final List<BranchPattern> USUAL =
      List.of(
              "stable-{version}",
              "stable/{version}",
              "stable/{version}.x",
              "release-{version}",
              "release/{version}",
              "release/{version}.x",
              "releases/{version}",
              "branch-{version}",
              "branch_{version}",
              "maint-{version}",
              "REL_{version}_STABLE",
              "linux-{version}.y",
              "v{version}.x",
              "v{version}-stable",
              "{version}.x",
              "{version}-stable",
              "v{version}",
              "{version}")
          .stream()
          .map(BranchPattern::parse)
          .toList();

  private static final List<Function<String, Optional<Version>>> READERS =
      USUAL.stream().map(BranchPattern::reader).toList();

  private BranchProposals() {}

  static List<BranchPattern> of(Collection<String> names) {
    Map<BranchPattern, Long> counts = new LinkedHashMap<>();
    USUAL.forEach(pattern -> counts.put(pattern, count(names, pattern)));
    return counts.entrySet().stream()
        .filter(pattern -> pattern.getValue() > 0)
        .sorted(Comparator.comparingLong(pattern -> -pattern.getValue()))
        .map(Map.Entry::getKey)
        .toList();
  }

  /// Whether a branch is named as stable ones usually are.
  static boolean isUsual(String name) {
    return READERS.stream().anyMatch(reader -> reader.apply(name).isPresent());
  }

  private static long count(Collection<String> names, BranchPattern pattern) {
    return names.stream().map(pattern.reader()).flatMap(Optional::stream).count();
  }
}
