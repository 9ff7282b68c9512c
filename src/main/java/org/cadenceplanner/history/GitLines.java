package org.cadenceplanner.history;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.cadenceplanner.plan.Version;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;

/// Reads the stable branches of a repository.
final class GitLines {
  private final Repository repository;
  private final GitCommits git;
  private final GitBranches branches;
  private final Map<Version, TaggedRelease> releases;

  /// @param tags the tags that tell of releases
  GitLines(Repository repository, GitCommits git, GitBranches branches, List<Tag> tags) {
    this.repository = repository;
    this.git = git;
    this.branches = branches;
    this.releases = releases(tags);
  }

  private static Map<Version, TaggedRelease> releases(List<Tag> tags) {
    Map<Version, TaggedRelease> releases = new HashMap<>();
    TagProposals.of(tags).stream()
        .flatMap(found -> found.releases().stream())
        .forEach(release -> releases.putIfAbsent(release.version(), release));
    return releases;
  }

  /// The branches whose names are of a pattern, but for the main line, by version.
  List<GitLine> of(BranchPattern pattern) throws IOException {
    Function<String, Optional<Version>> versions = pattern.reader();
    List<GitLine> lines = new ArrayList<>();
    for (String name : branches.heads().keySet()) {
      Optional<Version> version = versions.apply(name);
      if (version.isPresent() && !name.equals(branches.mainLine())) {
        lines.add(line(name, version.get()));
      }
    }
    lines.sort(Comparator.comparing(GitLine::version).thenComparing(GitLine::name));
    return lines;
  }

  private GitLine line(String name, Version version) throws IOException {
    Optional<TaggedRelease> release = Optional.ofNullable(releases.get(version));
    Optional<RevCommit> tagged = release.isPresent() ? commit(release.get()) : Optional.empty();
    return GitLine.read(git, name, version, branches.head(name), branches.main(), release, tagged);
  }

  private Optional<RevCommit> commit(TaggedRelease release) throws IOException {
    Optional<ObjectId> tagged =
        Optional.ofNullable(repository.exactRef(Constants.R_TAGS + release.tag().name()))
            .map(Ref::getObjectId);
    return tagged.isPresent() ? git.find(tagged.get()) : Optional.empty();
  }
}
