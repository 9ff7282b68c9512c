package org.cadenceplanner.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.cadenceplanner.drawing.Mark;
import org.cadenceplanner.drawing.TextMeasure;
import org.cadenceplanner.export.BundledFont;
import org.cadenceplanner.plan.Length;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
