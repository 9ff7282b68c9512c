package org.cadenceplanner.ui.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cadenceplanner.calendar.ListedCalendar;
import org.cadenceplanner.language.InGerman;
import org.cadenceplanner.plan.BlockedRange;
import org.cadenceplanner.plan.DatePolicy;
import org.cadenceplanner.plan.Event;
import org.cadenceplanner.plan.Length;
import org.cadenceplanner.plan.LengthUnit;
import org.cadenceplanner.plan.Longer;
import org.cadenceplanner.plan.Milestone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Days and milestones as the rules say them, and as they are typed, where German is spoken.
@ExtendWith(InGerman.class)
class DaysInGermanTest {
  private static final MonthDay DECEMBER = MonthDay.of(12, 22);

  @Test
  void daysOfAMonthAreSaidWithTheMonthOnce() {
    LocalDate first = LocalDate.of(2018, 6, 20);
    assertThat(BlockedInWords.of(summit(first, LocalDate.of(2018, 6, 22), 3, 1), "Xen-Treffen"))
        .isEqualTo("Xen-Treffen 20.–22. Juni 2018, 3 Tage davor und 1 Tag danach");
    assertThat(BlockedInWords.of(summit(first, LocalDate.of(2018, 7, 1), 2, 2), "Xen-Treffen"))
        .isEqualTo("Xen-Treffen 20. Juni 2018 – 1. Juli 2018 ± 2 Tage");
    assertThat(BlockedInWords.daysOf(new BlockedRange("Pause", DECEMBER, MonthDay.of(1, 3))))
        .isEqualTo("22. Dez. – 3. Jan.");
  }

  @ParameterizedTest
  @CsvSource({
    "1, WEEKS, wöchentlich",
    "1, DAYS, täglich",
    "1, MONTHS, jeden Monat",
    "2, WEEKS, alle 2 Wochen",
  })
  void aMilestoneSaysHowOftenItComesAgain(int amount, LengthUnit unit, String words) {
    assertThat(MilestoneText.name(again(new Length(amount, unit), Optional.empty())))
        .isEqualTo("RC 1, dann " + words);
  }

  @Test
  void aMilestoneSaysHowLongBeforeItIsAndWhatElseHoldsForIt() {
    Milestone plain = again(Length.ofWeeks(2), Optional.of(3));
    Milestone all =
        plain
            .withLonger(
                Optional.of(
                    new Longer(
                        Length.ofWeeks(1),
                        List.of(new BlockedRange("Pause", DECEMBER, DECEMBER)),
                        List.of())))
            .withDates(Optional.of(DatePolicy.usual()));
    assertThat(MilestoneText.name(all))
        .isEqualTo("RC 1, dann alle 2 Wochen, höchstens 3, länger über Pause, eigene Tage");
    assertThat(MilestoneText.before(all)).isEqualTo("8 Wochen davor");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"10 Wochen davor", "10 Wochen vor dem Release", "-10", "10", "10 weeks before"})
  void howLongBeforeIsTypedInBothLanguages(String typed) {
    assertThat(MilestoneText.readBefore(typed, LengthUnit.WEEKS)).isEqualTo(Length.ofWeeks(10));
  }

  @ParameterizedTest
  @ValueSource(strings = {"12,5", "12.5", "12,5 %"})
  void aShareIsTypedWithACommaOrAPoint(String typed) {
    assertThat(BlockedWhen.share(typed).share()).isEqualTo(0.125);
  }

  @Test
  void aStepKeepsItsNounsInsideALine() {
    assertThat(StepName.of("Code-Freeze", "Zeitspanne Pause hinzufügen"))
        .isEqualTo("Code-Freeze: Zeitspanne Pause hinzufügen");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Vereinigtes Königreich", "united kingdom", "Great Britain", "england"})
  void aCalendarIsFoundByItsCountryInBothLanguages(String typed) {
    ListedCalendar england = new ListedCalendar("gb/eng", "England", "Jollyday");
    assertThat(new CalendarSearch(List.of(england), Locale.GERMAN).matching(typed))
        .containsExactly(england);
  }

  private static Event.Dated summit(LocalDate first, LocalDate last, int before, int after) {
    return new Event.Dated("Xen-Treffen", first, last, before, after);
  }

  private static Milestone again(Length every, Optional<Integer> most) {
    return new Milestone("RC", Length.ofWeeks(8), Optional.of(new Milestone.Repeat(every, most)));
  }
}
