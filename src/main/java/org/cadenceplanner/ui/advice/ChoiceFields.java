package org.cadenceplanner.ui.advice;

import static org.cadenceplanner.language.Texts.tr;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cadenceplanner.insight.Words;
import org.cadenceplanner.insight.advice.AdviceInWords;
import org.cadenceplanner.insight.advice.NextRelease;
import org.cadenceplanner.insight.advice.PhaseLengths;
import org.cadenceplanner.insight.advice.Search;
import org.cadenceplanner.plan.Cadence;
import org.cadenceplanner.plan.Direction;
import org.cadenceplanner.plan.Length;
import org.cadenceplanner.plan.Rules;
import org.cadenceplanner.plan.SupportScheme;
import org.cadenceplanner.ui.fx.DirectionText;
import org.cadenceplanner.ui.fx.FormSection;
import org.cadenceplanner.ui.fx.TextEntry;

/// Among which cadences, weekdays, directions and phase lengths better dates are looked for.
final class ChoiceFields {
  private static final int COLUMNS = 11;
  private static final int LETTERS_OF_DAY = 2;

  private final Rules now;
  private final TextEntry<List<Length>> cadences = lengths("advise-cadences");
  private final Toggles<DayOfWeek> weekdays;
  private final Toggles<Direction> directions;
  private final Map<String, TextEntry<List<Length>>> phases = new LinkedHashMap<>();

  /// @param next the release that a day is looked for: what is chosen at first is how it is now
  /// @param changed is told of each change
  ChoiceFields(NextRelease next, Runnable changed) {
    now = next.rules();
    weekdays = new Toggles<>(changed);
    directions = new Toggles<>(changed);
    Search usual = Search.usual(now);
    cadences.show(asNow(now.cadence()));
    offerWeekdays(usual);
    offerDirections(usual);
    offerPhases();
    cadences.field().textProperty().subscribe(_ -> changed.run());
    phases.values().forEach(entry -> entry.field().textProperty().subscribe(_ -> changed.run()));
  }

  private static TextEntry<List<Length>> lengths(String id) {
    return TextEntry.draft(id, CommaText::lengths)
        .withColumns(COLUMNS)
        .withPrompt(tr("as it is now"));
  }

  private static String asNow(Cadence cadence) {
    return switch (cadence) {
      case Cadence.Every every when every.intervals().size() == 1 ->
          CommaText.of(every.intervals());
      case Cadence.Every _, Cadence.Yearly _, Cadence.Following _ -> "";
    };
  }

  private void offerWeekdays(Search usual) {
    for (DayOfWeek day : DayOfWeek.values()) {
      String name = Words.weekday(day);
      weekdays.with(day, id("weekday", day), name.substring(0, LETTERS_OF_DAY), name);
    }
    weekdays.show(usual.weekdays());
  }

  private void offerDirections(Search usual) {
    Arrays.stream(Direction.values())
        .filter(usual.directions()::contains)
        .forEach(
            way ->
                directions.with(
                    way, id("direction", way), DirectionText.of(way), AdviceInWords.inWords(way)));
    directions.show(Set.copyOf(usual.directions()));
  }

  private static String id(String kind, Enum<?> value) {
    return "advise-%s-%s".formatted(kind, value.name().toLowerCase(Locale.ROOT));
  }

  // A phase whose length differs from class to class stays as it is unless one is typed.
  private void offerPhases() {
    PhaseLengths.in(now.support())
        .forEach(
            (phase, lengths) -> {
              TextEntry<List<Length>> entry = lengths("advise-phase-" + (phases.size() + 1));
              entry.show(lengths.size() == 1 ? CommaText.of(lengths) : "");
              phases.put(phase, entry);
            });
  }

  /// The form.
  FormSection section() {
    FormSection section = new FormSection(tr("What is tried"));
    section.row(tr("Cadences"), cadences);
    weekdays.into(section, tr("Weekdays"), "weekdays");
    directions.into(section, tr("Off a blocked day"), "directions");
    phases.forEach((phase, entry) -> section.row(Words.capitalised(phase), entry));
    return section;
  }

  /// A search among what is chosen; empty where something typed is none, which is said then.
  ///
  /// @throws IllegalArgumentException if there are too many choices of phase lengths
  Optional<Search> typed() {
    Optional<List<Length>> every = cadences.typed();
    Optional<List<SupportScheme>> supports = supports();
    return every.flatMap(lengths -> supports.map(schemes -> search(lengths, schemes)));
  }

  private Search search(List<Length> every, List<SupportScheme> supports) {
    Search search =
        Search.usual(now)
            .withWeekdays(Set.copyOf(weekdays.chosen()))
            .withDirections(directions.chosen())
            .withSupports(supports);
    return every.isEmpty()
        ? search
        : search.withCadences(every.stream().<Cadence>map(Cadence.Every::new).toList());
  }

  private Optional<List<SupportScheme>> supports() {
    Map<String, List<Length>> typed = new LinkedHashMap<>();
    boolean isRead = true;
    for (Map.Entry<String, TextEntry<List<Length>>> phase : phases.entrySet()) {
      Optional<List<Length>> lengths = phase.getValue().typed();
      lengths.filter(all -> !all.isEmpty()).ifPresent(all -> typed.put(phase.getKey(), all));
      isRead = isRead && lengths.isPresent();
    }
    return isRead ? Optional.of(PhaseLengths.of(now.support(), typed)) : Optional.empty();
  }
}
