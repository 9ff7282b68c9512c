package org.cadenceplanner.history;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevObject;
import org.eclipse.jgit.revwalk.RevTag;
import org.eclipse.jgit.revwalk.RevWalk;

/// The tags of a git repository. Only the tags and their commits are read, however long the history;
/// nothing is written, nothing fetched, and no other program is run.
public final class GitTags {
  private GitTags() {}

  /// Reads the tags of a repository, by day.
  ///
  /// @param folder a work tree, a folder in one, or a bare repository; shallow ones too
  /// @throws BadRepository if it is none, or cannot be read
  public static List<Tag> read(Path folder) throws BadRepository {
    return GitReading.read(folder, GitTags::tags);
  }

  private static List<Tag> tags(Repository repository) throws IOException {
    List<Tag> tags = new ArrayList<>();
    try (RevWalk walk = new RevWalk(repository)) {
      walk.setRetainBody(true);
      for (Ref ref : repository.getRefDatabase().getRefsByPrefix(Constants.R_TAGS)) {
        tag(ref, walk).ifPresent(tags::add);
      }
    }
    tags.sort(Comparator.comparing(Tag::day).thenComparing(Tag::name));
    return tags;
  }

  /// A tag of anything but a commit, or of one that a shallow clone does not have, is none.
  private static Optional<Tag> tag(Ref ref, RevWalk walk) throws IOException {
    String name = ref.getName().substring(Constants.R_TAGS.length());
    try {
      RevObject tagged = walk.parseAny(ref.getObjectId());
      Optional<LocalDate> made = tagged instanceof RevTag tag ? made(tag) : Optional.empty();
      RevObject target = walk.peel(tagged);
      return target instanceof RevCommit commit
          ? Optional.of(new Tag(name, made.orElseGet(() -> Signature.ofCommitter(commit).day())))
          : Optional.empty();
    } catch (MissingObjectException e) {
      return Optional.empty();
    }
  }

  private static Optional<LocalDate> made(RevTag tag) {
    return Signature.of(tag::getTaggerIdent).map(Signature::day);
  }
}
