package org.cadenceplanner.ui.files;

import static org.cadenceplanner.language.Texts.tr;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.cadenceplanner.history.BadRepository;
import org.cadenceplanner.history.GitTags;
import org.cadenceplanner.history.Tag;
import org.cadenceplanner.history.TagProposals;
import org.cadenceplanner.history.TaggedReleases;

/// The tags of a repository, and the ways to read them that fit.
///
/// @param tags all of its tags, at least one
/// @param proposals the releases by each pattern that fits, the best one first
record RepositoryTags(List<Tag> tags, List<TaggedReleases> proposals) {
  RepositoryTags {
    tags = List.copyOf(tags);
    proposals = List.copyOf(proposals);
  }

  /// Reads a repository.
  ///
  /// @throws BadRepository if it is none, or cannot be read
  /// @throws IllegalArgumentException if it has no tags
  static RepositoryTags read(Path folder) throws BadRepository {
    List<Tag> tags = GitTags.read(folder);
    if (tags.isEmpty()) {
      throw new IllegalArgumentException(
          tr("%s has no tags; allowed: a repository whose releases are tagged", folder));
    }
    return new RepositoryTags(tags, TagProposals.of(tags));
  }

  /// The proposal whose pattern is written so, if there is one.
  Optional<TaggedReleases> proposal(String pattern) {
    return proposals.stream().filter(it -> it.pattern().text().equals(pattern)).findFirst();
  }
}
