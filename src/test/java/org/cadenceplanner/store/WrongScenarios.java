package org.cadenceplanner.store;

import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/// Plans with a scenario that is refused, as [WrongPlans] has them.
final class WrongScenarios {
  private static final String ANCHOR = "'anchor': {'version': '4.11', 'date': '2018-07-10'}";
  private static final String EVERY = "'every': '8 months'";
  private static final String END = "{'afterRelease': '18 months'}";
  private static final String PHASES = "[{'name': 'full', 'end': " + END + "}]";
  private static final String NAME = "'name': '8 months',";

  private WrongScenarios() {}

  static Stream<Arguments> all() {
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
                + "/scenarios/0/skipped/1/slots: found 101, allowed: a whole number from 1 to"
                + " 100"));
  }
}
