package org.cadenceplanner.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever the program says to people, it says in German too.
final class TextsTest {
  /// The packages that speak to people who use the window.
  private static final List<String> PACKAGES =
      List.of(
          "calendar",
          "chart",
          "export/BriefBlocks.java",
          "export/DatesExport.java",
          "export/EarlierEvents.java",
          "export/PdfWriter.java",
          "export/PngWriter.java",
          "export/Shortened.java",
          "export/TallyText.java",
          "history",
          "insight",
          "language",
          "plan",
          "schedule",
          "store",
          "ui");

  private static final Pattern ATTACHED_DOTS = Pattern.compile("\\w…");
  private static final Pattern PLACE = Pattern.compile("%(\\d\\$)?s");

  static List<String> packages() {
    return PACKAGES;
  }

  @ParameterizedTest
  @MethodSource("packages")
  void everyTextHasAGermanOne(String name) {
    assertThat(german().keySet()).containsAll(new HashSet<>(SourceTexts.of(name).said()));
  }

  @ParameterizedTest
  @MethodSource("packages")
  void textsAreWrittenWhereTheyAreSaid(String name) {
    assertThat(SourceTexts.of(name).faults()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("packages")
  void nothingIsSaidInEnglishAlone(String name) {
    assertThat(SourceTexts.of(name).unsaid()).isEmpty();
  }

  @Test
  void daysInATextAreWrittenInItsLanguage() {
    LocalDate day = LocalDate.of(2018, 7, 10);
    assertThat(Language.ENGLISH.during(() -> Texts.tr("%s due on %s", "4.11", day)))
        .isEqualTo("4.11 due on 10 Jul 2018");
    assertThat(Language.GERMAN.during(() -> Texts.tr("%s due on %s", "4.11", day)))
        .isEqualTo("4.11 fällig am 10. Juli 2018");
  }

  @Test
  void noGermanTextIsLeftOver() {
    Set<String> said =
        PACKAGES.stream()
            .flatMap(name -> SourceTexts.of(name).said().stream())
            .collect(Collectors.toSet());
    assertThat(said).containsAll(german().keySet());
  }

  @Test
  void germanHasTheSamePlaces() {
    assertThat(german())
        .allSatisfy((english, german) -> assertThat(places(german)).isEqualTo(places(english)));
  }

  @Test
  void dotsThatStandForMoreStandApartInGerman() {
    assertThat(german().values()).noneMatch(text -> ATTACHED_DOTS.matcher(text).find());
  }

  @Test
  void aTextIsInOneBundle() {
    assertThat(German.bundles().stream().map(Map::keySet).flatMap(Collection::stream))
        .doesNotHaveDuplicates();
  }

  private static Map<String, String> german() {
    return German.bundles().stream()
        .flatMap(bundle -> bundle.entrySet().stream())
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one));
  }

  /// How many places a text has; those with a number are counted once each.
  private static long places(String text) {
    Stream<String> places = PLACE.matcher(text).results().map(MatchResult::group);
    List<String> all = places.toList();
    long numbered = all.stream().filter(place -> place.contains("$")).distinct().count();
    return all.stream().filter(place -> !place.contains("$")).count() + numbered;
  }
}
