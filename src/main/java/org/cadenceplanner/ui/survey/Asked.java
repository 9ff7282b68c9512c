package org.cadenceplanner.ui.survey;

import java.util.List;
import org.cadenceplanner.calendar.UnusableCalendars;
import org.cadenceplanner.export.BallotExport;
import org.cadenceplanner.insight.survey.Survey;
import org.cadenceplanner.language.Language;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.schedule.Schedule;
import org.cadenceplanner.ui.fx.Planning;

/// A survey as its ballot asks it: in English, whatever is spoken, so that a ballot is the same for
/// all who send and count it.
///
/// @param schedules what the scenarios come to that are voted on
record Asked(Survey survey, List<Schedule> schedules) {
  Asked {
    schedules = List.copyOf(schedules);
  }

  /// The survey on some scenarios of a plan; not for the screen's thread.
  ///
  /// @param scenarios their names, 1 to 26
  /// @throws UnusableCalendars if a calendar of the plan cannot be had
  static Asked of(Plan plan, Planning planning, List<String> scenarios) throws UnusableCalendars {
    return Language.ENGLISH.during(
        () -> {
          List<Schedule> schedules = planning.several(plan, scenarios).schedules();
          return new Asked(Survey.of(schedules), schedules);
        });
  }

  /// The ballot to send, with the names of those who are asked.
  String ballot(List<String> voters) {
    return Language.ENGLISH.during(() -> BallotExport.of(survey, voters));
  }
}
