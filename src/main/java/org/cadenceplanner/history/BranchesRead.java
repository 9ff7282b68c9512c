package org.cadenceplanner.history;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.cadenceplanner.insight.BranchCommit;
import org.cadenceplanner.insight.PendingBackport;
import org.cadenceplanner.insight.StableBranch;
import org.cadenceplanner.plan.Version;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;

/// Reads what is on the stable branches, and what is not on them yet.
final class BranchesRead {
  private final GitCommits git;
  private final RevCommit tip;
  private final List<GitLine> lines;
  private final Optional<Predicate<Version>> supported;
  private final MainLine main;
  private final Origins origins;

  /// Reads the main line.
  ///
  /// @param tip the newest commit of the main line
  /// @param lines the branches, at least one
  /// @param supported which of them are looked after; if empty, those with a commit in the year before
  /// the newest of the main line
  BranchesRead(
      Repository repository,
      GitCommits git,
      RevCommit tip,
      List<GitLine> lines,
      Optional<Predicate<Version>> supported)
      throws IOException {
    this.git = git;
    this.tip = tip;
    this.lines = lines;
    this.supported = supported;
    this.main = MainLine.read(git, tip, oldestFork(), marks());
    this.origins = new Origins(git, main, new SameChanges(repository, main));
  }

  private RevCommit oldestFork() {
    return lines.stream()
        .map(GitLine::fork)
        .min(Comparator.comparingInt(RevCommit::getCommitTime))
        .orElseThrow();
  }

  /// What the commits are known by that name none that the repository has.
  private Set<String> marks() throws IOException {
    Set<String> marks = new HashSet<>();
    for (GitLine line : lines) {
      for (RevCommit commit : line.commits()) {
        Message message = git.message(commit);
        if (ids(Trailers.of(message.text()).cited()).isEmpty()) {
          marks.addAll(message.marks());
        }
      }
    }
    return marks;
  }

  private List<String> ids(List<String> digits) throws IOException {
    List<String> ids = new ArrayList<>();
    for (String each : digits) {
      git.find(each).map(RevCommit::getName).ifPresent(ids::add);
    }
    return ids;
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
    List<BranchCommit> since = new ArrayList<>();
    Taken taken = new Taken();
    for (RevCommit commit : line.commits()) {
      Message message = git.message(commit);
      BranchCommit read = commit(commit, message, line);
      (line.sinceRelease().contains(commit) ? since : before).add(read);
      taken.add(read, message, ids(Reverts.in(message.text())));
    }
    boolean isSupported = isSupported(line);
    return new StableBranch(
        line.name(),
        line.version(),
        git.message(line.fork()).day(),
        line.release().map(release -> release.tag().day()),
        before,
        since,
        line.release().map(BranchesRead::points).orElse(List.of()),
        isSupported,
        isSupported ? pending(line, taken) : List.of());
  }

  private List<PendingBackport> pending(GitLine line, Taken taken) throws IOException {
    return Pending.of(git, main, tip, line, taken);
  }

  private static List<LocalDate> points(TaggedRelease release) {
    return release.points().stream().map(Tag::day).toList();
  }

  private boolean isSupported(GitLine line) throws IOException {
    if (supported.isPresent()) {
      return supported.get().test(line.version());
    }
    LocalDate newest = git.message(tip).day();
    return git.message(line.tip()).day().isAfter(newest.minusYears(1));
  }

  private BranchCommit commit(RevCommit commit, Message message, GitLine line) throws IOException {
    return new BranchCommit(
        commit.getName(),
        message.day(),
        message.committer(),
        message.subject(),
        Trailers.isSecurity(message.text()),
        origins.of(commit, message, line));
  }
}
