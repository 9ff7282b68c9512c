package org.cadenceplanner.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import org.cadenceplanner.drawing.Mark;
import org.cadenceplanner.schedule.Plans;
import org.cadenceplanner.schedule.Scenarios;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a timeline says of years without any branch, in letters that are 5 wide.
class EmptyYearsTest {
  private static final String NOTHING = "no branches in these years";
  private static final Size SIZE = new Size(800, 300);

  @ParameterizedTest(name = "today {0}: from {1} to {2}")
  @CsvSource({
    "1999-07-01, left, right",
    "2000-03-01, today, right",
    "2000-12-20, today, right",
    "2001-01-12, left, today",
    "2001-10-01, left, today",
    "2002-01-01, left, right"
  })
  void thatThereAreNoneStandsInTheMiddleOfTheWiderSideOfToday(
      String today, String from, String to) {
    Drawn drawn = drawn(today, SIZE);
    Mark.Label label = nothing(drawn).getFirst();
    double middle = (x(from, today, drawn) + x(to, today, drawn)) / 2;

    assertThat(label.text()).isEqualTo(NOTHING);
    assertThat(label.x() + label.width() / 2).isEqualTo(middle, within(0.001));
  }

  private static double x(String place, String today, Drawn drawn) {
    Plot plot = drawn.plot().orElseThrow();
    return switch (place) {
      case "left" -> plot.axis().left();
      case "right" -> plot.axis().right();
      default -> plot.x(LocalDate.parse(today));
    };
  }

  @Test
  void itStandsInTheMiddleOfTheRows() {
    Drawn drawn = drawn("2000-03-01", SIZE);
    Mark.Label label = nothing(drawn).getFirst();
    Plot plot = drawn.plot().orElseThrow();

    assertThat(label.baseline()).isBetween(plot.top(), (plot.top() + plot.bottom()) / 2 + 10);
  }

  @ParameterizedTest(name = "{0} wide")
  @CsvSource({"240, true", "190, false", "160, false"})
  void itIsShortenedWhereThereIsLittleRoom(int width, boolean isWhole) {
    Mark.Label label = nothing(drawn("1999-07-01", new Size(width, 300))).getFirst();

    assertThat(label.text().equals(NOTHING)).isEqualTo(isWhole);
    assertThat(label.text()).startsWith("no br");
  }

  @ParameterizedTest(name = "{0} high")
  @CsvSource({"70, 1", "56, 0"})
  void itIsLeftOutWhereThereAreNoRowsForIt(int height, int labels) {
    assertThat(nothing(drawn("2000-03-01", new Size(800, height)))).hasSize(labels);
  }

  private static List<Mark.Label> nothing(Drawn drawn) {
    return Labels.of(drawn.drawing()).stream()
        .filter(label -> label.text().startsWith("no "))
        .toList();
  }

  private static Drawn drawn(String today, Size size) {
    Plans plans = Plans.of(Scenarios.every(6)).years(2000, 2001).today(today);
    return TimelinePanel.of(plans.schedule(), plans.index())
        .drawn(size, Palette.light(), new EvenLetters(5));
  }
}
