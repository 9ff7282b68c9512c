package org.cadenceplanner.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.cadenceplanner.cli.ShowJson;
import org.cadenceplanner.insight.Words;
import tools.jackson.databind.JsonNode;

/// What `cadence show --format json` printed of a scenario, as the window writes it.
///
/// @param scenario the scenario's part of it
record Shown(JsonNode scenario) {

  static Shown of(String printed, String scenario) {
    return new Shown(ShowJson.of(printed).scenario(scenario));
  }

  /// Version, date, state and the ends of the phases of each release.
  List<List<String>> releases() {
    return ShowJson.stream(scenario.get("releases")).map(Shown::release).toList();
  }

  private static List<String> release(JsonNode release) {
    Stream<String> facts =
        Stream.of(
            release.get("version").asString(),
            day(release.get("date")),
            release.get("state").asString());
    Stream<String> ends =
        ShowJson.stream(release.get("phases")).map(phase -> end(phase.get("until")));
    return Stream.concat(facts, ends).toList();
  }

  /// What clashed, the day it was due, and where it went.
  List<List<String>> moved() {
    return ShowJson.stream(scenario.get("clashes"))
        .map(
            clash ->
                List.of(
                    clash.get("what").asString(),
                    day(clash.get("day")),
                    clash.get("resolved").asBoolean() ? day(clash.get("date")) : "NOT RESOLVED"))
        .toList();
  }

  /// How many places in the year there are, the settled peak and mean, and how many dates moved.
  List<String> figures() {
    JsonNode settled = scenario.get("branches").get("settled");
    JsonNode counts = settled.isNull() ? scenario.get("branches") : settled;
    int places = scenario.get("placesInYear").size();
    long moved =
        ShowJson.stream(scenario.get("clashes")).filter(c -> c.get("resolved").asBoolean()).count();
    return List.of(
        places == 0 ? "–" : String.valueOf(places),
        counts.get("peak").asString(),
        "peak · " + Words.number(counts.get("mean").asDouble()) + " mean",
        String.valueOf(moved));
  }

  private static String end(JsonNode date) {
    return Words.day(LocalDate.parse(date.asString()));
  }

  private static String day(JsonNode date) {
    return Words.weekdayAndDay(LocalDate.parse(date.asString()));
  }
}
