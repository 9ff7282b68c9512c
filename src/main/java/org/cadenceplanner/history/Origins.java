package org.cadenceplanner.history;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import org.cadenceplanner.insight.Origin;
import org.eclipse.jgit.lib.AnyObjectId;
import org.eclipse.jgit.revwalk.RevCommit;

/// Finds what the commits of stable branches were taken from.
///
/// A backport of a backport names the commit of the other branch; that is followed to the main line,
/// through at most 100 commits.
final class Origins {
  private static final int MOST_FOLLOWED = 100;

  private final GitCommits git;
  private final MainLine main;
  private final SameChanges changes;

  Origins(GitCommits git, MainLine main, SameChanges changes) {
    this.git = git;
    this.main = main;
    this.changes = changes;
  }

  /// What a commit of a branch was taken from; empty if it is no backport.
  Optional<Origin> of(RevCommit commit, Message message, GitLine line) throws IOException {
    Trailers said = Trailers.of(message.text());
    if (said.cited().isEmpty()) {
      return sameChange(commit, message, line);
    }
    return isOfReverted(said, message)
        ? Optional.empty()
        : Optional.of(said(said, commit, message, line));
  }

  private Optional<Origin> sameChange(RevCommit commit, Message message, GitLine line)
      throws IOException {
    Optional<RevCommit> same = changes.of(commit, message, line);
    if (same.isEmpty()) {
      return Optional.empty();
    }
    List<RevCommit> one = List.of(same.get());
    return Optional.of(new Origin(Origin.Style.SAME_CHANGE, names(one), lastDay(one)));
  }

  private Origin said(Trailers said, RevCommit commit, Message message, GitLine line)
      throws IOException {
    Set<RevCommit> found = followed(said, line);
    if (found.isEmpty()) {
      changes.of(commit, message, line).ifPresent(found::add);
    }
    return found.isEmpty()
        ? new Origin(said.style(), said.cited(), said.masterDay())
        : new Origin(said.style(), names(found), lastDay(found));
  }

  /// Whether a revert names what it does only because the commit that it reverts had named it.
  private boolean isOfReverted(Trailers said, Message message) throws IOException {
    Set<String> quoted = new HashSet<>();
    for (String digits : Reverts.in(message.text())) {
      Optional<RevCommit> reverted = git.find(digits);
      if (reverted.isPresent()) {
        quoted.addAll(Trailers.of(git.message(reverted.get()).text()).cited());
      }
    }
    return quoted.containsAll(said.cited());
  }

  private Set<RevCommit> followed(Trailers said, GitLine line) throws IOException {
    Set<RevCommit> found = new LinkedHashSet<>();
    Set<RevCommit> seen = new HashSet<>();
    Queue<String> open = new ArrayDeque<>(said.cited());
    while (!open.isEmpty() && seen.size() < MOST_FOLLOWED) {
      Optional<RevCommit> cited = git.find(open.remove()).filter(seen::add);
      if (cited.isPresent()) {
        open.addAll(follow(cited.get(), found, line));
      }
    }
    return found;
  }

  /// Adds what a commit is of the main line, or gives the commits that it names in turn.
  private List<String> follow(RevCommit commit, Set<RevCommit> found, GitLine line)
      throws IOException {
    if (main.has(commit)) {
      found.add(commit);
      return List.of();
    }
    Message message = git.message(commit);
    List<String> next = Trailers.of(message.text()).cited();
    if (next.isEmpty()) {
      changes.of(commit, message, line).ifPresent(found::add);
    }
    return next;
  }

  private static List<String> names(Collection<RevCommit> commits) {
    return commits.stream().map(AnyObjectId::getName).toList();
  }

  private Optional<LocalDate> lastDay(Collection<RevCommit> commits) throws IOException {
    List<LocalDate> days = new ArrayList<>();
    for (RevCommit commit : commits) {
      days.add(git.message(commit).day());
    }
    return days.stream().max(LocalDate::compareTo);
  }
}
