package org.cadenceplanner.history;

import static org.cadenceplanner.language.Texts.tr;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cadenceplanner.insight.Backports;
import org.cadenceplanner.plan.Version;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;

/// The backports on the stable branches of a git repository, and those that are pending. Nothing is
/// written, nothing fetched, and no other program is run.
public final class GitBackports {
  private GitBackports() {}

  /// Reads the backports of a repository.
  ///
  /// @param folder a work tree, a folder in one, or a bare repository
  /// @param wanted how its stable branches are named; if empty, by the best of the usual patterns
  /// @throws BadRepository if it is none, cannot be read, or has no such branches
  /// @throws java.util.concurrent.CancellationException if the thread was interrupted
  public static Backports read(Path folder, Optional<BranchPattern> wanted) throws BadRepository {
    GitCommits.heedInterruption();
    List<Tag> tags = GitTags.read(folder);
    try (Repository repository = GitFolder.open(folder);
        RevWalk walk = new RevWalk(repository)) {
      GitBranches branches =
          GitBranches.of(repository, walk)
              .orElseThrow(
                  () ->
                      new BadRepository(
                          tr(
                              "%s has no main line: no branch main or master, and none checked out",
                              folder)));
      BranchPattern pattern = pattern(folder, branches, wanted);
      GitCommits git = new GitCommits(walk);
      List<GitLine> lines = lines(repository, git, branches, pattern, releases(tags));
      if (lines.isEmpty()) {
        throw none(folder, pattern, branches);
      }
      return new Backports(
          branches.mainLine(),
          pattern.text(),
          new BranchesRead(repository, git, branches.main(), lines).all());
    } catch (IOException e) {
      GitCommits.heedInterruption();
      throw new BadRepository(
          tr("%s cannot be read as a git repository: %s", folder, e.getMessage()));
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

  private static Map<Version, TaggedRelease> releases(List<Tag> tags) {
    Map<Version, TaggedRelease> releases = new HashMap<>();
    TagProposals.of(tags).stream()
        .flatMap(found -> found.releases().stream())
        .forEach(release -> releases.putIfAbsent(release.version(), release));
    return releases;
  }

  private static List<GitLine> lines(
      Repository repository,
      GitCommits git,
      GitBranches branches,
      BranchPattern pattern,
      Map<Version, TaggedRelease> releases)
      throws IOException {
    List<GitLine> lines = new ArrayList<>();
    for (String name : branches.heads().keySet()) {
      Optional<Version> version = pattern.read(name);
      if (version.isPresent() && !name.equals(branches.mainLine())) {
        Optional<TaggedRelease> release = Optional.ofNullable(releases.get(version.get()));
        lines.add(
            GitLine.read(
                git,
                name,
                version.get(),
                branches.head(name),
                branches.main(),
                release,
                tagged(repository, git, release)));
      }
    }
    lines.sort(Comparator.comparing(GitLine::version));
    return lines;
  }

  private static Optional<RevCommit> tagged(
      Repository repository, GitCommits git, Optional<TaggedRelease> release) throws IOException {
    if (release.isEmpty()) {
      return Optional.empty();
    }
    Ref tag = repository.exactRef(Constants.R_TAGS + release.get().tag().name());
    return tag == null ? Optional.empty() : Optional.of(git.walk().parseCommit(tag.getObjectId()));
  }
}
