package org.cadenceplanner.history;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevFlag;

/// What the main line has that the oldest of the stable branches did not begin with.
final class MainLine {
  private final GitCommits git;
  private final RevCommit start;
  private final RevFlag mark;
  private final Map<RevCommit, Wish> wishes = new HashMap<>();
  private final Map<String, List<RevCommit>> alike = new HashMap<>();
  private final Set<RevCommit> reverted = new HashSet<>();

  private MainLine(GitCommits git, RevCommit start) {
    this.git = git;
    this.start = start;
    this.mark = git.mark("main");
  }

  /// Reads it.
  ///
  /// @param tip the newest commit of the main line
  /// @param start what the oldest stable branch began with
  /// @param marks what commits of branches are known by that do not say what they were taken from
  static MainLine read(GitCommits git, RevCommit tip, RevCommit start, Set<String> marks)
      throws IOException {
    MainLine main = new MainLine(git, start);
    git.each(tip, List.of(start), commit -> main.add(commit, marks));
    return main;
  }

  private void add(RevCommit commit, Set<String> marks) throws IOException {
    commit.add(mark);
    if (!GitCommits.isMerge(commit)) {
      Message message = git.message(commit);
      addWish(commit, message);
      message.marks().stream()
          .filter(marks::contains)
          .forEach(it -> alike.computeIfAbsent(it, _ -> new ArrayList<>(1)).add(commit));
    }
  }

  /// Newer commits come first, so those that revert one are known when it comes.
  private void addWish(RevCommit commit, Message message) throws IOException {
    if (reverted.contains(commit)) {
      return;
    }
    for (String digits : Reverts.in(message.text())) {
      git.find(digits).ifPresent(reverted::add);
    }
    Wish wish = Wish.of(message.text());
    if (!wish.isNone()) {
      wishes.put(commit, wish);
    }
  }

  /// Whether a commit came to the main line after the oldest stable branch had left it.
  boolean has(RevCommit commit) {
    return commit.has(mark);
  }

  /// Whether a commit is as old as what the oldest stable branch began with, so that all have it.
  boolean isOlder(RevCommit commit) {
    return commit.getCommitTime() <= start.getCommitTime();
  }

  /// The commits that ask to be backported or fix something, and were not reverted.
  Map<RevCommit, Wish> wishes() {
    return wishes;
  }

  /// The commits that are known by a mark of a commit of a branch, newest first.
  List<RevCommit> alike(String mark) {
    return Optional.ofNullable(alike.get(mark)).orElse(List.of());
  }
}
