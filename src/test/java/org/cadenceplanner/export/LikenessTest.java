package org.cadenceplanner.export;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.cadenceplanner.chart.Palette;
import org.cadenceplanner.chart.SamplePlans;
import org.cadenceplanner.chart.SampleSheet;
import org.cadenceplanner.chart.Size;
import org.cadenceplanner.drawing.Drawing;
import org.cadenceplanner.drawing.Mark;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What the comparison of pictures must not miss.
class LikenessTest {
  static Stream<Predicate<Mark>> whatIsMissing() {
    return Stream.of(
        mark -> mark instanceof Mark.Label label && label.text().equals("full support"),
        mark -> mark instanceof Mark.Polygon polygon && polygon.bounds().width() > 10,
        mark -> mark instanceof Mark.Box box && box.subject().isPresent());
  }

  @ParameterizedTest
  @MethodSource("whatIsMissing")
  void aMarkThatIsMissingIsSeen(Predicate<Mark> missing) {
    Written whole =
        Written.of(
            SampleSheet.TIMELINE.of(SamplePlans.xen2018()), new Size(1200, 700), Palette.light());
    List<Mark> marks = new ArrayList<>(whole.drawing().marks());
    marks.remove(marks.stream().filter(missing).findFirst().orElseThrow());
    Written without = new Written(new Drawing(1200, 700, marks), whole.caption());

    assertThatThrownBy(() -> Likeness.assertAlike(whole.picture(), without.picture()))
        .isInstanceOf(AssertionError.class);
  }
}
