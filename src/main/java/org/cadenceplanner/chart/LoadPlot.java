package org.cadenceplanner.chart;

import static org.cadenceplanner.language.Texts.tr;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cadenceplanner.drawing.TextStyle;
import org.cadenceplanner.insight.KindOfWork;
import org.cadenceplanner.insight.LoadInWords;
import org.cadenceplanner.insight.WorkOverTime;
import org.cadenceplanner.schedule.Schedule;

/// The work of a scenario over its horizon or some days of it, and under them the hours of each year,
/// whatever stands around it. The scale of the hours is that of the whole horizon.
///
/// @param words the work and what there is to say about it
/// @param days the days shown
record LoadPlot(Schedule schedule, LoadInWords words, DaysShown days) {
  /// What is kept free between the numbers and the days.
  static final double GUTTER_GAP = 10;

  private static final double LEAST_WIDTH = 60;
  private static final double LEAST_HEIGHT = 50;
  private static final double LEAST_FOR_WORDS = 96;
  private static final double LINE_OF_YEARS = 22;
  private static final double HALF_A_NUMBER = 7;

  static LoadPlot of(Schedule schedule) {
    return new LoadPlot(schedule, new LoadInWords(schedule), DaysShown.all(schedule.horizon()));
  }

  /// The same work on other days.
  LoadPlot on(DaysShown others) {
    return new LoadPlot(schedule, words, others);
  }

  Legend legend(Sketch sketch) {
    List<Legend.Entry> entries = new ArrayList<>();
    for (KindOfWork kind : KindOfWork.values()) {
      entries.add(
          new Legend.Entry.Phase(kind.words(), WorkArea.swatch(kind, sketch.palette()), false));
    }
    WorkArea work = workArea(axis(sketch, sketch.inside()));
    if (work.showsAvailable() && work().monthsOver() > 0) {
      entries.add(new Legend.Entry.TooMany(tr("more than the people have")));
    }
    if (leavesAvailableUnnamed(sketch, work)) {
      entries.add(new Legend.Entry.Limit(words.available()));
    }
    return new Legend(entries);
  }

  private boolean leavesAvailableUnnamed(Sketch sketch, WorkArea work) {
    return work.showsAvailable() && labels(work).leavesLimitUnnamed(sketch);
  }

  /// The height from which on its words have room, and so a legend need not name what they name.
  static double leastUnderLegend(Sketch sketch) {
    return LEAST_FOR_WORDS + AxisHeader.highest(sketch) + sketch.type().of(HALF_A_NUMBER);
  }

  /// Draws into an area and says where the days stand; nothing where it is too small.
  Optional<Plot> draw(Sketch sketch, Area area) {
    boolean isTooSmall =
        area.width() - gutter(sketch) < LEAST_WIDTH || area.height() < LEAST_HEIGHT;
    sketch.requireLegible(!isTooSmall);
    return isTooSmall ? Optional.empty() : Optional.of(drawn(sketch, area));
  }

  private Plot drawn(Sketch sketch, Area area) {
    TimeAxis axis = axis(sketch, area);
    Area underHeader = new AxisHeader(axis, Closeness.YEARS).draw(sketch, area);
    double lineOfYears = sketch.type().of(LINE_OF_YEARS);
    boolean hasYears = underHeader.height() >= LEAST_FOR_WORDS + lineOfYears;
    List<String> years = hasYears ? years(sketch, axis) : List.of();
    double yearsHeight = years.isEmpty() ? 0 : lineOfYears;
    Area ground = underHeader.above(Math.max(yearsHeight, sketch.type().of(HALF_A_NUMBER)));
    Area strip = ground.top(ground.height() < LEAST_FOR_WORDS ? 0 : sketch.type().of(22));
    WorkArea work = workArea(axis);

    new YearBands(axis).draw(sketch, ground);
    work.draw(sketch, ground.below(Math.max(strip.height(), sketch.type().of(HALF_A_NUMBER))));
    TodayLine.draw(sketch, axis, schedule.today(), ground);
    sketch.requireLegible(strip.height() > 0);
    if (strip.height() > 0) {
      labels(work).draw(sketch, strip);
    }
    drawYears(sketch, axis, years, underHeader.base(yearsHeight));
    return new Plot(axis, ground.y(), ground.bottom(), List.of());
  }

  private WorkArea workArea(TimeAxis axis) {
    return new WorkArea(schedule.scenario().name(), work(), axis, WorkArea.mostOf(work()));
  }

  private PanelLabels labels(WorkArea work) {
    return new PanelLabels(
        work.axis(),
        schedule.today(),
        words.available(),
        work.showsAvailable(),
        List.of(tr("hours of work a month"), tr("hours a month"), tr("hours")));
  }

  private TimeAxis axis(Sketch sketch, Area area) {
    double left = Math.round(area.x() + gutter(sketch));
    return new TimeAxis(
        days.from(), days.until(), left, Math.max(left + 1, Math.floor(area.right())));
  }

  private double gutter(Sketch sketch) {
    double widest =
        Stream.of(ofYears(), String.valueOf(WorkArea.mostOf(work())))
            .mapToDouble(text -> sketch.lettering().width(text, sketch.type().tiny()))
            .max()
            .orElse(0);
    return widest + sketch.type().of(GUTTER_GAP);
  }

  /// The hours of each year; none where years are too narrow for them.
  private List<String> years(Sketch sketch, TimeAxis axis) {
    TextStyle style = sketch.type().small();
    double room = AxisRow.YEARS.cellWidth(axis) - sketch.type().of(6);
    List<String> hours =
        work().years().stream()
            .filter(year -> showsAny(axis, year))
            .map(year -> LoadInWords.rounded(year.hours().total()))
            .toList();
    return Stream.of(" h", "")
        .map(unit -> hours.stream().map(number -> number + unit).toList())
        .filter(
            texts -> texts.stream().allMatch(text -> sketch.lettering().width(text, style) <= room))
        .findFirst()
        .orElse(List.of());
  }

  private static boolean showsAny(TimeAxis axis, WorkOverTime.Year year) {
    return axis.from().getYear() <= year.year()
        && year.year() <= axis.until().minusDays(1).getYear();
  }

  private void drawYears(Sketch sketch, TimeAxis axis, List<String> texts, Area row) {
    if (texts.isEmpty()) {
      return;
    }
    double middle = row.y() + row.height() / 2 + sketch.type().of(2);
    double gap = sketch.type().of(GUTTER_GAP);
    sketch.writeBefore(
        ofYears(), axis.left() - gap, middle, sketch.type().tiny(), sketch.palette().muted());
    List<AxisRow.Cell> cells = AxisRow.YEARS.cells(axis);
    for (int i = 0; i < texts.size(); i++) {
      drawYear(sketch, axis, cells.get(i), texts.get(i), middle);
    }
  }

  private void drawYear(
      Sketch sketch, TimeAxis axis, AxisRow.Cell year, String text, double middle) {
    TextStyle style = sketch.type().small();
    double width = sketch.lettering().width(text, style);
    double room = axis.x(year.until()) - axis.x(year.from());
    if (width > room) {
      return;
    }
    double centre = (axis.x(year.from()) + axis.x(year.until())) / 2;
    sketch.write(
        text,
        centre - width / 2,
        middle,
        style,
        sketch.palette().text(),
        Optional.of(
            new Part.WorkOfYear(schedule.scenario().name(), year.from().getYear()).subject()));
  }

  private static String ofYears() {
    return tr("a year");
  }

  private WorkOverTime work() {
    return words.work();
  }
}
