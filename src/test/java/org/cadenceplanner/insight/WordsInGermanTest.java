package org.cadenceplanner.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.cadenceplanner.language.InGerman;
import org.cadenceplanner.plan.Length;
import org.cadenceplanner.plan.Precision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Days, numbers and lists as they are written in German.
@ExtendWith(InGerman.class)
final class WordsInGermanTest {
  private static final LocalDate DAY = LocalDate.parse("2019-03-12");

  @Test
  void daysHaveADotAndGermanMonths() {
    assertThat(Words.day(DAY)).isEqualTo("12. März 2019");
    assertThat(Words.weekdayAndDay(DAY)).isEqualTo("Di. 12. März 2019");
    assertThat(Words.monthAndDay(MonthDay.of(7, 10))).isEqualTo("10. Juli");
    assertThat(new StatedDay(DAY, Precision.MONTH).inWords()).isEqualTo("März 2019");
  }

  @Test
  void numbersHaveAComma() {
    assertThat(Words.number(2.25)).isEqualTo("2,25");
    assertThat(Words.number(6)).isEqualTo("6");
    assertThat(Words.percent(0.125)).isEqualTo("12,5 %");
    assertThat(Words.percent(0.5)).isEqualTo("50 %");
  }

  @Test
  void thingsAreCountedAndListed() {
    assertThat(Words.length(Length.ofMonths(1))).isEqualTo("1 Monat");
    assertThat(Words.length(Length.ofWeeks(6))).isEqualTo("6 Wochen");
    assertThat(Words.nth(2)).isEqualTo("2.");
    assertThat(Words.list(List.of("Juli", "März", "November")))
        .isEqualTo("Juli, März und November");
  }
}
