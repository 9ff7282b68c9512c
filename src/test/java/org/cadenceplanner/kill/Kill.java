package org.cadenceplanner.kill;

import java.util.List;
import java.util.Locale;

/// What a kill left.
///
/// @param millis after how many milliseconds the process was killed, from its first edit or, now
///   and then, its start
/// @param life what it said before
/// @param inFile the edit that the file holds
/// @param kept the newest edit that recovery offers; -1 where it offers none
/// @param recovered the newer of the two
/// @param parts how many half written files lie beside the plan
/// @param faults what should not be, in words
record Kill(
    int millis, Life life, int inFile, int kept, int recovered, long parts, List<String> faults) {

  boolean isBeforeEdits() {
    return life.edits().isEmpty();
  }

  int editsLost() {
    return isBeforeEdits() ? 0 : Math.max(0, life.last() - recovered);
  }

  double millisLost() {
    return isBeforeEdits() ? 0 : life.millisLost(recovered);
  }

  /// One line for the record of a run.
  String line(int number) {
    String done =
        isBeforeEdits()
            ? "before its first edit"
            : "in edit %d of %d, saves %d%s"
                .formatted(
                    life.last(), life.edits().size(), life.saves(), life.isSaving() ? " +" : "");
    return String.format(
        Locale.ROOT,
        "%4d  killed after %4d ms %s; file %d, offered %s, lost %d edits of %.0f ms%s",
        number,
        millis,
        done,
        inFile,
        kept < 0 ? "none" : kept,
        editsLost(),
        millisLost(),
        faults.isEmpty() ? "" : "; FAULTS " + faults);
  }
}
