package org.cadenceplanner.history;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.cadenceplanner.insight.BranchCommit;
import org.cadenceplanner.insight.PendingBackport;
import org.cadenceplanner.insight.StableBranch;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;

/// Reads what is on the stable branches, and what is not on them yet.
final class BranchesRead {
  private final GitCommits git;
  private final RevCommit tip;
  private final List<GitLine> lines;
  private final MainLine main;
  private final Origins origins;

  /// @param tip the newest commit of the main line
  /// @param lines the branches, at least one
  BranchesRead(Repository repository, GitCommits git, RevCommit tip, List<GitLine> lines)
      throws IOException {
    this.git = git;
    this.tip = tip;
    this.lines = lines;
    this.main = MainLine.read(git, tip, oldestFork(lines), marks(lines));
    this.origins = new Origins(git, main, new SameChanges(repository, main), lines);
  }

  private static RevCommit oldestFork(List<GitLine> lines) {
    return lines.stream()
        .map(GitLine::fork)
        .min(Comparator.comparingInt(RevCommit::getCommitTime))
        .orElseThrow();
  }

  private static Set<String> marks(List<GitLine> lines) {
    Set<String> marks = new HashSet<>();
    lines.stream()
        .flatMap(line -> line.commits().stream())
        .filter(commit -> Trailers.of(commit.getFullMessage()).cited().isEmpty())
        .forEach(commit -> marks.addAll(SameChanges.marks(commit)));
    return marks;
  }

  List<StableBranch> all() throws IOException {
    List<StableBranch> branches = new ArrayList<>();
    for (GitLine line : lines) {
      branches.add(branch(line));
    }
    return branches;
  }

  private StableBranch branch(GitLine line) throws IOException {
    List<BranchCommit> before = new ArrayList<>();
    List<BranchCommit> after = new ArrayList<>();
    for (RevCommit commit : line.commits()) {
      (line.afterRelease().contains(commit) ? after : before).add(commit(commit, line));
    }
    boolean isAlive = isAlive(line);
    List<BranchCommit> own = Stream.concat(before.stream(), after.stream()).toList();
    List<PendingBackport> pending = isAlive ? Pending.of(git, main, tip, line, own) : List.of();
    return new StableBranch(
        line.name(),
        line.version(),
        GitCommits.day(git.withMessage(line.fork())),
        line.release().map(release -> release.tag().day()),
        before,
        after,
        line.release().map(BranchesRead::points).orElse(List.of()),
        isAlive,
        pending);
  }

  private static List<LocalDate> points(TaggedRelease release) {
    return release.points().stream().map(Tag::day).toList();
  }

  private boolean isAlive(GitLine line) throws IOException {
    LocalDate newest = GitCommits.day(git.withMessage(tip));
    LocalDate last = GitCommits.day(git.withMessage(line.tip()));
    return last.isAfter(newest.minusYears(1));
  }

  private BranchCommit commit(RevCommit commit, GitLine line) throws IOException {
    git.withMessage(commit);
    return new BranchCommit(
        commit.getName(),
        GitCommits.day(commit),
        commit.getCommitterIdent().getName(),
        commit.getShortMessage(),
        Trailers.isSecurity(commit.getFullMessage()),
        origins.of(commit, line));
  }
}
