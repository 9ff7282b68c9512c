package org.cadenceplanner.plan;

import static org.cadenceplanner.language.Texts.tr;

import java.util.List;

/// A slot with no release in it: the one-off of "skip a release".
///
/// It is named by the release that would have come there: `4.12` with 1 slot means that 4.12 comes
/// one interval later than it otherwise would. The version number is not used up. Where versions
/// are made from the date (`{yy}.{mm}`), the version of the skipped slot never appears.
///
/// @param version the release whose slot stays empty
/// @param slots how many slots in a row stay empty, 1 to 100
/// @param goals what the time is meant for
public record SkippedSlot(Version version, int slots, List<Goal> goals) {
  private static final int MOST_SLOTS = 100;

  /// @throws IllegalArgumentException if the number of slots is not 1 to 100
  public SkippedSlot {
    if (slots < 1 || slots > MOST_SLOTS) {
      throw new IllegalArgumentException(
          tr("%s skipped slots; allowed: 1 to %s", slots, MOST_SLOTS));
    }
    goals = List.copyOf(goals);
  }

  /// The same slots, meant for something else.
  public SkippedSlot withGoals(List<Goal> wanted) {
    return new SkippedSlot(version, slots, wanted);
  }
}
