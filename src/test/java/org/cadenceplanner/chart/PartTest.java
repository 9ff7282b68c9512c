package org.cadenceplanner.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.cadenceplanner.drawing.Drawing;
import org.cadenceplanner.drawing.Mark;
import org.cadenceplanner.drawing.Subject;
import org.cadenceplanner.export.BundledFont;
import org.cadenceplanner.insight.KindOfWork;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.plan.Version;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PartTest {
  static Stream<Part> parts() {
    Version version = Version.of("4.12");
    LocalDate day = LocalDate.of(2019, 3, 12);
    return Stream.of(
        new Part.Release("8 months", version),
        new Part.ByRule("8 months", version),
        new Part.Forecast("8 months", version),
        new Part.Branch("8 months", version),
        new Part.Phase("8 months", version, "full support"),
        new Part.Milestone("8 months", version, "RC 2"),
        new Part.Skipped("8 months", day),
        new Part.Count("8 months", "full support"),
        new Part.Limit("8 months"),
        new Part.Work("8 months", KindOfWork.SECURITY_BACKPORTS),
        new Part.WorkOfYear("8 months", 2019),
        new Part.Available("8 months"),
        new Part.Holidays(day),
        new Part.Today(),
        new Part.Sample("planned release"),
        new Part.Figure("8 months", "Dates moved"));
  }

  @ParameterizedTest
  @MethodSource("parts")
  void aPartIsFoundByItsSubject(Part part) {
    assertThat(Part.of(part.subject())).contains(part);
  }

  @Test
  void aSubjectOfNoChartIsNoPart() {
    assertThat(Part.of(Subject.of("weather"))).isEmpty();
  }

  @Test
  void everySubjectOfAChartIsAPart() {
    Plan plan = SamplePlans.small();
    Drawing drawing =
        new CompareChart(SamplePlans.schedules(plan), SamplePlans.index(plan))
            .draw(new Size(800, 600), Palette.light(), BundledFont.load().textMeasure());
    assertThat(drawing.marks().stream().map(Mark::subject).flatMap(subject -> subject.stream()))
        .isNotEmpty()
        .allMatch(subject -> Part.of(subject).isPresent());
  }
}
