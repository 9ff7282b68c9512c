package org.cadenceplanner.history;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cadenceplanner.insight.BranchCommit;
import org.cadenceplanner.insight.Origin;

/// What a branch has of the main line by its own commits, one after the other. A revert takes away
/// what the commit had brought, and the revert of a revert brings it again.
final class Taken {
  private final Set<String> here = new HashSet<>();
  private final Map<String, Step> steps = new HashMap<>();
  private final Map<String, String> written = new HashMap<>();

  /// What a commit did.
  private record Step(Set<String> brought, Set<String> tookAway) {}

  /// Adds the next commit.
  ///
  /// @param reverted the commits that it reverts
  void add(BranchCommit commit, Message message, List<String> reverted) {
    Set<String> brings = new HashSet<>(commit.origin().map(Origin::commits).orElse(List.of()));
    Set<String> takesAway = new HashSet<>();
    brings.add(commit.id());
    for (String id : reverted) {
      Optional.ofNullable(steps.get(id))
          .ifPresent(
              step -> {
                brings.addAll(step.tookAway());
                takesAway.addAll(step.brought());
              });
    }
    here.removeAll(takesAway);
    here.addAll(brings);
    steps.put(commit.id(), new Step(brings, takesAway));
    written.put(sameAs(message), commit.id());
  }

  private static String sameAs(Message message) {
    return String.join("\n", message.marks());
  }

  /// Whether the branch has a commit of the main line.
  boolean has(String id) {
    return here.contains(id);
  }

  /// Whether it has a commit by the same author, of the same moment and under the same subject: then
  /// it is the commit of that message, changed to fit, even if it names none, or one that was never
  /// published, as fixes prepared in secret do.
  boolean hasAdapted(Message message) {
    return Optional.ofNullable(written.get(sameAs(message))).filter(here::contains).isPresent();
  }
}
