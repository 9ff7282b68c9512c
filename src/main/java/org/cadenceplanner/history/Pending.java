package org.cadenceplanner.history;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cadenceplanner.insight.BranchCommit;
import org.cadenceplanner.insight.Origin;
import org.cadenceplanner.insight.PendingBackport;
import org.eclipse.jgit.revwalk.RevCommit;

/// Finds the commits of the main line that one branch should have and does not.
final class Pending {
  private final GitCommits git;
  private final MainLine main;
  private final GitLine line;
  private final Set<RevCommit> absent;
  private final Set<String> taken;

  private Pending(
      GitCommits git, MainLine main, GitLine line, Set<RevCommit> absent, Set<String> taken) {
    this.git = git;
    this.main = main;
    this.line = line;
    this.absent = absent;
    this.taken = taken;
  }

  /// @param own the commits of the branch
  static List<PendingBackport> of(
      GitCommits git, MainLine main, RevCommit tip, GitLine line, List<BranchCommit> own)
      throws IOException {
    Set<RevCommit> absent = new HashSet<>(git.list(tip, List.of(line.tip())));
    Set<String> taken =
        own.stream()
            .flatMap(
                commit ->
                    Stream.concat(
                        Stream.of(commit.id()),
                        commit.origin().map(Origin::commits).orElse(List.of()).stream()))
            .collect(Collectors.toSet());
    return new Pending(git, main, line, absent, taken).list();
  }

  private List<PendingBackport> list() throws IOException {
    List<PendingBackport> pending = new ArrayList<>();
    for (Map.Entry<RevCommit, Wish> wish : main.wishes().entrySet()) {
      RevCommit commit = wish.getKey();
      if (absent.contains(commit) && !taken.contains(commit.getName())) {
        pending(commit, wish.getValue()).ifPresent(pending::add);
      }
    }
    pending.sort(Comparator.comparing(PendingBackport::day).thenComparing(PendingBackport::id));
    return pending;
  }

  private Optional<PendingBackport> pending(RevCommit commit, Wish wish) throws IOException {
    Optional<Wish.Range> asked =
        wish.asked().stream().filter(range -> range.has(line.version())).findFirst();
    if (asked.isPresent()) {
      return Optional.of(
          pending(commit, PendingBackport.Reason.ASKED, asked.get().words().strip()));
    }
    for (String digits : wish.fixes()) {
      if (has(digits)) {
        return Optional.of(pending(commit, PendingBackport.Reason.FIXES, digits));
      }
    }
    return Optional.empty();
  }

  /// Whether the branch has a commit, of its own or as a backport. What is older than all stable
  /// branches is in each.
  private boolean has(String digits) throws IOException {
    Optional<RevCommit> found = git.find(digits);
    if (found.isEmpty()) {
      return false;
    }
    RevCommit fixed = found.get();
    boolean isShared = !absent.contains(fixed) && main.commits().contains(fixed);
    boolean isOlder =
        fixed.getCommitTime() <= line.fork().getCommitTime() && !absent.contains(fixed);
    return isShared || isOlder || taken.contains(fixed.getName());
  }

  private PendingBackport pending(RevCommit commit, PendingBackport.Reason reason, String words)
      throws IOException {
    git.withMessage(commit);
    return new PendingBackport(
        commit.getName(),
        GitCommits.day(commit),
        commit.getAuthorIdent().getName(),
        commit.getShortMessage(),
        Trailers.isSecurity(commit.getFullMessage()),
        reason,
        words);
  }
}
