package org.cadenceplanner.ui.survey;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cadenceplanner.calendar.UnusableCalendars;
import org.cadenceplanner.history.ballots.BadBallots;
import org.cadenceplanner.history.ballots.BallotFile;
import org.cadenceplanner.insight.survey.Received;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.ui.fx.Planning;

/// The answers in some files, as they were read for a survey.
///
/// @param scenarios the names of the scenarios voted on
/// @param files the files
/// @param asked the survey
/// @param received what is in the files
/// @param unread why some of them could not be read
record ReadAnswers(
    List<String> scenarios,
    List<Path> files,
    Asked asked,
    List<Received> received,
    List<String> unread) {
  ReadAnswers {
    scenarios = List.copyOf(scenarios);
    files = List.copyOf(files);
    received = List.copyOf(received);
    unread = List.copyOf(unread);
  }

  /// Reads files; not for the screen's thread.
  ///
  /// @throws UnusableCalendars if a calendar of the plan cannot be had
  static ReadAnswers of(Plan plan, Planning planning, ToCount wanted) throws UnusableCalendars {
    Asked asked = Asked.of(plan, planning, wanted.scenarios());
    List<Received> received = new ArrayList<>();
    List<String> unread = new ArrayList<>();
    for (Path file : wanted.files()) {
      try {
        received.addAll(BallotFile.read(file, name(file, wanted.files()), asked.survey()));
      } catch (BadBallots e) {
        unread.add(e.getMessage());
      }
    }
    return new ReadAnswers(wanted.scenarios(), wanted.files(), asked, received, unread);
  }

  /// What a file is called where its lines are meant: its name, or all of its path where there are
  /// others of that name.
  private static String name(Path file, List<Path> all) {
    Path name = Optional.ofNullable(file.getFileName()).orElse(file);
    boolean isAlone = all.stream().filter(other -> other.endsWith(name)).count() == 1;
    return isAlone ? name.toString() : file.toString();
  }

  /// Whether they are those that are wanted.
  boolean isFor(ToCount wanted) {
    return scenarios.equals(wanted.scenarios()) && files.equals(wanted.files());
  }
}
