package org.cadenceplanner.history;

import static org.cadenceplanner.language.Texts.tr;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.cadenceplanner.insight.Backports;
import org.cadenceplanner.plan.Version;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevWalk;

/// The backports on the stable branches of a git repository, and those that are pending. Nothing is
/// written, nothing fetched, and no other program is run.
public final class GitBackports {
  private GitBackports() {}

  /// The usual patterns that fit the branches of a repository, the best one first.
  ///
  /// @param folder a work tree, a folder in one, or a bare repository; shallow ones too
  /// @throws BadRepository if it is none, cannot be read, or has no main line
  public static List<BranchPattern> patterns(Path folder) throws BadRepository {
    return GitReading.read(folder, repository -> patterns(folder, repository));
  }

  private static List<BranchPattern> patterns(Path folder, Repository repository)
      throws IOException, BadRepository {
    try (RevWalk walk = new RevWalk(repository)) {
      return BranchProposals.of(branches(folder, repository, walk).heads().keySet());
    }
  }

  private static GitBranches branches(Path folder, Repository repository, RevWalk walk)
      throws IOException, BadRepository {
    return GitBranches.of(repository, walk)
        .orElseThrow(
            () ->
                new BadRepository(
                    tr(
                        "%s has no main line: no branch main or master, and none checked out",
                        folder)));
  }

  /// Reads the backports of a repository, and what is pending on branches that had a commit in the year
  /// before the newest of the main line.
  ///
  /// @param folder a work tree, a folder in one, or a bare repository; shallow ones too
  /// @param wanted how its stable branches are named; if empty, by the best of the usual patterns
  /// @throws BadRepository if it is none, cannot be read, or has no such branches
  /// @throws java.util.concurrent.CancellationException if the thread was interrupted
  public static Backports read(Path folder, Optional<BranchPattern> wanted) throws BadRepository {
    return read(folder, wanted, Optional.empty());
  }

  /// Reads the backports of a repository, and what is pending on some of its branches.
  ///
  /// @param folder a work tree, a folder in one, or a bare repository; shallow ones too
  /// @param wanted how its stable branches are named; if empty, by the best of the usual patterns
  /// @param supported which of them are looked after, so that something may be pending; if empty,
  /// those with a commit in the year before the newest of the main line
  /// @throws BadRepository if it is none, cannot be read, or has no such branches
  /// @throws java.util.concurrent.CancellationException if the thread was interrupted
  public static Backports read(
      Path folder, Optional<BranchPattern> wanted, Optional<Predicate<Version>> supported)
      throws BadRepository {
    GitCommits.heedInterruption();
    List<Tag> tags = GitTags.read(folder);
    return GitReading.read(folder, repository -> read(folder, repository, tags, wanted, supported));
  }

  private static Backports read(
      Path folder,
      Repository repository,
      List<Tag> tags,
      Optional<BranchPattern> wanted,
      Optional<Predicate<Version>> supported)
      throws IOException, BadRepository {
    try (RevWalk walk = new RevWalk(repository)) {
      GitBranches branches = branches(folder, repository, walk);
      BranchPattern pattern = pattern(folder, branches, wanted);
      GitCommits git = new GitCommits(walk);
      List<GitLine> lines = new GitLines(repository, git, branches, tags).of(pattern);
      if (lines.isEmpty()) {
        throw none(folder, pattern, branches);
      }
      return new Backports(
          branches.mainLine(),
          pattern.text(),
          new BranchesRead(repository, git, branches.main(), lines, supported).all());
    }
  }

  private static BranchPattern pattern(
      Path folder, GitBranches branches, Optional<BranchPattern> wanted) throws BadRepository {
    Optional<BranchPattern> usual =
        wanted.or(() -> BranchProposals.of(branches.heads().keySet()).stream().findFirst());
    return usual.orElseThrow(
        () ->
            new BadRepository(
                tr(
                    "%s has no branches named as stable ones usually are, such as stable-4.11",
                    folder)));
  }

  private static BadRepository none(Path folder, BranchPattern pattern, GitBranches branches) {
    String others =
        BranchProposals.of(branches.heads().keySet()).stream()
            .map(BranchPattern::text)
            .collect(Collectors.joining(", "));
    return new BadRepository(
        others.isEmpty()
            ? tr("%s has no branch by the pattern %s", folder, pattern.text())
            : tr(
                "%s has no branch by the pattern %s; these fit: %s",
                folder, pattern.text(), others));
  }
}
