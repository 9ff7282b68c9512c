package org.cadenceplanner.ui.survey;

import java.nio.file.Path;
import java.util.List;

/// What was chosen and typed about a survey, kept until the window is closed: a survey goes on for
/// days.
///
/// @param scenarios the names of those voted on; empty for all
/// @param voters who is asked, as typed
/// @param pasted the answers that were pasted
/// @param files the files with answers
/// @param latest whether the latest of several ballots of one voter counts
record SurveyNotes(
    List<String> scenarios, String voters, String pasted, List<Path> files, boolean latest) {
  SurveyNotes {
    scenarios = List.copyOf(scenarios);
    files = List.copyOf(files);
  }

  static SurveyNotes none() {
    return new SurveyNotes(List.of(), "", "", List.of(), false);
  }

  SurveyNotes asking(List<String> otherScenarios, String otherVoters) {
    return new SurveyNotes(otherScenarios, otherVoters, pasted, files, latest);
  }
}
