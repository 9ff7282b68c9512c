package org.cadenceplanner.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.cadenceplanner.drawing.Bounds;
import org.cadenceplanner.drawing.Mark;
import org.cadenceplanner.drawing.Point;
import org.cadenceplanner.drawing.Stroke;
import org.cadenceplanner.drawing.Subject;
import org.cadenceplanner.drawing.TextMeasure;
import org.cadenceplanner.export.BundledFont;
import org.cadenceplanner.insight.advice.Advice;
import org.cadenceplanner.insight.advice.Advised;
import org.cadenceplanner.insight.advice.Strip;
import org.cadenceplanner.plan.Plan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The cost of every day of releases every six and every eight months, as a window shows it: where
/// its strips, its days and the ranks of the best ones stand, and from which size on it can be read.
class CostOfDaysTest {
  private static final Palette PALETTE = Palette.light();
  private static final TextMeasure LETTERS = new EvenLetters(5);
  private static final Size WINDOW = new Size(1_000, 234);

  private static final Plan PLAN = SamplePlans.small();
  private static final Advice ADVICE = SampleAdvice.of(PLAN, SamplePlans.index(PLAN), 6, 8);

  @Test
  void theStripsStandUnderEachOtherEachAsHighAsTheOthers() {
    DrawnStrips drawn = drawn(ADVICE);
    assertThat(days(drawn, 0)).isNotEmpty();
    double six = days(drawn, 0).getFirst().height();
    double eight = days(drawn, 1).getFirst().height();

    assertThat(six).isEqualTo(eight).isGreaterThan(20);
    assertThat(days(drawn, 0).getFirst().bottom()).isLessThan(days(drawn, 1).getFirst().top());
  }

  @Test
  void aDayIsFoundInTheStripThatItIsPointedAtIn() {
    DrawnStrips drawn = drawn(ADVICE);
    for (int i = 0; i < 2; i++) {
      Bounds first = days(drawn, i).getFirst();
      DrawnStrips.Place place =
          drawn.at(new Point(first.left() + 0.5, (first.top() + first.bottom()) / 2)).orElseThrow();

      assertThat(place.strip()).isEqualTo(ADVICE.strips().get(i));
      assertThat(place.day()).isEqualTo(ADVICE.strips().get(i).days().getFirst());
      assertThat(drawn.at(new Point(first.left() + 0.5, first.top() - 1))).isEmpty();
      assertThat(drawn.at(new Point(first.left() + 0.5, first.bottom()))).isEmpty();
    }
  }

  @Test
  void atTheHeightAskedForEachStripHasItsNameItsDaysAndItsRanks() {
    AdvicePanel panel = new AdvicePanel(ADVICE);
    assertThat(new AdvicePanel(SampleAdvice.of(PLAN, SamplePlans.index(PLAN), 8)).readableHeight())
        .isEqualTo(150);
    assertThat(panel.readableHeight()).isEqualTo(234);
    assertThat(Labels.texts(panel.draw(WINDOW, PALETTE, BundledFont.load().textMeasure())))
        .contains("Every 6 months", "Every 8 months", "1", "due now");
  }

  @Test
  void onlyTheBestOfItsCadenceAndSupportStandUnderAStrip() {
    Advised six = best(ADVICE.strips().getFirst(), "2026-03-03");
    Advised eight = best(ADVICE.strips().getLast(), "2026-06-02");
    DrawnStrips drawn = drawn(withBest(six, eight));

    assertThat(rank(drawn, 0).top())
        .isGreaterThan(days(drawn, 0).getFirst().bottom())
        .isLessThan(days(drawn, 1).getFirst().top());
    assertThat(rank(drawn, 1).top()).isGreaterThan(days(drawn, 1).getFirst().bottom());
    assertThat(ticks(drawn)).hasSize(2);
  }

