package org.cadenceplanner.history;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cadenceplanner.insight.Origin;
import org.eclipse.jgit.lib.AnyObjectId;
import org.eclipse.jgit.revwalk.RevCommit;

/// Finds what the commits of stable branches were taken from.
final class Origins {
  private final GitCommits git;
  private final MainLine main;
  private final SameChanges changes;
  private final Map<RevCommit, Trailers> trailers = new HashMap<>();
  private final Map<RevCommit, GitLine> places = new HashMap<>();

  Origins(GitCommits git, MainLine main, SameChanges changes, List<GitLine> lines) {
    this.git = git;
    this.main = main;
    this.changes = changes;
    for (GitLine line : lines) {
      for (RevCommit commit : line.commits()) {
        trailers.put(commit, Trailers.of(commit.getFullMessage()));
        places.put(commit, line);
      }
    }
  }

  /// What a commit of a branch was taken from; empty if it is no backport.
  Optional<Origin> of(RevCommit commit, GitLine line) throws IOException {
    Trailers said = trailers.getOrDefault(commit, Trailers.of(commit.getFullMessage()));
    if (said.cited().isEmpty()) {
      return sameChange(commit, line);
    }
    Set<RevCommit> found = new LinkedHashSet<>();
    follow(said, found, new HashSet<>());
    if (found.isEmpty()) {
      return Optional.of(new Origin(said.style(), said.cited(), said.masterDay()));
    }
    return Optional.of(new Origin(said.style(), names(found), lastDay(found)));
  }

  private Optional<Origin> sameChange(RevCommit commit, GitLine line) throws IOException {
    Optional<RevCommit> same = changes.of(commit, line);
    if (same.isEmpty()) {
      return Optional.empty();
    }
    Set<RevCommit> one = Set.of(same.get());
    return Optional.of(new Origin(Origin.Style.SAME_CHANGE, names(one), lastDay(one)));
  }

  /// A backport of a backport names the commit of the other branch.
  private void follow(Trailers said, Set<RevCommit> found, Set<RevCommit> seen) throws IOException {
    for (String digits : said.cited()) {
      Optional<RevCommit> cited = git.find(digits).filter(seen::add);
      if (cited.isPresent()) {
        RevCommit commit = cited.get();
        if (main.commits().contains(commit)) {
          found.add(commit);
        } else {
          followOn(commit, found, seen);
        }
      }
    }
  }

  private void followOn(RevCommit commit, Set<RevCommit> found, Set<RevCommit> seen)
      throws IOException {
    Trailers more = trailers.get(commit);
    GitLine place = places.get(commit);
    if (more == null || place == null) {
      return;
    }
    if (more.cited().isEmpty()) {
      changes.of(git.withMessage(commit), place).ifPresent(found::add);
    } else {
      follow(more, found, seen);
    }
  }

  private static List<String> names(Set<RevCommit> commits) {
    return commits.stream().map(AnyObjectId::getName).toList();
  }

  private Optional<LocalDate> lastDay(Set<RevCommit> commits) throws IOException {
    List<LocalDate> days = new ArrayList<>();
    for (RevCommit commit : commits) {
      days.add(GitCommits.day(git.withMessage(commit)));
    }
    return days.stream().max(LocalDate::compareTo);
  }
}
