package org.cadenceplanner.cli;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cadenceplanner.insight.advice.Harm;
import org.cadenceplanner.insight.advice.Margin;
import org.cadenceplanner.insight.advice.PhaseLengths;
import org.cadenceplanner.insight.advice.Search;
import org.cadenceplanner.insight.advice.Weights;
import org.cadenceplanner.plan.Cadence;
import org.cadenceplanner.plan.Direction;
import org.cadenceplanner.plan.Length;
import org.cadenceplanner.plan.Rules;
import picocli.CommandLine.Option;

/// What is looked at in a search for better dates, and what counts as harm.
final class SearchOptions {
  @Option(
      names = "--cadences",
      paramLabel = "LENGTHS",
      description = "How often releases may come: \"6 months,8 months\"; as now if none is given.")
  private String cadences = "";

  @Option(
      names = "--weekdays",
      paramLabel = "DAYS",
      description =
          "The weekdays to choose from: \"tuesday,wednesday\"; those allowed now if none is given.")
  private String weekdays = "";

  @Option(
      names = "--directions",
      paramLabel = "WAYS",
      description =
          "The ways a blocked day may move: \"earlier,later,nearest,same month\"; all of these if"
              + " none is given.")
  private String directions = "";

  @Option(
      names = "--phase",
      paramLabel = "NAME=LENGTHS",
      description =
          "How long a phase may be: \"full support=12 months,18 months\"; may be given several"
              + " times.")
  private List<String> phases = List.of();

  @Option(
      names = "--weight",
      paramLabel = "NAME=NUMBER",
      description =
          "What one of a harm costs: moved, holidays, near, seasons, limits, load, places or"
              + " shift; may be given several times.")
  private List<String> weights = List.of();

  @Option(
      names = "--margin",
      paramLabel = "DAYS",
      defaultValue = "7",
      description = "How near to a feast is too near; ${DEFAULT-VALUE} if none is given.")
  private int margin = Margin.usual().days();

  @Option(
      names = "--feasts",
      paramLabel = "NAMES",
      defaultValue = "Easter,Christmas",
      description = "The feasts, by names of holidays; ${DEFAULT-VALUE} if none is given.")
  private String feasts = "Easter,Christmas";

  /// The search asked for.
  ///
  /// @param rules the rules in force for the next release
  /// @throws BadInput if an option cannot be used
  Search search(Rules rules) {
    try {
      Search search = Search.usual(rules).withWeights(weights()).withMargin(margin());
      search = weekdays.isBlank() ? search : search.withWeekdays(weekdays());
      search = directions.isBlank() ? search : search.withDirections(directions());
      search = cadences.isBlank() ? search : search.withCadences(cadences());
      return search.withSupports(PhaseLengths.of(rules.support(), lengthsOfPhases()));
    } catch (IllegalArgumentException e) {
      throw new BadInput(Problems.message(e));
    }
  }

  private Margin margin() {
    return new Margin(margin, words(feasts));
  }

  private Weights weights() {
    Weights all = Weights.usual();
    for (Map.Entry<String, String> weight : pairs("--weight", weights).entrySet()) {
      Harm harm = Harm.named(weight.getKey()).orElseThrow(() -> unknownHarm(weight.getKey()));
      all = all.with(harm, number(weight.getValue()));
    }
    return all;
  }

  private static BadInput unknownHarm(String name) {
    String names = Arrays.stream(Harm.values()).map(Harm::key).collect(Collectors.joining(", "));
    return new BadInput("--weight: found '%s'; allowed: %s".formatted(name, names));
  }

  private static double number(String text) {
    try {
      return Double.parseDouble(text);
    } catch (NumberFormatException e) {
      throw new BadInput("--weight: found '%s'; allowed: a number such as 2.5".formatted(text));
    }
  }

  private Set<DayOfWeek> weekdays() {
    Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
    words(weekdays).forEach(word -> days.add(weekday(word)));
    return days;
  }

  private static DayOfWeek weekday(String word) {
    return Arrays.stream(DayOfWeek.values())
        .filter(day -> day.name().equalsIgnoreCase(word))
        .findFirst()
        .orElseThrow(
            () ->
                new BadInput("--weekdays: found '%s'; allowed: monday, tuesday …".formatted(word)));
  }

  private List<Direction> directions() {
    return words(directions).stream().map(SearchOptions::direction).distinct().toList();
  }

  private static Direction direction(String word) {
    return Arrays.stream(Direction.values())
        .filter(way -> way.word().equalsIgnoreCase(word))
        .findFirst()
        .orElseThrow(() -> unknownDirection(word));
  }

  private static BadInput unknownDirection(String word) {
    String words =
        Arrays.stream(Direction.values()).map(Direction::word).collect(Collectors.joining(", "));
    return new BadInput("--directions: found '%s'; allowed: %s".formatted(word, words));
  }

  private List<Cadence> cadences() {
    return words(cadences).stream()
        .<Cadence>map(word -> new Cadence.Every(length("--cadences", word)))
        .distinct()
        .toList();
  }

  private Map<String, List<Length>> lengthsOfPhases() {
    Function<String, List<Length>> lengths =
        text -> words(text).stream().map(word -> length("--phase", word)).distinct().toList();
    Map<String, List<Length>> all = new LinkedHashMap<>();
    pairs("--phase", phases).forEach((phase, text) -> all.put(phase, lengths.apply(text)));
    return all;
  }

  private static Length length(String option, String word) {
    return Length.parse(word.toLowerCase(Locale.ROOT))
        .filter(length -> !length.isZero())
        .orElseThrow(
            () ->
                new BadInput(
                    "%s: found '%s'; allowed: a length such as 8 months".formatted(option, word)));
  }

  private static Map<String, String> pairs(String option, List<String> texts) {
    Map<String, String> pairs = new LinkedHashMap<>();
    for (String text : texts) {
      int at = text.indexOf('=');
      if (at < 0) {
        throw new BadInput("%s: found '%s'; allowed: NAME=VALUE".formatted(option, text));
      }
      pairs.put(text.substring(0, at).strip(), text.substring(at + 1).strip());
    }
    return pairs;
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    for (String word : text.split(",", -1)) {
      if (!word.isBlank()) {
        words.add(word.strip());
      }
    }
    return words;
  }
}
