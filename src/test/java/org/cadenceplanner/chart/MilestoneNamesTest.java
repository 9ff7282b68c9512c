package org.cadenceplanner.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.cadenceplanner.drawing.Mark;
import org.cadenceplanner.drawing.TextMeasure;
import org.cadenceplanner.drawing.TextStyle;
import org.cadenceplanner.plan.Length;
import org.cadenceplanner.schedule.Plans;
import org.cadenceplanner.schedule.Release;
import org.cadenceplanner.schedule.Scenarios;
import org.junit.jupiter.api.Test;

class MilestoneNamesTest {
  private static final LocalDate START = LocalDate.of(2018, 1, 1);
  private static final LocalDate LONG_AGO = LocalDate.of(2000, 1, 1);
  private static final double LETTER = 4;

  @Test
  void aNameStandsRightOfItsTickWhereItHasRoom() {
    Map<String, Double> names = names(10, LONG_AGO);
    assertThat(names).containsKeys("Last posting date", "Code freeze", "RC 1", "RC 8");
    assertThat(names.get("RC 3")).isGreaterThan(x("2018-05-29", 10));
  }

  @Test
  void whereTheRightIsTakenANameStandsLeftOfItsTick() {
    assertThat(names(5, LONG_AGO).get("Code freeze")).isLessThan(x("2018-05-08", 5) - 11 * LETTER);
  }

  @Test
  void anEarlierNameGoesLeftForALaterOne() {
    assertThat(names(3, LONG_AGO).get("Last posting date")).isLessThan(x("2018-04-03", 3));
    assertThat(names(5, LONG_AGO).get("Last posting date")).isGreaterThan(x("2018-04-03", 5));
  }

  @Test
  void releaseCandidatesAreOnlyNumberedWhereTheirNamesHaveNoRoom() {
    assertThat(names(3, LONG_AGO))
        .containsKeys("Last posting date", "Code freeze", "2", "5", "7")
        .doesNotContainKeys("RC 2", "RC 5");
  }

  @Test
  void whatStandsAloneKeepsItsNameWhenTheRowHasNoneLeft() {
    assertThat(names(1.5, LONG_AGO))
        .containsKey("Code freeze")
        .doesNotContainKeys("2", "3", "4", "5", "6", "7");
  }

  @Test
  void noNameLiesUnderTodaysLine() {
    for (double perDay : List.of(1.5, 3.0, 5.0, 10.0)) {
      LocalDate.of(2018, 4, 1)
          .datesUntil(LocalDate.of(2018, 7, 10))
          .forEach(
              today ->
                  names(perDay, today)
                      .forEach(
                          (name, left) -> {
                            double line = x(today.toString(), perDay);
                            assertThat(left > line || left + LETTER * name.length() < line)
                                .as("%s on %s, %s a day", name, today, perDay)
                                .isTrue();
                          }));
    }
  }

  private static double x(String day, double perDay) {
    return START.until(LocalDate.parse(day), ChronoUnit.DAYS) * perDay;
  }

  /// The names of the milestones before 10 July 2018, by where they start.
  private static Map<String, Double> names(double perDay, LocalDate today) {
    TimeAxis axis = new TimeAxis(START, START.plusDays(365), 0, 365 * perDay);
    Sketch sketch = new Sketch(new Size(4000, 300), Palette.light(), new Letters());
    Area row = new Area(0, 100, axis.x(release().date()) - 10, 20);
    new MilestoneMarks("tested", release(), axis, today, 6, true).draw(sketch, row, List.of());
    return sketch.finished().marks().stream()
        .filter(Mark.Label.class::isInstance)
        .map(Mark.Label.class::cast)
        .collect(
            Collectors.toMap(Mark.Label::text, Mark.Label::x, (one, other) -> one, TreeMap::new));
  }

  private static Release release() {
    return Plans.of(
            Scenarios.every(8)
                .milestone("Last posting date", Length.ofWeeks(14))
                .milestone("Code freeze", Length.ofWeeks(9))
                .row("RC", Length.ofWeeks(8), Length.ofWeeks(1), Optional.empty()))
        .release("4.11");
  }

  /// Letters that are all of one width.
  private static final class Letters implements TextMeasure {
    @Override
    public double width(String text, TextStyle style) {
      return LETTER * text.length();
    }

    @Override
    public double ascent(TextStyle style) {
      return style.size();
    }

    @Override
    public double descent(TextStyle style) {
      return 1;
    }
  }
}