  @Test
  void aRankStandsUnderItsDayAndIsFoundThere() {
    DrawnStrips drawn = drawn(withBest(best(ADVICE.strips().getLast(), "2026-06-02")));
    Bounds rank = rank(drawn, 0);
    double middle = (rank.left() + rank.right()) / 2;

    assertThat(ticks(drawn)).containsExactly(middle);
    assertThat(drawn.at(new Point(middle, days(drawn, 1).getFirst().top() + 1)))
        .map(place -> place.day().day())
        .contains(LocalDate.of(2026, 6, 2));
    assertThat(drawn.rankAt(new Point(middle, rank.top() + 1))).hasValue(0);
    assertThat(drawn.rankAt(new Point(middle, rank.bottom() + 1))).isEmpty();
  }

  @Test
  void onlyTheNumberOfOneOfTheBestLeadsToIt() {
    Strip strip = ADVICE.strips().getLast();
    DrawnStrips drawn = drawn(withBest(best(strip, "2026-03-03"), best(strip, "2026-06-02")));
    Bounds second = rank(drawn, 1);
    Subject now = new Part.Sample("due now").subject();
    Bounds sample = drawn.drawing().boundsOf(now).orElseThrow();

    assertThat(drawn.rankAt(new Point(second.left() + 1, second.top() + 1))).hasValue(1);
    assertThat(drawn.rankAt(new Point(sample.left(), sample.top() + 1))).isEmpty();
  }

  @ParameterizedTest(name = "the second on {0}")
  @CsvSource({"2026-06-07, 1", "2026-06-08, 2", "2026-05-28, 1", "2026-05-27, 2"})
  void ofDaysTooCloseForTheirRanksOnlyTheBetterIsMarked(String second, int marked) {
    Strip strip = ADVICE.strips().getLast();
    Advice two = withBest(best(strip, "2026-06-02"), best(strip, second));
    Sketch sketch = Sketches.inLettersOf(5);
    CostStrip.of(two, strip, new YearAxis(0, 732)).draw(sketch, new Area(0, 0, 732, 100));

    assertThat(sketch.finished().marks())
        .filteredOn(mark -> mark.subject().equals(Optional.of(DrawnStrips.rank(0))))
        .hasSize(1);
    assertThat(sketch.finished().marks())
        .filteredOn(mark -> mark.subject().equals(Optional.of(DrawnStrips.rank(1))))
        .hasSize(marked - 1);
  }

  @ParameterizedTest
  @CsvSource({"2026-01-01, 10", "2026-12-31, 730"})
  void theRankOfTheFirstAndTheLastDayOfAYearStaysInTheChart(String day, double left) {
    Strip strip = ADVICE.strips().getLast();
    Sketch sketch = Sketches.inLettersOf(5);
    CostStrip.of(withBest(best(strip, day)), strip, new YearAxis(10, 742))
        .draw(sketch, new Area(10, 0, 732, 100));

    Bounds rank = sketch.finished().boundsOf(DrawnStrips.rank(0)).orElseThrow();
    assertThat(rank.left()).isEqualTo(left);
    assertThat(rank.width()).isEqualTo(12);
  }

  @ParameterizedTest(name = "{0} by {1} with letters of {2}")
  @CsvSource({
    "732, 50, 5, true",
    "732, 49, 5, false",
    "183, 50, 5, true",
    "182, 50, 5, false",
    "732, 50, 52, true",
    "732, 50, 53, false"
  })
  void aStripIsReadWhereItsNameItsBoxesAndItsDaysAreLargeEnough(
      int width, int height, double letter, boolean isLegible) {
    Sketch sketch = Sketches.inLettersOf(letter);
    CostStrip.of(withBest(), ADVICE.strips().getLast(), new YearAxis(0, width))
        .draw(sketch, new Area(0, 0, width, height));

    assertThat(sketch.page().isLegible()).isEqualTo(isLegible);
  }

