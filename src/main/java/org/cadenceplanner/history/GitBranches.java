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
        if (ref.getObjectId() instanceof ObjectId id && !ref.isSymbolic()) {
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

  private static Optional<String> mainLine(Repository repository, Map<String, RevCommit> heads)
      throws IOException {
    Optional<String> ofRemote = target(repository, Constants.R_REMOTES + "origin/HEAD");
    Optional<String> own = target(repository, Constants.HEAD);
    Stream<String> usual = USUAL_MAIN_LINES.stream();
    Stream<String> known =
        repository.isBare()
            ? Stream.concat(own.stream(), usual)
            : Stream.concat(usual, own.stream());
    return Stream.concat(ofRemote.stream(), known).filter(heads::containsKey).findFirst();
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
