package org.cadenceplanner.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class InvalidPlanTest {
  private static final String ANCHOR = "'anchor': {'version': '4.11', 'date': '2018-07-10'}";
  private static final String EVERY = "'every': '8 months'";
  private static final String END = "{'afterRelease': '18 months'}";
  private static final String PHASES = "[{'name': 'full', 'end': " + END + "}]";
  private static final String NAME = "'name': '8 months',";

  /// A part of the small plan, what stands in its place, and the problem to be reported. Where the
  /// last column says so, a schema can see it too.
  static Stream<Arguments> wrongPlans() {
    return Stream.of(wrongLimits(), wrongBackports(), wrongPastIntervals(), otherWrongPlans())
        .flatMap(all -> all);
  }

  private static Stream<Arguments> wrongBackports() {
    return Stream.of(
        backports(
            "{'commit': '1a2b3c', 'branch': '4.11', 'assignedTo': 'Jan'}",
            "/backports/0/commit: found \"1a2b3c\", allowed: a commit such as \"1a2b3c4d5e6f\", 7"
                + " to 40 of the digits 0-9 and a-f"),
        backports(
            "{'commit': '1a2b3c4', 'branch': '4.11'}",
            "/backports/0: found neither \"assignedTo\" nor \"notWanted\", allowed: one of them"),
        backports(
            "{'commit': '1a2b3c4', 'branch': '4.11', 'notWanted': ' '}",
            "/backports/0/notWanted: found \" \", allowed: a reason such as \"only tidies up\""),
        backports(
            "{'commit': '1a2b3c4', 'branch': '4.11', 'assignedTo': 'Jan'},"
                + "{'commit': '1a2b3c4d', 'branch': '4.11', 'notWanted': 'no'}",
            ": found backport '1a2b3c4d' to 4.11 stands twice, allowed: each once"));
  }

  private static Arguments backports(String backports, String problem) {
    return arguments("'scenarios'", "'backports': [" + backports + "], 'scenarios'", problem);
  }

  private static Stream<Arguments> wrongPastIntervals() {
    return Stream.of(
        pastIntervals(
            "{'from': '4.3', 'interval': '0 days'}",
            "/0/interval: found \"0 days\", allowed: a length such as \"8 months\", from 1 to"
                + " about 100 years"),
        pastIntervals(
            "{'from': '4.3'}",
            "/0/interval: found nothing, allowed: a length such as \"8 months\", from 1 to about"
                + " 100 years"),
        pastIntervals(
            "{'from': '4.3', 'interval': '9 months'}, {'from': '4.3', 'interval': '6 months'}",
            "/1/from: found \"4.3\" a second time, allowed: each once"));
  }

  private static Arguments pastIntervals(String intervals, String problem) {
    return arguments(
        "'scenarios'",
        "'pastIntervals': [" + intervals + "], 'scenarios'",
        "/pastIntervals" + problem);
  }

  private static Stream<Arguments> wrongLimits() {
    return Stream.of(
        limit(
            "{'mostBranches': 0}", "/mostBranches: found 0, allowed: a whole number from 1 to 100"),
        limit(
            "{'phase': 'full'}",
            ": found none of \"mostBranches\", \"noReleaseIn\", \"leastOverlap\","
                + " \"mostHolidaySeasons\", allowed: one of them"),
        limit(
            "{'mostBranches': 4, 'mostHolidaySeasons': 1}",
            ": found \"mostBranches\" and \"mostHolidaySeasons\", allowed: one of them"),
        limit(
            "{'noReleaseIn': {'name': 'summer', 'from': '07-20', 'to': '08'}}",
            "/noReleaseIn/to: found \"08\", allowed: a month and a day such as \"12-22\""),
        limit(
            "{'leastOverlap': '0 days'}",
            "/leastOverlap: found \"0 days\", allowed: a length such as \"8 months\", from 1 to"
                + " about 100 years"),
        limit(
            "{'mostHolidaySeasons': -1}",
            "/mostHolidaySeasons: found -1, allowed: a whole number from 0 to 100"));
  }

  private static Arguments limit(String limit, String problem) {
    return arguments(
        "'scenarios'", "'limits': [" + limit + "], 'scenarios'", "/limits/0" + problem);
  }

  private static Stream<Arguments> otherWrongPlans() {
    return Stream.of(
        arguments(
            EVERY,
            "'every': 0",
            "/scenarios/0/cadence/every: found 0, allowed: a length such as \"8 months\", from"
                + " 1 to about 100 years"),
        arguments(
            EVERY,
            "'every': '0 months'",
            "/scenarios/0/cadence/every: found \"0 months\", allowed: a length such as \"8"
                + " months\", from 1 to about 100 years"),
        arguments(
            EVERY,
            "'every': '2 fortnights'",
            "/scenarios/0/cadence/every: found \"2 fortnights\", allowed: a length such as"
                + " \"8 months\", from 1 to about 100 years"),
        arguments(
            EVERY,
            "'every': '9999 months'",
            "/scenarios/0/cadence/every: found 9999 months, allowed: 0 to 1200 months"),
        arguments(
            EVERY,
            "'every': ['25 weeks']",
            "/scenarios/0/cadence/every: found 1 length in turn, allowed: 2 to 100"),
        arguments(
            EVERY,
            "'every': ['25 weeks', 27]",
            "/scenarios/0/cadence/every/1: found 27, allowed: a length such as \"8 months\", from"
                + " 1 to about 100 years"),
        arguments(
            EVERY,
            EVERY + ", 'slots': [{'month': 4, 'day': 14}]",
            "/scenarios/0/cadence: found \"every\" and \"slots\", allowed: one of them"),
        arguments(
            EVERY,
            "",
            "/scenarios/0/cadence: found none of \"every\", \"slots\", \"following\", allowed: one"
                + " of them"),
        arguments(
            EVERY,
            "'slots': []",
            "/scenarios/0/cadence/slots: found an empty list, allowed: at least one slot a year"),
        arguments(
            EVERY,
            "'slots': [{'month': 2, 'day': 30}]",
            "/scenarios/0/cadence/slots/0: found day 30 of month 2, allowed: a day that the month"
                + " has"),
        arguments(
            EVERY,
            "'slots': [{'month': 13, 'day': 1}]",
            "/scenarios/0/cadence/slots/0/month: found 13, allowed: a whole number from 1 to 12"),
        arguments(
            EVERY,
            "'slots': [{'week': 'fifth', 'weekday': 'monday', 'month': 1}]",
            "/scenarios/0/cadence/slots/0/week: found \"fifth\", allowed: \"first\", \"second\","
                + " \"third\", \"fourth\", \"last\""),
        arguments(
            EVERY,
            "'slots': [{'weekOfMonth': 'third', 'day': 4, 'month': 1}]",
            "/scenarios/0/cadence/slots/0/day: found an unknown member, allowed: \"weekOfMonth\","
                + " \"weekday\", \"month\""),
        arguments(
            ANCHOR,
            "'anchor': {'version': '4.11', 'date': '2018-02-30'}",
            "/scenarios/0/anchor/date: found \"2018-02-30\", allowed: a day of the calendar such as"
                + " \"2018-07-10\" from 1900 to 2100"),
        arguments(
            ANCHOR,
            "'anchor': {'version': '4.11', 'date': '18-07-10'}",
            "/scenarios/0/anchor/date: found \"18-07-10\", allowed: a day of the calendar such as"
                + " \"2018-07-10\" from 1900 to 2100"),
        arguments(
            EVERY,
            "'slots': [{'week': 'last', 'weekday': 'mon', 'month': 1}]",
            "/scenarios/0/cadence/slots/0/weekday: found \"mon\", allowed: \"monday\", \"tuesday\","
                + " \"wednesday\", \"thursday\", \"friday\", \"saturday\", \"sunday\""),
        arguments(
            ANCHOR,
            "'anchor': null",
            "/scenarios/0/anchor: found null, allowed: an object such as {\"version\": \"4.11\","
                + " \"date\": \"2018-07-10\"}"),
        arguments(
            ANCHOR + ",",
            "",
            "/scenarios/0/anchor: found nothing, allowed: an object such as {\"version\": \"4.11\","
                + " \"date\": \"2018-07-10\"}"),
        arguments(
            "{'from': 2018, 'to': 2022}",
            "{'from': 1, 'to': 10001}",
            "/horizon/from: found 1, allowed: a whole number from 1900 to 2100\n"
                + "/horizon/to: found 10001, allowed: a whole number from 1900 to 2100"),
        arguments(
            "{'from': 2018, 'to': 2022}",
            "{'from': 2022, 'to': 2018}",
            "/horizon: found 2022 to 2018, allowed: a first year not after the last, both from 1900"
                + " to 2100"),
        arguments(
            "{'from': 2018, 'to': 2022}",
            "{'from': 2018, 'to': 2022.5}",
            "/horizon/to: found 2022.5, allowed: a whole number from 1900 to 2100"),
        arguments(
            "{'from': 2018, 'to': 2022}",
            "{'from': 2018, 'untill': 2022}",
            "/horizon/to: found nothing, allowed: a whole number from 1900 to 2100\n"
                + "/horizon/untill: found an unknown member, allowed: \"from\", \"to\""),
        arguments(
            "'horizon'",
            "'horizons'",
            "/horizon: found nothing, allowed: an object such as {\"from\": 2017, \"to\": 2024}\n"
                + "/horizons: found an unknown member, allowed: \"cadence\", \"plan\", \"source\","
                + " \"today\", \"horizon\", \"endDaysCount\", \"history\", \"pastIntervals\","
                + " \"calendars\", \"load\", \"limits\", \"backports\", \"scenarios\"; did you"
                + " mean \"horizon\"?"),
        arguments(
            "'plan': 'Xen'",
            "'plan': '  '",
            "/plan: found \"  \", allowed: a name such as \"Xen Project\", at most 120"
                + " characters"),
        arguments(
            "'plan': 'Xen'",
            "'plan': 'Xen', 'plan': 'Xen'",
            "/plan: found \"plan\" a second time, allowed: each name once"),
        arguments(
            "'plan': 'Xen'",
            "'plan': 'Xen\\n4'",
            "/plan: found \"Xen\\n4\", allowed: a text on one line, at most 10000 characters"),
        arguments(
            "'cadence': 1",
            "'cadence': 2, 'unheard': true",
            "/cadence: found 2, allowed: 1; the plan was made by a newer Cadence"),
        arguments("'cadence': 1", "'cadence': '1'", "/cadence: found \"1\", allowed: 1"),
        arguments("'cadence': 1,", "", "/cadence: found nothing, allowed: 1"),
        arguments(
            "'plan': 'Xen'",
            "'plan': 'Xen', 'endDaysCount': 'no'",
            "/endDaysCount: found \"no\", allowed: true or false"),
        arguments(
            "'plan': 'Xen'",
            "'plan': 'Xen', 'load': {'securityShare': 1e999999}",
            "/load/securityShare: found 1e999999, allowed: a number from 0 to 1"),
        arguments(
            "'plan': 'Xen'",
            "'plan': 'Xen', 'load': {'people': [{'name': 'a', 'hours': -1, 'branches': 1.5}]}",
            "/load/people/0/hours: found -1, allowed: a number from 0 to 744\n"
                + "/load/people/0/branches: found 1.5, allowed: a whole number from 0 to 1000"),
        arguments(
            "'plan': 'Xen'",
            "'plan': 'Xen', 'calendars': [{'calendar': 'us'}, {'calendar': 'us', 'weight': 0}]",
            "/calendars/1/calendar: found \"us\" a second time, allowed: each once\n"
                + "/calendars/1/weight: found 0, allowed: a whole number from 1 to 1000"),
        arguments(
            "'plan': 'Xen'",
            "'plan': 'Xen', 'calendars': [{'calendar': 'gb'}, {'calendar': 'GB'}]",
            "/calendars/1/calendar: found \"GB\" a second time, allowed: each once"),
        arguments(
            NAME,
            NAME + "'dates': {'calendars': [{'calendar': 'GB/eng'}, {'calendar': 'gb/Eng'}]},",
            "/scenarios/0/dates/calendars/1/calendar: found \"gb/Eng\" a second time, allowed: each"
                + " once"),
        arguments(
            PHASES,
            "{'phases': 1}",
            "/scenarios/0/support/phases: found an object, allowed: a list, in it an object such as"
                + " {\"name\": \"full support\", \"end\": {\"afterRelease\": \"18 months\"}}"),
        arguments(
            END,
            "{'afterRelease': '18 months', 'afterStart': '1 month'}",
            "/scenarios/0/support/phases/0/end: found \"afterRelease\" and \"afterStart\","
                + " allowed: one of them"),
        arguments(
            "{'phases': " + PHASES + "}",
            "{'classes': {'even': {'phases': []}}, 'cycle': []}",
            "/scenarios/0/support/cycle: found an empty list, allowed: at least one class"),
        arguments(
            "{'phases': " + PHASES + "}",
            "{'classes': {'even': {'phases': []}}, 'cycle': ['even', 'odd']}",
            "/scenarios/0/support/cycle/1: found \"odd\", allowed: \"even\""),
        arguments(
            "{'phases': " + PHASES + "}",
            "{'classes': {'even': {'phases': []}}, 'cycle': ['even'], 'first': 'next'}",
            "/scenarios/0/support/first: found \"next\", allowed: a version with a number in it,"
                + " such as \"4.12\""),
        arguments(
            "{'phases': " + PHASES + "}",
            "{'early': [{'name': 'alpha', 'before': '8 weeks'}, {'name': 'beta', 'before': '60"
                + " days'}], 'phases': []}",
            "/scenarios/0/support/early/1/before: found \"60 days\", allowed: less than 8 weeks, as"
                + " it starts after that"),
        arguments(
            "{'phases': " + PHASES + "}",
            "{'early': [{'name': 'full', 'before': '8 weeks'}], 'phases': " + PHASES + "}",
            "/scenarios/0/support: found two phases of one name, allowed: each name once"),
        arguments(
            "{'phases': " + PHASES + "}",
            "{'early': [{'name': 'beta', 'end': 1}], 'phases': []}",
            "/scenarios/0/support/early/0/before: found nothing, allowed: a length such as"
                + " \"8 months\", from 1 to about 100 years\n"
                + "/scenarios/0/support/early/0/end: found an unknown member, allowed: \"name\","
                + " \"counts\", \"before\""),
        arguments(
            NAME,
            NAME + "'versions': '4.x',",
            "/scenarios/0/versions: found template '4.x', allowed: text with {n}, {major}, {minor},"
                + " {minor:0..2}, {yy}, {yyyy}, {mm} or {m} in it"),
        arguments(
            NAME,
            NAME + "'dates': {'weekdays': [], 'direction': 'up', 'atMost': '2 weeks'},",
            "/scenarios/0/dates/weekdays: found an empty list, allowed: at least one weekday\n"
                + "/scenarios/0/dates/direction: found \"up\", allowed: \"earlier\", \"later\","
                + " \"nearest\", \"same month\", \"skip\"\n"
                + "/scenarios/0/dates/atMost: found \"2 weeks\", allowed: a number of days such as"
                + " \"30 days\""),
        arguments(
            NAME,
            NAME + "'dates': {'weekdays': ['monday', 'monday'], 'blockedBy': {'share': 0}},",
            "/scenarios/0/dates/weekdays: found a weekday twice, allowed: each once\n"
                + "/scenarios/0/dates/blockedBy/share: found 0, allowed: a share such as 0.5, more"
                + " than 0 and at most 1"),
        arguments(
            NAME,
            NAME + "'dates': {'ranges': [{'name': 'x', 'from': '02-30', 'to': '3-1'}]},",
            "/scenarios/0/dates/ranges/0/from: found \"02-30\", allowed: a month and a day such as"
                + " \"12-22\"\n"
                + "/scenarios/0/dates/ranges/0/to: found \"3-1\", allowed: a month and a day such"
                + " as \"12-22\""),
        arguments(
            NAME,
            NAME
                + "'dates': {'events': [{'name': 'x', 'from': '2019-07-09', 'to': '2019-07-08'}]},",
            "/scenarios/0/dates/events/0: found an event from 9 Jul 2019 to 8 Jul 2019, allowed: a"
                + " last day not before the first"),
        arguments(
            NAME,
            NAME
                + "'milestones': [{'name': 'RC', 'before': '8 weeks', 'repeat': {'every': '1 week',"
                + " 'times': 0}}, {'name': 'RC', 'before': '9 weeks'}],",
            "/scenarios/0/milestones/0/repeat/times: found 0, allowed: a whole number from 1 to"
                + " 100\n"
                + "/scenarios/0/milestones/1/name: found \"RC\" a second time, allowed: each once"),
        arguments(
            NAME,
            NAME
                + "'milestones': [{'name': 'freeze', 'before': '9 weeks', 'longer': {'by': '1"
                + " week', 'ranges': []}}],",
            "/scenarios/0/milestones/0/longer: found neither ranges nor events, allowed: at least"
                + " one of them"),
        arguments(
            NAME,
            NAME
                + "'milestones': [{'name': 'freeze', 'before': '9 weeks', 'longer': {'events': []},"
                + " 'dates': {'weekdays': []}}],",
            "/scenarios/0/milestones/0/longer/by: found nothing, allowed: a length such as"
                + " \"8 months\", from 1 to about 100 years\n"
                + "/scenarios/0/milestones/0/dates/weekdays: found an empty list, allowed: at least"
                + " one weekday"),
        arguments(
            NAME,
            NAME + "'eras': [{'from': '4.15'}, {'from': '4.9'}],",
            "/scenarios/0/eras/1/from: found \"4.9\", allowed: a version later than \"4.15\""),
        arguments(
            NAME,
            NAME + "'skipped': [{'version': '4.12'}, {'version': '4.12', 'slots': 101}],",
            "/scenarios/0/skipped/1/version: found \"4.12\" a second time, allowed: each once\n"
                + "/scenarios/0/skipped/1/slots: found 101, allowed: a whole number from 1 to 100"),
        arguments(
            "'released': '2018-07-10'",
            "'released': '2018-07-10', 'ends': {'full': null}",
            "/history/0/ends/full: found null, allowed: a day of the calendar such as"
                + " \"2018-07-10\" or a month such as \"2019-01\", both from 1900 to 2100"),
        arguments(
            "'released': '2018-07-10'",
            "'released': '2018-07-10', 'ends': {'full': '2019-13'}",
            "/history/0/ends/full: found \"2019-13\", allowed: a day of the calendar such as"
                + " \"2018-07-10\" or a month such as \"2019-01\", both from 1900 to 2100"));
  }

  @ParameterizedTest
  @MethodSource("wrongPlans")
  void aWrongPlanIsRefusedWithEveryProblem(String part, String wrong, String problems) {
    assertThat(PlanTexts.problemsOf(PlanTexts.smallWith(part, wrong)))
        .isEqualTo(problems.lines().toList());
  }

  @Test
  void theMessageNamesTheFileThePathAndThePlace() {
    InvalidPlan refusal = PlanTexts.refusalOf(PlanTexts.smallWith("'8 months'}", "0}"));
    assertThat(refusal)
        .hasMessage(
            "x.cadence.json: /scenarios/0/cadence/every: found 0, allowed: a length such as"
                + " \"8 months\", from 1 to about 100 years (line 9, column 26)");
  }

  @Test
  void aPlanHasAScenario() {
    String text =
        "{'cadence': 1, 'plan': 'x', 'horizon': {'from': 2018, 'to': 2019}, 'scenarios': []}";
    assertThat(PlanTexts.problemsOf(PlanTexts.quoted(text)))
        .containsExactly("/scenarios: found an empty list, allowed: at least one scenario");
  }

  @Test
  void problemsComeInTheOrderOfTheFile() {
    String text =
        PlanTexts.quoted(
            PlanTexts.SMALL.replace("'plan': 'Xen'", "'oops': 1").replace("18 months", "soon"));
    assertThat(PlanTexts.refusalOf(text).problems())
        .extracting(Problem::pointer)
        .containsExactly("/plan", "/oops", "/scenarios/0/support/phases/0/end/afterRelease");
  }

  @Test
  void aHundredProblemsAreNotAllListed() {
    String pins = "{'version': '4.12', 'date': 'soon', 'why': 1},".repeat(40);
    InvalidPlan refusal =
        PlanTexts.refusalOf(PlanTexts.smallWith(NAME, NAME + "'pins': [" + pins + "1],"));
    assertThat(refusal.problems()).hasSize(50);
    assertThat(refusal.getMessage().lines()).last().isEqualTo("x.cadence.json: and 70 more");
  }

  @Test
  void aNameWithASlashIsEscapedInThePath() {
    String text = PlanTexts.smallWith("'plan'", "'a/b~c': 1, 'plan'");
    assertThat(PlanTexts.refusalOf(text).problems().getFirst().pointer()).isEqualTo("/a~1b~0c");
  }
}
