package org.cadenceplanner.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.cadenceplanner.drawing.TextMeasure;
import org.cadenceplanner.export.BundledFont;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.schedule.Schedule;
import org.junit.jupiter.api.Test;

/// Looking closer at some days of what is compared, and of the work.
class DaysOfPanelsTest {
  private static final TextMeasure MEASURE = BundledFont.load().textMeasure();
  private static final Size SIZE = new Size(1600, 900);
  private static final Plan XEN = SamplePlans.xen2018();
  private static final List<Schedule> SCHEDULES = SamplePlans.schedules(XEN).subList(0, 2);
  private static final DaysShown ALL = DaysShown.all(XEN.horizon());
  private static final DaysShown HALF_A_YEAR = ALL.zoomed(16, LocalDate.of(2019, 3, 1));

  @Test
  void allScenariosShowTheSameDaysFromTheSamePlaceOn() {
    List<Plot> whole = compared(ALL).plots();
    List<Plot> closer = compared(HALF_A_YEAR).plots();
    assertThat(closer).hasSameSizeAs(whole);
    for (int i = 0; i < whole.size(); i++) {
      TimeAxis axis = closer.get(i).axis();
      assertThat(axis.from()).isEqualTo(HALF_A_YEAR.from());
      assertThat(axis.until()).isEqualTo(HALF_A_YEAR.until());
      assertThat(axis.left()).isEqualTo(whole.get(i).axis().left());
    }
  }

  @Test
  void onlyWhatIsOnTheseDaysShows() {
    assertThat(compared(HALF_A_YEAR).plots().get(1).rows()).hasSizeLessThan(10);
    assertThat(texts(compared(HALF_A_YEAR)))
        .contains("day off, stronger where more are off", "Mar", "4.12");
    assertThat(texts(compared(ALL))).doesNotContain("day off, stronger where more are off", "Mar");
  }

  @Test
  void theHoursStayOnTheirScaleAndOnlyTheYearsSeenAreSummedUp() {
    List<String> whole = texts(load(ALL));
    List<String> closer = texts(load(HALF_A_YEAR));
    assertThat(whole).filteredOn(text -> text.endsWith(" h")).hasSize(8);
    assertThat(closer).filteredOn(text -> text.endsWith(" h")).hasSizeBetween(1, 2);
    assertThat(whole).filteredOn(DaysOfPanelsTest::isTick).isNotEmpty();
    assertThat(closer)
        .filteredOn(DaysOfPanelsTest::isTick)
        .containsExactlyElementsOf(whole.stream().filter(DaysOfPanelsTest::isTick).toList());
    assertThat(load(HALF_A_YEAR).plot().orElseThrow().axis().from()).isEqualTo(HALF_A_YEAR.from());
  }

  private static boolean isTick(String text) {
    return text.matches("\\d{1,3}") && Integer.parseInt(text) % 50 == 0;
  }

  private static Drawn compared(DaysShown days) {
    return new ComparePanel(SCHEDULES, SamplePlans.index(XEN), days, "6 months")
        .drawn(SIZE, Palette.light(), MEASURE);
  }

  private static Drawn load(DaysShown days) {
    return new LoadPanel(SCHEDULES.getFirst()).on(days).drawn(SIZE, Palette.light(), MEASURE);
  }

  private static List<String> texts(Drawn drawn) {
    return Labels.texts(drawn.drawing());
  }
}
