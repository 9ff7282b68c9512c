package org.cadenceplanner.history;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.jgit.revwalk.RevCommit;

/// What the main line has that the oldest of the stable branches did not begin with.
///
/// @param commits its commits
/// @param wishes those that ask to be backported or fix something, newest first
/// @param alike those that could be the same as commits of branches, by what is alike
record MainLine(
    Set<RevCommit> commits, Map<RevCommit, Wish> wishes, Map<String, List<RevCommit>> alike) {

  /// @param without what the oldest stable branch began with
  /// @param marks what commits of branches without trailers are known by
  static MainLine read(GitCommits git, RevCommit main, RevCommit without, Set<String> marks)
      throws IOException {
    Set<RevCommit> commits = new HashSet<>();
    Map<RevCommit, Wish> wishes = new HashMap<>();
    Map<String, List<RevCommit>> alike = new HashMap<>();
    git.each(
        main,
        List.of(without),
        commit -> {
          commits.add(commit);
          if (!GitCommits.isMerge(commit)) {
            look(git.withMessage(commit), wishes, alike, marks);
          }
          commit.disposeBody();
        });
    return new MainLine(commits, wishes, alike);
  }

  private static void look(
      RevCommit commit,
      Map<RevCommit, Wish> wishes,
      Map<String, List<RevCommit>> alike,
      Set<String> marks) {
    Wish wish = Wish.of(commit.getFullMessage());
    if (!wish.isNone()) {
      wishes.put(commit, wish);
    }
    for (String mark : SameChanges.marks(commit)) {
      if (marks.contains(mark)) {
        alike.computeIfAbsent(mark, _ -> new ArrayList<>()).add(commit);
      }
    }
  }
}
