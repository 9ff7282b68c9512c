package org.cadenceplanner.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.cadenceplanner.drawing.Caption;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.schedule.DayIndex;
import org.cadenceplanner.schedule.Schedule;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// What the charts of Xen in 2018 say in words, to those who do not see them.
class ChartCaptionsTest {
  private static final Plan XEN = SamplePlans.xen2018();
  private static final DayIndex INDEX = SamplePlans.index(XEN);
  private static final List<Schedule> ALL = SamplePlans.schedules(XEN);
  private static final Schedule EIGHT = ALL.get(1);

  static Stream<Arguments> captions() {
    String all = "All: from 4.11 (10 Jul 2018); Tue–Thu, else later.";
    String eight = "Every 8 months from 4.11 (10 Jul 2018), Tue–Thu, else later;";
    return Stream.of(
        caption(TimelineChart.of(EIGHT, INDEX), "8 months", "1.5 releases a year", eight),
        caption(new LoadChart(EIGHT), "8 months, hours of work", "hours of work a month", eight),
        caption(
            new YearChart(List.of(EIGHT), INDEX),
            "8 months, year by year",
            "on 3 dates in the year",
            eight),
        caption(
            new YearChart(ALL, INDEX), "4 scenarios, year by year", "on 4 dates in the year", all),
        caption(new CompareChart(ALL, INDEX), "4 scenarios side by side", "9 months: ", all));
  }

  private static Arguments caption(Sheet sheet, String option, String account, String rules) {
    return Arguments.of(Named.of(option, sheet), option, account, rules);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("captions")
  void aChartTellsItsTitleWhatIsSeenItsRulesAndItsSources(
      Sheet sheet, String option, String account, String rules) {
    Caption caption = sheet.caption();
    assertThat(caption.title()).isEqualTo("Xen Project: " + option);
    assertThat(caption.account()).contains(account);
    assertThat(caption.sentence()).startsWith(rules);
    assertThat(caption.sources()).startsWith("As of 11 Jul 2018. Source: xen.git");
  }
}
