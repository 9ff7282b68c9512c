package org.cadenceplanner.store;

import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/// Plans that are refused: a part of the small plan, what stands in its place, and the problems that
/// are reported.
final class WrongPlans {
  private WrongPlans() {}

  static Stream<Arguments> all() {
    return Stream.of(limits(), backports(), pastIntervals(), documents(), WrongScenarios.all())
        .flatMap(rows -> rows);
  }

  private static Stream<Arguments> documents() {
    return Stream.of(
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

  private static Stream<Arguments> backports() {
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

  private static Stream<Arguments> pastIntervals() {
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

  private static Stream<Arguments> limits() {
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
}
