package org.cadenceplanner.ui.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import org.cadenceplanner.plan.BlockedRange;
import org.cadenceplanner.plan.Event;
import org.cadenceplanner.ui.fx.ShortText;
import org.junit.jupiter.api.Test;

class BlockedInWordsTest {

  @Test
  void aRangeOverNewYearIsSaidByItsDays() {
    BlockedRange freeze = new BlockedRange("freeze", MonthDay.of(12, 22), MonthDay.of(1, 3));
    assertThat(BlockedInWords.daysOf(freeze)).isEqualTo("22 Dec – 3 Jan");
  }

  @Test
  void anEventIsSaidWithTheDaysAroundIt() {
    assertThat(summit(LocalDate.of(2018, 6, 22), 3, 0))
        .isEqualTo("Xen summit 20–22 Jun 2018, 3 days before");
    assertThat(summit(LocalDate.of(2018, 7, 1), 3, 1))
        .isEqualTo("Xen summit 20 Jun 2018 – 1 Jul 2018, 3 days before and 1 day after");
    assertThat(summit(LocalDate.of(2018, 6, 20), 0, 0)).isEqualTo("Xen summit 20 Jun 2018");
  }

  @Test
  void aHolidayIsSaidWithItsCalendar() {
    assertThat(easter("Easter")).isEqualTo("Easter (England) ± 2 days");
    assertThat(easter("Spring break")).isEqualTo("Spring break (Easter, England) ± 2 days");
  }

  @Test
  void longNamesAreCutBetweenWords() {
    assertThat(ShortText.of("Germany (Bavaria, Augsburg)", 24)).isEqualTo("Germany (Bavaria…)");
    assertThat(ShortText.of("Saint Helena, Ascension and Tristan", 20)).isEqualTo("Saint Helena…");
    assertThat(ShortText.of("Poland", 6)).isEqualTo("Poland");
    assertThat(ShortText.of("x".repeat(50), 10)).isEqualTo("x".repeat(9) + "…");
  }

  private static String summit(LocalDate last, int before, int after) {
    LocalDate first = LocalDate.of(2018, 6, 20);
    return BlockedInWords.of(
        new Event.Dated("Xen summit", first, last, before, after), "Xen summit");
  }

  private static String easter(String name) {
    return BlockedInWords.of(
        new Event.NamedHoliday(name, "gb/eng", "Easter", 2, 2), name, "England");
  }
}
