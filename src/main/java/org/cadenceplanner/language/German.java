package org.cadenceplanner.language;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The German of every text, from the bundles of all parts of the program.
final class German {
  private static final Map<String, String> TEXTS =
      bundles().stream()
          .flatMap(bundle -> bundle.entrySet().stream())
          .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

  private German() {}

  /// The bundles, one of each part.
  static List<Map<String, String>> bundles() {
    return List.of(
        AdviceInGerman.TEXTS,
        BackportsInGerman.TEXTS,
        BriefDialogInGerman.TEXTS,
        BriefInGerman.TEXTS,
        CadenceRulesInGerman.TEXTS,
        CalendarEntriesInGerman.TEXTS,
        CalendarsInGerman.TEXTS,
        ChartsInGerman.TEXTS,
        ClaimsInGerman.TEXTS,
        DateRulesInGerman.TEXTS,
        DatesDialogInGerman.TEXTS,
        DaysInGerman.TEXTS,
        EndRulesInGerman.TEXTS,
        FieldsInGerman.TEXTS,
        FiguresInGerman.TEXTS,
        FilesInGerman.TEXTS,
        FilesProblemsInGerman.TEXTS,
        ForecastInGerman.TEXTS,
        HelpInGerman.TEXTS,
        ImportInGerman.TEXTS,
        LimitsInGerman.TEXTS,
        LoadInWordsInGerman.TEXTS,
        PendingInGerman.TEXTS,
        PicturesInGerman.TEXTS,
        PlanProblemsInGerman.TEXTS,
        PlanRulesInGerman.TEXTS,
        RulesInWordsInGerman.TEXTS,
        SamplesInGerman.TEXTS,
        ScreensInGerman.TEXTS,
        StartInGerman.TEXTS,
        SupportInWordsInGerman.TEXTS,
        SupportRulesInGerman.TEXTS,
        SurveyInGerman.TEXTS,
        TallyInGerman.TEXTS,
        WindowInGerman.TEXTS,
        WordsInGerman.TEXTS);
  }

  /// A text in German; in English where it is missing.
  static String of(String english) {
    return TEXTS.getOrDefault(english, english);
  }
}
