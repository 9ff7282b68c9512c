package org.cadenceplanner.history;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;

/// The branches of a repository, its own and those of the repositories that it was fetched from.
///
/// @param mainLine the name of the branch that the others leave
/// @param heads the newest commit of each; of two branches of a name, that of the one with the newer
record GitBranches(String mainLine, Map<String, RevCommit> heads) {
  private static final List<String> USUAL_MAIN_LINES = List.of("main", "master", "trunk");

  /// The branches of a repository; empty where none of them is the main line.
  static Optional<GitBranches> of(Repository repository, RevWalk walk) throws IOException {
    Map<String, RevCommit> heads = new HashMap<>();
    for (String place : List.of(Constants.R_HEADS, Constants.R_REMOTES)) {
      for (Ref ref : repository.getRefDatabase().getRefsByPrefix(place)) {
        ObjectId id = ref.getObjectId();
        if (id != null && !ref.isSymbolic()) {
          heads.merge(name(ref), walk.parseCommit(id), GitBranches::newer);
        }
      }
    }
    return mainLine(repository, heads).map(main -> new GitBranches(main, heads));
  }

  private static String name(Ref ref) {
    String name = ref.getName();
    return name.startsWith(Constants.R_HEADS)
        ? name.substring(Constants.R_HEADS.length())
        : name.substring(name.indexOf('/', Constants.R_REMOTES.length()) + 1);
  }

  private static RevCommit newer(RevCommit one, RevCommit other) {
    return one.getCommitTime() >= other.getCommitTime() ? one : other;
  }

  /// The branch that hosts show first, else one of the usual names. Whoever has a stable branch checked
  /// out, or clones from there, names that first; it is the main line only where there is no other.
  private static Optional<String> mainLine(Repository repository, Map<String, RevCommit> heads)
      throws IOException {
    Optional<String> ofRemote = target(repository, Constants.R_REMOTES + "origin/HEAD");
    Optional<String> own = target(repository, Constants.HEAD);
    List<String> named = Stream.concat(ofRemote.stream(), own.stream()).toList();
    Stream<String> shown = repository.isBare() ? named.stream() : ofRemote.stream();
    return Stream.of(
            shown.filter(name -> !BranchProposals.isUsual(name)),
            USUAL_MAIN_LINES.stream(),
            named.stream())
        .flatMap(names -> names)
        .filter(heads::containsKey)
        .findFirst();
  }

  private static Optional<String> target(Repository repository, String name) throws IOException {
    return Optional.ofNullable(repository.exactRef(name))
        .filter(Ref::isSymbolic)
        .map(ref -> name(ref.getTarget()));
  }

  RevCommit main() {
    return head(mainLine);
  }

  RevCommit head(String branch) {
    return Optional.ofNullable(heads.get(branch)).orElseThrow();
  }
}
