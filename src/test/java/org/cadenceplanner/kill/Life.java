package org.cadenceplanner.kill;

import java.util.ArrayList;
import java.util.List;

/// What one process said between its start and its kill.
///
/// @param began the edit with which it began; -1 where it was killed before
/// @param edits when each edit began after that one, in nanoseconds of its own clock
/// @param saved the last edit that it knew to be saved; -1 where there was none
/// @param saves how often it saved
/// @param isSaving whether it was saving when it was killed
/// @param complaints what it said that it should not have
record Life(
    int began, List<Long> edits, int saved, int saves, boolean isSaving, List<String> complaints) {

  static Life of(List<String> lines) {
    int began = -1;
    int saved = -1;
    int saves = 0;
    boolean isSaving = false;
    List<Long> edits = new ArrayList<>();
    List<String> complaints = new ArrayList<>();
    for (String line : lines) {
      String[] words = line.split(" ");
      switch (words[0]) {
        case "ready" -> began = Integer.parseInt(words[1]);
        case "edit" -> edits.add(Long.valueOf(words[2]));
        case "saving" -> isSaving = true;
        case "saved" -> {
          saved = Integer.parseInt(words[1]);
          saves++;
          isSaving = false;
        }
        case "locked", "withheld" -> {}
        default -> complaints.add(line);
      }
    }
    return new Life(began, edits, saved, saves, isSaving, complaints);
  }

  /// The last edit that it began.
  int last() {
    return began + edits.size();
  }

  /// How long before its last edit that one began which is the first to be lost, in milliseconds.
  double millisLost(int recovered) {
    int firstLost = recovered - began;
    return firstLost >= edits.size() ? 0 : (edits.getLast() - edits.get(firstLost)) / 1e6;
  }
}
