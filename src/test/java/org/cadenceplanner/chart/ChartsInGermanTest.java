package org.cadenceplanner.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cadenceplanner.drawing.Drawing;
import org.cadenceplanner.drawing.TextMeasure;
import org.cadenceplanner.export.BundledFont;
import org.cadenceplanner.language.InGerman;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.schedule.DayIndex;
import org.cadenceplanner.schedule.Schedule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The charts of who speaks German are in German, whole and in its places.
@ExtendWith(InGerman.class)
class ChartsInGermanTest {
  private static final TextMeasure MEASURE = BundledFont.load().textMeasure();
  private static final Size LARGE = new Size(1600, 900);
  private static final Plan XEN = SamplePlans.xen2018();
  private static final DayIndex INDEX = SamplePlans.index(XEN);

  static List<Size> sizes() {
    return List.of(LARGE, new Size(1000, 700), new Size(600, 400), new Size(250, 180));
  }

  @ParameterizedTest
  @MethodSource("sizes")
  void labelsNeitherOverlapNorLeaveTheDrawing(Size size) {
    charts()
        .forEach(
            (name, chart) -> {
              Drawing drawing = chart.draw(size, Palette.light(), MEASURE);
              ChartLabelsTest.assertNoneOverlap(drawing);
              ChartLabelsTest.assertNoneLeaves(drawing);
            });
  }

  @Test
  void nothingIsCutWhereThereIsRoom() {
    charts()
        .forEach(
            (name, chart) ->
                assertThat(texts(chart, LARGE)).as(name).noneMatch(text -> text.endsWith("…")));
  }

  @Test
  void aTimelineNamesItsDaysMonthsAndMarks() {
    Schedule eightMonths = eightMonths();
    LocalDate today = eightMonths.today();
    Chart closer = new TimelineChart(eightMonths, INDEX, today.minusDays(150), today.plusDays(300));
    assertThat(texts(TimelineChart.of(eightMonths, INDEX), LARGE))
        .contains("12. März 2019", "heute, 11. Juli 2018", "Zweige zugleich")
        .contains("erschienen", "geplantes Release", "Feiertagszeit")
        .anyMatch(text -> text.startsWith("Stand vom 11. Juli 2018. Quelle: "))
        .anyMatch(text -> text.contains("Feiertage, nach Gewicht: England"))
        .noneMatch(text -> text.contains("planned release"));
    assertThat(texts(closer, LARGE)).contains("Mär", "Mai", "Okt", "Dez");
  }

  @Test
  void yearsNameTheirMonthsAsLongAsThereIsRoom() {
    Chart years = new YearChart(List.of(eightMonths()), INDEX);
    assertThat(texts(years, LARGE))
        .contains("Xen Project: 8 months, Jahr für Jahr", "Januar", "März", "Dezember")
        .contains("alle Committer haben frei", "heute, 11. Juli 2018")
        .anyMatch(text -> text.startsWith("10. März, 10. Juli und 10. Nov. "));
    assertThat(texts(years, new Size(700, 500))).contains("Jan", "Mär", "Dez");
  }

  @Test
  void scenariosStandSideBySideWithTheBestMarked() {
    assertThat(texts(new CompareChart(SamplePlans.schedules(XEN), INDEX), LARGE))
        .anyMatch(text -> text.endsWith(" Szenarien nebeneinander"))
        .contains("das Beste der Zeile", "Zweige zugleich");
  }

  @Test
  void theSentenceOverTheYearsIsWholeInLargerLettersToo() {
    YearPanel panel = new YearPanel(List.of(eightMonths()), INDEX);
    Size size = new Size(596, (int) Math.ceil(panel.readableHeight(1.3)), 1.3);
    assertThat(texts(panel, size)).noneMatch(text -> text.endsWith("…"));
  }

  @Test
  void theLoadIsInHoursOfAYearAndOfAMonth() {
    assertThat(texts(new LoadChart(eightMonths()), LARGE))
        .contains("Xen Project: 8 months, Arbeitsstunden", "Arbeitsstunden im Monat", "im Jahr")
        .contains("mehr als die Leute haben");
  }

  @Test
  void whatIsToldAboutASkippedSlotIsASentence() {
    Schedule schedule = eightMonths();
    LocalDate due = LocalDate.of(2019, 11, 12);
    assertThat(
            new SubjectInWords(schedule, INDEX)
                .of(Optional.of(new Part.Skipped("8 months", due).subject()), due))
        .first()
        .isEqualTo(
            "Ausgelassener Termin am Di. 12. Nov. 2019: kein Release, und keine Version wird"
                + " verbraucht.");
  }

  private static Map<String, Chart> charts() {
    return ChartLabelsTest.charts("xen 2018", XEN);
  }

  private static Schedule eightMonths() {
    return SamplePlans.schedules(XEN).get(1);
  }

  private static List<String> texts(Chart chart, Size size) {
    return Labels.texts(chart.draw(size, Palette.light(), MEASURE));
  }
}
