package org.cadenceplanner.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.cadenceplanner.drawing.Caption;
import org.cadenceplanner.drawing.Mark;
import org.cadenceplanner.drawing.TextMeasure;
import org.cadenceplanner.export.BundledFont;
import org.cadenceplanner.plan.Length;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.plan.Scenario;
import org.cadenceplanner.plan.Tries;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// At which sizes charts can be read.
class LegibleSizeTest {
  private static final TextMeasure MEASURE = BundledFont.load().textMeasure();
  private static final int LONGEST = 10_000;

  @ParameterizedTest
  @EnumSource
  void anyChartOfXenCanBeReadAtTheUsualSize(SampleSheet kind) {
    Sheet sheet = kind.of(SamplePlans.xen2018());
    Size usual = new Size(1600, 900);

    assertThat(sheet.isLegible(usual, MEASURE)).isTrue();
    assertThat(sheet.legibleSize(usual, LONGEST, MEASURE)).contains(usual);
  }

  @ParameterizedTest
  @EnumSource
  void noChartCanBeReadAtTheSizeOfAStamp(SampleSheet kind) {
    Sheet sheet = kind.of(SamplePlans.xen2018());

    Size enough = sheet.legibleSize(new Size(100, 100), LONGEST, MEASURE).orElseThrow();
    assertThat(sheet.isLegible(new Size(100, 100), MEASURE)).isFalse();
    assertThat(sheet.isLegible(enough, MEASURE)).isTrue();
  }

  @Test
  void twoHundredReleasesInSixtyYearsNeedAHigherChart() {
    Sheet often = often();
    Size small = new Size(600, 300);

    Size enough = often.legibleSize(small, LONGEST, MEASURE).orElseThrow();
    assertThat(often.isLegible(small, MEASURE)).isFalse();
    assertThat(enough.width()).isEqualTo(600);
    assertThat(enough.height()).isBetween(900, 1_100);
    assertThat(often.isLegible(new Size(600, enough.height() - 50), MEASURE)).isFalse();
  }

  @Test
  void whatIsSaidOfASizeIsTrueOfThePage() {
    Sheet often = often();
    for (int height = 100; height <= 1_500; height += 50) {
      Size size = new Size(600, height);
      assertThat(often.isLegible(size, MEASURE))
          .as("%s", size)
          .isEqualTo(often.page(size, Palette.light(), MEASURE).isLegible());
    }
  }

  @ParameterizedTest(name = "{0} by {1} where {2} by {3} is enough: {4} by {5}")
  @CsvSource({
    "600, 300, 600, 300, 600, 300",
    "600, 300, 600, 301, 600, 350",
    "600, 320, 600, 321, 600, 350",
    "600, 300, 600, 1949, 600, 1950",
    "600, 300, 600, 2001, 600, 2250",
    "600, 300, 600, 2251, 600, 2500",
    "600, 300, 600, 9999, 600, 10000",
    "600, 10000, 600, 10000, 600, 10000",
    "600, 9500, 600, 9999, 600, 10000",
    "10000, 300, 10000, 400, 10000, 400",
    "600, 300, 601, 300, 950, 300",
    "600, 300, 951, 420, 1450, 450",
    "600, 300, 5501, 300, 8500, 300",
    "600, 300, 8501, 300, 10000, 300",
    "9800, 300, 10000, 400, 10000, 400"
  })
  void aChartGrowsInStepsOfFiftyAndLargeOnesInThoseOf250(
      int width, int height, int leastWidth, int leastHeight, int foundWidth, int foundHeight) {
    Sheet sheet = new Demanding(new Size(leastWidth, leastHeight));

    assertThat(sheet.legibleSize(new Size(width, height), LONGEST, MEASURE))
        .contains(new Size(foundWidth, foundHeight));
  }

  @Test
  void aSizeIsNotTriedAgainThatIsKnownToBeTooSmall() {
    Sheet sheet = new Demanding(new Size(600, 300));

    assertThat(sheet.largerSize(new Size(600, 300), LONGEST, MEASURE)).contains(new Size(600, 350));
  }

  @ParameterizedTest
  @CsvSource({"600, 10001", "10001, 300"})
  void aChartThatNeedsMoreThanIsAllowedHasNoSize(int leastWidth, int leastHeight) {
    Sheet sheet = new Demanding(new Size(leastWidth, leastHeight));

    assertThat(sheet.legibleSize(new Size(600, 300), LONGEST, MEASURE)).isEmpty();
  }

  /// A sheet that can be read from a size on.
  private record Demanding(Size least) implements Sheet {
    @Override
    public Caption caption() {
      return new Caption("", "", "", "");
    }

    @Override
    public Page page(Size size, Palette palette, TextMeasure measure) {
      boolean isLegible = size.width() >= least.width() && size.height() >= least.height();
      return new Page(new Sketch(size, palette, measure).finished(), isLegible, isLegible);
    }
  }

