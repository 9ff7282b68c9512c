package org.cadenceplanner.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.cadenceplanner.drawing.Drawing;
import org.cadenceplanner.drawing.Mark;
import org.cadenceplanner.schedule.Schedule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What of Xen's work from 2017 to 2024 has room in a plot, in letters that are 5 wide: the numbers
/// left of the days take 40, the names of the years 26 in height.
class LoadPlotTest {
  private static final Palette PALETTE = Palette.light();
  private static final Schedule XEN = SamplePlans.schedule(SamplePlans.xen2018());
  private static final String PEOPLE = "60 h a month that one person has";
  private static final int NUMBERS = 40;

  @ParameterizedTest
  @CsvSource({"100, 50, true", "99, 50, false", "100, 49, false"})
  void aPlotNeedsSixtyUnitsOfDaysAndFiftyInHeight(int width, int height, boolean isDrawn) {
    Sketch sketch = Sketches.inLettersOf(5);

    assertThat(LoadPlot.of(XEN).draw(sketch, new Area(0, 0, width, height)).isPresent())
        .isEqualTo(isDrawn);
  }

  @ParameterizedTest
  @CsvSource({"600, 300, true", "600, 129, true", "600, 128, false", "60, 300, false"})
  void itIsReadWhereItIsDrawnAndItsWordsHaveRoom(int width, int height, boolean isLegible) {
    Sketch sketch = Sketches.inLettersOf(5);
    LoadPlot.of(XEN).draw(sketch, new Area(0, 0, width, height));

    assertThat(sketch.page().isLegible()).isEqualTo(isLegible);
    assertThat(Labels.texts(sketch.finished()).contains(PEOPLE)).isEqualTo(isLegible);
  }

  @ParameterizedTest
  @CsvSource({"144, true", "143, false"})
  void theHoursOfTheYearsAreLeftOutOfALowPlot(int height, boolean haveRoom) {
    assertThat(Labels.texts(drawn(600, height)).contains("1264 h")).isEqualTo(haveRoom);
    assertThat(Labels.texts(drawn(600, height)).contains("a year")).isEqualTo(haveRoom);
  }

  /// The widest number of hours is `1264 h`, and 6 more keep the years apart.
  @ParameterizedTest(name = "years of {0}: {1}")
  @CsvSource({"36, 1264 h", "35, 1264", "26, 1264", "25, none"})
  void theHoursOfNarrowYearsLoseTheirUnitAndThenAreLeftOut(int year, String shown) {
    List<String> texts = Labels.texts(drawn(NUMBERS + 8 * year, 300));

    assertThat(texts.contains("1264 h")).isEqualTo(shown.equals("1264 h"));
    assertThat(texts.contains("1264")).isEqualTo(shown.equals("1264"));
    assertThat(texts.contains("a year")).isEqualTo(!shown.equals("none"));
  }

  @ParameterizedTest(name = "from {0} on")
  @CsvSource({"2018-12-02, true", "2018-12-03, false"})
  void theHoursOfAYearOfWhichLittleShowsHaveNoRoom(LocalDate from, boolean haveRoom) {
    LocalDate until = LocalDate.of(2020, 1, 1);
    DaysShown days = new DaysShown(XEN.horizon(), from, until);
    Sketch sketch = Sketches.inLettersOf(5);
    // A unit a day; `1062 h` takes 30.
    int width = NUMBERS + (int) (until.toEpochDay() - from.toEpochDay());
    LoadPlot.of(XEN).on(days).draw(sketch, new Area(0, 0, width, 300));

    assertThat(Labels.texts(sketch.finished()).contains("1062 h")).isEqualTo(haveRoom);
    assertThat(Labels.texts(sketch.finished())).contains("1264 h");
  }

  @ParameterizedTest
  @CsvSource({"300, 1", "400, 1", "500, 1", "700, 1", "1000, 1", "1000, 1.5", "1400, 2"})
  void whatThePeopleHaveIsNamedOnceInThePlotOrInTheLegendOverIt(int width, double letters) {
    DaysShown year = new DaysShown(XEN.horizon(), day("2018-07-01"), day("2019-07-01"));
    for (int height = 150; height < 300 * letters; height += 2) {
      Drawing drawing = panel(year, new Size(width, height, letters));
      boolean hasLegend =
          !drawing.marksAbout(new Part.Sample("security backports").subject()).isEmpty();
      if (hasLegend) {
        assertThat(Labels.texts(drawing)).as("%s by %s", width, height).containsOnlyOnce(PEOPLE);
      }
    }
  }

  /// The first four months have 54 hours each; June 2017, with a release, and all of 2018 have more
  /// than the 60 of the one person.
  @ParameterizedTest(name = "until {0}")
  @CsvSource({"2017-05-01, 0", "2017-06-01, 0", "2017-06-02, 1", "2018-01-01, 1", "2018-03-01, 1"})
  void monthsWithTooMuchWorkAreFramedOnlyWhereTheyShow(String until, int frames) {
    Sketch sketch = Sketches.inLettersOf(5);
    DaysShown days = new DaysShown(XEN.horizon(), day("2017-01-01"), day(until));
    LoadPlot.of(XEN).on(days).draw(sketch, new Area(0, 0, 600, 300));

    assertThat(sketch.finished().marks())
        .filteredOn(mark -> mark instanceof Mark.Polygon polygon && polygon.fill().isEmpty())
        .hasSize(frames);
  }

  private static Drawing panel(DaysShown days, Size size) {
    return new LoadPanel(XEN).on(days).draw(size, PALETTE, new EvenLetters(5));
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  private static Drawing drawn(int width, int height) {
    Sketch sketch = Sketches.inLettersOf(5);
    LoadPlot.of(XEN).draw(sketch, new Area(0, 0, width, height));
    return sketch.finished();
  }
}
