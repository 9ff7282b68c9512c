package org.cadenceplanner.ui.survey;

import java.nio.file.Path;
import java.util.List;
import org.cadenceplanner.insight.survey.Voter;

/// What is to be counted.
///
/// @param scenarios the names of those voted on, 1 to 26
/// @param voters who was asked; if empty, anyone may vote
/// @param latest whether the latest of several ballots of one voter counts
/// @param pasted answers that were pasted
/// @param files files with answers
record ToCount(
    List<String> scenarios, List<Voter> voters, boolean latest, String pasted, List<Path> files) {
  ToCount {
    scenarios = List.copyOf(scenarios);
    voters = List.copyOf(voters);
    files = List.copyOf(files);
  }
}