  @Test
  void aDayThatTheRulesRefuseHasTheInkOfTheGridAndAllOthersThatOfTheirCost() {
    Strip strip =
        new Strip(
            ADVICE.strips().getLast().cadence(),
            ADVICE.strips().getLast().support(),
            List.of(day("2026-01-01", 3), refused("2026-01-02"), day("2026-01-03", 9)));
    Advice few = with(List.of(), List.of(strip));
    Sketch sketch = Sketches.inLettersOf(5);
    CostStrip.of(few, strip, new YearAxis(0, 732)).draw(sketch, new Area(0, 0, 732, 100));

    assertThat(sketch.finished().marks().subList(2, 5))
        .extracting(mark -> ((Mark.Box) mark).fill().orElseThrow())
        .containsExactly(CostStrip.ink(PALETTE, 0), PALETTE.grid(), CostStrip.ink(PALETTE, 1));
  }

  @Test
  void whatIsSelectedAmongTheBestHasALineAroundItsRank() {
    Advised first = best(ADVICE.strips().getLast(), "2026-03-03");
    Advised second = best(ADVICE.strips().getLast(), "2026-06-02");
    DrawnStrips drawn = drawn(withBest(first, second));

    assertThat(AdvicePanel.marks(drawn.drawing(), OptionalInt.empty(), PALETTE))
        .isEqualTo(drawn.drawing().marks());
    assertThat(AdvicePanel.marks(drawn.drawing(), OptionalInt.of(9), PALETTE))
        .isEqualTo(drawn.drawing().marks());
    List<Mark> marks = AdvicePanel.marks(drawn.drawing(), OptionalInt.of(1), PALETTE);
    assertThat(marks.subList(0, drawn.drawing().marks().size())).isEqualTo(drawn.drawing().marks());
    assertThat(marks.getLast().bounds()).isEqualTo(rank(drawn, 1).grown(3));
  }

  private static Strip.Day day(String day, double cost) {
    return new Strip.Day(LocalDate.parse(day), OptionalDouble.of(cost));
  }

  private static Strip.Day refused(String day) {
    return new Strip.Day(LocalDate.parse(day), OptionalDouble.empty());
  }

  private static Advised best(Strip strip, String due) {
    Advised now = ADVICE.now();
    return new Advised(
        now.scenario(),
        now.version(),
        LocalDate.parse(due),
        strip.cadence(),
        strip.support(),
        now.dates(),
        now.cost(),
        now.near(),
        now.why());
  }

  private static Advice withBest(Advised... best) {
    return with(List.of(best), ADVICE.strips());
  }

  private static Advice with(List<Advised> best, List<Strip> strips) {
    return new Advice(
        ADVICE.search(),
        ADVICE.next(),
        ADVICE.first(),
        ADVICE.last(),
        ADVICE.now(),
        best,
        strips,
        ADVICE.looked(),
        ADVICE.impossible(),
        ADVICE.unknown());
  }

  private static DrawnStrips drawn(Advice shown) {
    return new AdvicePanel(shown).drawn(WINDOW, PALETTE, LETTERS);
  }

  /// The boxes of the days of a strip, 0 for the uppermost.
  private static List<Bounds> days(DrawnStrips drawn, int strip) {
    List<Bounds> boxes =
        drawn.drawing().marks().stream()
            .filter(mark -> mark.subject().isEmpty())
            .flatMap(mark -> mark instanceof Mark.Box box ? Stream.of(box) : Stream.empty())
            .filter(box -> box.fill().orElseThrow().withAlpha(255).equals(PALETTE.off()))
            .map(Mark.Box::bounds)
            .toList();
    double top = boxes.stream().map(Bounds::top).distinct().sorted().toList().get(strip);
    return boxes.stream().filter(box -> box.top() == top).toList();
  }

  private static Bounds rank(DrawnStrips drawn, int place) {
    return drawn.drawing().boundsOf(DrawnStrips.rank(place)).orElseThrow();
  }

  /// Where the ticks between boxes and ranks stand.
  private static List<Double> ticks(DrawnStrips drawn) {
    Stroke tick = Stroke.solid(PALETTE.text(), 1);
    return drawn.drawing().marks().stream()
        .flatMap(mark -> mark instanceof Mark.Line line ? Stream.of(line) : Stream.empty())
        .filter(line -> line.stroke().equals(tick))
        .map(line -> line.from().x())
        .toList();
  }
}