  @Test
  void figuresThatWouldBeCutOffNeedAWiderChart() {
    Sheet compare = SampleSheet.COMPARE.of(SamplePlans.xen2018());

    Size enough = compare.legibleSize(new Size(300, 900), LONGEST, MEASURE).orElseThrow();
    assertThat(compare.isLegible(new Size(300, LONGEST), MEASURE)).isFalse();
    assertThat(enough.width()).isGreaterThan(300);
  }

  @Test
  void someChartsCannotBeReadAtAnySizeAllowed() {
    assertThat(often().legibleSize(new Size(600, 300), 700, MEASURE)).isEmpty();
  }

  @Test
  void aChartIsWholeWhereEveryRowHasItsVersionAndTheBranchesAreCounted() {
    Sheet timeline = SampleSheet.TIMELINE.of(SamplePlans.xen2018());
    Sheet compare = SampleSheet.COMPARE.of(SamplePlans.xen2018());

    assertThat(page(timeline, 1000, 420).isLegible()).isTrue();
    assertThat(page(timeline, 1000, 420).isWhole()).isFalse();
    assertThat(page(timeline, 1000, 560).isWhole()).isTrue();
    assertThat(versions(page(timeline, 1000, 420))).isLessThan(versions(page(timeline, 1000, 560)));
    assertThat(page(compare, 1000, 560).isWhole()).isFalse();
  }

  @ParameterizedTest
  @EnumSource
  void aSizeThatIsProposedIsAcceptedAndSaysEverything(SampleSheet kind) {
    Sheet sheet = kind.of(SamplePlans.xen2018());
    Random random = new Random(7);
    for (int i = 0; i < Tries.of(12); i++) {
      Size asked = new Size(100 + random.nextInt(1_300), 100 + random.nextInt(700));

      Size enough = sheet.legibleSize(asked, LONGEST, MEASURE).orElseThrow();

      assertThat(enough.width()).isBetween(asked.width(), 2_000);
      assertThat(enough.height()).isBetween(asked.height(), 2_000);
      assertThat(sheet.isLegible(enough, MEASURE)).as("%s for %s", enough, asked).isTrue();
      assertSaysEverything(sheet, enough);
    }
  }

  private static void assertSaysEverything(Sheet sheet, Size size) {
    List<String> texts = Labels.texts(page(sheet, size.width(), size.height()).drawing());
    Caption caption = sheet.caption();
    assertThat(texts).as("%s", size).noneMatch(text -> text.endsWith("…"));
    assertThat(withoutSpace(String.join("", texts)))
        .as("%s", size)
        .contains(withoutSpace(caption.title()))
        .contains(withoutSpace(caption.sentence()))
        .contains(withoutSpace(caption.sources()));
  }

  private static String withoutSpace(String text) {
    return text.replace(" ", "");
  }

  @Test
  void allThatSixScenariosHaveOfTheirOwnIsToldAndWhatOnePersonCanLookAfter() {
    Plan plan = SamplePlans.xen2018();
    Scenario long18 = plan.scenarios().get(3);
    List<Scenario> six =
        Stream.concat(
                plan.scenarios().stream(),
                Stream.of(long18.withName("6 months, LTS"), long18.withName("6 months, others")))
            .toList();
    Sheet compare = SampleSheet.COMPARE.of(plan.withScenarios(six));
    for (int width : List.of(500, 800, 1_000, 1_200, 1_600)) {
      Size enough = compare.legibleSize(new Size(width, 500), LONGEST, MEASURE).orElseThrow();

      assertSaysEverything(compare, enough);
      assertThat(Labels.texts(page(compare, enough.width(), enough.height()).drawing()))
          .as("%s", enough)
          .contains("one person can look after 4");
    }
  }

  @ParameterizedTest
  @CsvSource({"YEARS, 300, 300", "LOAD, 300, 300", "TIMELINE, 200, 500"})
  void aChartThatWouldLoseItsTitleOrItsRulesIsRefused(SampleSheet kind, int width, int height) {
    Sheet sheet = kind.of(SamplePlans.xen2018());

    assertThat(sheet.isLegible(new Size(width, height), MEASURE)).isFalse();
  }

  @ParameterizedTest
  @EnumSource
  void namesOfAnyLengthCanBeReadAtTheUsualWidth(SampleSheet kind) {
    for (Plan plan : List.of(SamplePlans.strange(), SamplePlans.small(), SamplePlans.empty())) {
      if (kind != SampleSheet.ADVICE) {
        Sheet sheet = kind.of(plan);
        assertThat(sheet.legibleSize(new Size(1_600, 900), LONGEST, MEASURE))
            .hasValueSatisfying(size -> assertThat(size.width()).isEqualTo(1_600));
      }
    }
  }

  private static Page page(Sheet sheet, int width, int height) {
    return sheet.page(new Size(width, height), Palette.light(), MEASURE);
  }

  private static long versions(Page page) {
    return page.drawing().marks().stream()
        .filter(mark -> mark instanceof Mark.Label label && label.text().startsWith("4."))
        .count();
  }

  private static Sheet often() {
    return SampleSheet.TIMELINE.of(
        SamplePlans.every(Length.ofDays(108), 2000, 2059, SamplePlans.xenPhases()));
  }
}
