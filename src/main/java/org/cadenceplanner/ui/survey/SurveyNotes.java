package org.cadenceplanner.ui.survey;

import java.nio.file.Path;
import java.util.List;
import org.cadenceplanner.ui.fx.Renamed;

/// What was chosen and typed about a survey, kept until another plan is opened: a survey goes on
/// for days.
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

  /// The same on scenarios that have other names now.
  SurveyNotes with(Renamed renamed) {
    List<String> now = scenarios.stream().map(renamed::now).toList();
    return new SurveyNotes(now, voters, pasted, files, latest);
  }

  SurveyNotes asking(List<String> otherScenarios, String otherVoters) {
    return new SurveyNotes(otherScenarios, otherVoters, pasted, files, latest);
  }
}
