package org.cadenceplanner.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Each part of a chart draws at one end of its area and hands back what is left.
class AreaTest {
  private static final Area AREA = new Area(10, 20, 300, 100);

  @Test
  void anAreaEndsWhereItsSidesDo() {
    assertThat(AREA.right()).isEqualTo(310);
    assertThat(AREA.bottom()).isEqualTo(120);
    assertThat(new Area(10, 20, -1, -2)).isEqualTo(new Area(10, 20, 0, 0));
  }

  @Test
  void whatIsTakenFromTheTopLeavesWhatIsBelow() {
    assertThat(AREA.top(30)).isEqualTo(new Area(10, 20, 300, 30));
    assertThat(AREA.below(30)).isEqualTo(new Area(10, 50, 300, 70));
    assertThat(AREA.top(500)).isEqualTo(AREA);
    assertThat(AREA.below(500)).isEqualTo(new Area(10, 120, 300, 0));
  }

  @Test
  void whatIsTakenFromTheBaseLeavesWhatIsAbove() {
    assertThat(AREA.base(30)).isEqualTo(new Area(10, 90, 300, 30));
    assertThat(AREA.above(30)).isEqualTo(new Area(10, 20, 300, 70));
    assertThat(AREA.base(500)).isEqualTo(AREA);
    assertThat(AREA.above(500)).isEqualTo(new Area(10, 20, 300, 0));
  }

  @Test
  void aMarginIsTakenFromBothSides() {
    assertThat(AREA.inset(5)).isEqualTo(new Area(15, 25, 290, 90));
    assertThat(AREA.inset(5, 7)).isEqualTo(new Area(15, 27, 290, 86));
    assertThat(AREA.withWidth(50)).isEqualTo(new Area(10, 20, 50, 100));
  }
}
