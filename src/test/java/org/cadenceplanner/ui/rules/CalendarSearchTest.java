package org.cadenceplanner.ui.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.cadenceplanner.calendar.ListedCalendar;
import org.cadenceplanner.language.InGerman;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

class CalendarSearchTest {
  private static final List<ListedCalendar> SOME =
      List.of(
          listed("at", "Austria"),
          listed("at/3", "Austria (Niederösterreich)"),
          listed("de", "Germany"),
          listed("de/by", "Germany (Bavaria)"),
          listed("de/by/mu", "Germany (Bavaria, Munich)"),
          listed("gb", "United Kingdom"),
          listed("pl", "Poland"),
          listed("xen", "Xen Project"));

  @Test
  void aRegionIsFoundByItsNameInAnyCase() {
    assertThat(found("BAVARIA")).containsExactly("de/by", "de/by/mu");
    assertThat(found("munich bav")).containsExactly("de/by/mu");
  }

  @Test
  void accentsNeedNotBeTyped() {
    assertThat(found("osterreich")).containsExactly("at/3");
    assertThat(found("Österreich")).containsExactly("at/3");
  }

  @Test
  void aCountryIsFoundInTheLanguageOfTheSystem() {
    List<ListedCalendar> german = new CalendarSearch(SOME, Locale.GERMAN).matching("osterreich");
    assertThat(german).extracting(ListedCalendar::id).containsExactly("at", "at/3");
  }

  @Test
  void whatIsCalledSoComesBeforeItsParts() {
    assertThat(found("de/by")).containsExactly("de/by", "de/by/mu");
    assertThat(found("uk")).containsExactly("gb");
    assertThat(found("PL")).first().isEqualTo("pl");
  }

  @Test
  void nothingTypedShowsAllAndRubbishNone() {
    assertThat(found(" ")).hasSameSizeAs(SOME);
    assertThat(found("qqq\\(*")).isEmpty();
  }

  private static List<String> found(String typed) {
    return new CalendarSearch(SOME, Locale.ENGLISH)
        .matching(typed).stream().map(ListedCalendar::id).toList();
  }

  @Test
  @ExtendWith(InGerman.class)
  void aRegionIsFoundByItsNameInBothLanguages() {
    ListedCalendar bavaria =
        new ListedCalendar("de/by", "Germany (Bavaria)", "Deutschland (Bayern)", "Jollyday");
    CalendarSearch search = new CalendarSearch(List.of(bavaria), Locale.GERMAN);
    assertThat(search.matching("bayern")).containsExactly(bavaria);
    assertThat(search.matching("bavaria")).containsExactly(bavaria);
  }

  private static ListedCalendar listed(String id, String name) {
    return new ListedCalendar(id, name, "Jollyday");
  }
}
