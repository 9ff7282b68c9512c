package org.cadenceplanner.history;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cadenceplanner.insight.PendingBackport;
import org.eclipse.jgit.revwalk.RevCommit;

/// Finds the commits of the main line that one branch should have and does not.
final class Pending {
  private final GitCommits git;
  private final MainLine main;
  private final GitLine line;
  private final Set<RevCommit> absent;
  private final Taken taken;

  private Pending(GitCommits git, MainLine main, GitLine line, Set<RevCommit> absent, Taken taken) {
    this.git = git;
    this.main = main;
    this.line = line;
    this.absent = absent;
    this.taken = taken;
  }

  /// Looks for them.
  ///
  /// @param tip the newest commit of the main line
  /// @param taken what the branch has by its own commits
  static List<PendingBackport> of(
      GitCommits git, MainLine main, RevCommit tip, GitLine line, Taken taken) throws IOException {
    Set<RevCommit> absent = new HashSet<>(git.list(tip, List.of(line.tip())));
    return new Pending(git, main, line, absent, taken).list();
  }

  private List<PendingBackport> list() throws IOException {
    List<PendingBackport> pending = new ArrayList<>();
    for (Map.Entry<RevCommit, Wish> wish : main.wishes().entrySet()) {
      RevCommit commit = wish.getKey();
      if (absent.contains(commit) && !taken.has(commit.getName())) {
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
      return pending(commit, PendingBackport.Reason.ASKED, asked.get().words().strip());
    }
    for (String digits : wish.fixes()) {
      if (has(digits)) {
        return pending(commit, PendingBackport.Reason.FIXES, digits);
      }
    }
    return Optional.empty();
  }

  /// Whether the branch has a commit: since before it left the main line, or as a backport.
  private boolean has(String digits) throws IOException {
    Optional<RevCommit> found = git.find(digits);
    if (found.isEmpty() || absent.contains(found.get())) {
      return found.filter(it -> taken.has(it.getName())).isPresent();
    }
    RevCommit fixed = found.get();
    return main.has(fixed) || main.isOlder(fixed) || taken.has(fixed.getName());
  }

  private Optional<PendingBackport> pending(
      RevCommit commit, PendingBackport.Reason reason, String words) throws IOException {
    Message message = git.message(commit);
    return taken.hasAdapted(message)
        ? Optional.empty()
        : Optional.of(
            new PendingBackport(
                commit.getName(),
                message.day(),
                message.author(),
                message.subject(),
                Trailers.isSecurity(message.text()),
                reason,
                words));
  }
}
