package org.cadenceplanner.ui.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.cadenceplanner.insight.Words;
import org.cadenceplanner.language.Language;
import org.cadenceplanner.ui.Windows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@ExtendWith(Windows.class)
class ColumnsTest {
  private final Columns columns = new Columns(1);

  @BeforeEach
  void letTheWindowsLettersBeKnown() {
    var _ = new Lettertypes();
  }

  @ParameterizedTest
  @EnumSource
  void everyDayOfAYearFitsIntoAColumnOfDays(Language language) {
    language.during(
        () -> {
          double width = columns.day();
          assertThat(days().filter(day -> columns.widthFor("", Stream.of(day)) > width)).isEmpty();
          return true;
        });
  }

  private static Stream<String> days() {
    LocalDate first = LocalDate.of(2018, 1, 1);
    return first.datesUntil(first.plusYears(1)).map(Words::weekdayAndDay);
  }
}
