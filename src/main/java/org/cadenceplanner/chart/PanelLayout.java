package org.cadenceplanner.chart;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cadenceplanner.drawing.TextStyle;

/// Where things stand in panels of one size, so that panels side by side have rows of one height,
/// counts on one scale and the same axis.
///
/// @param gutter the room for versions and numbers left of the plot
/// @param rowHeight the height of a row
/// @param rowsHeight the height of all rows of the panel that has most
/// @param stripHeight the height of the labels between rows and counts; 0 without counts
/// @param countsHeight the height of the counts; 0 where there is no room for them
/// @param most the largest count on the scale
record PanelLayout(
    double gutter,
    double rowHeight,
    double rowsHeight,
    double stripHeight,
    double countsHeight,
    int most) {

  private static final double LEAST_WIDTH = 60;
  private static final double LEAST_HEIGHT = 50;
  private static final double GUTTER_GAP = 16;
  private static final double TALLEST_ROW = 64;
  private static final double LEAST_COUNTS = 34;
  private static final double LEAST_FOR_COUNTS = 96;
  private static final double SHARE_OF_COUNTS = 0.25;
  private static final double MOST_SHARE_OF_COUNTS = 0.45;

  /// Lays out panels that all have the size of an area; empty where it is too small for any plot.
  static Optional<PanelLayout> of(Sketch sketch, Area area, List<BranchStory> stories) {
    double gutter = gutter(sketch, area, stories);
    if (area.width() - gutter < LEAST_WIDTH || area.height() < LEAST_HEIGHT) {
      return Optional.empty();
    }
    TimeAxis axis = axis(sketch, area, stories);
    double room = Math.max(0, area.height() - header(axis, stories).height(sketch));
    int rows = Math.max(2, stories.stream().mapToInt(s -> s.releases().size()).max().orElse(0));
    int most = stories.stream().mapToInt(story -> story.scale().most()).max().orElse(1);

    boolean counted = room >= LEAST_FOR_COUNTS;
    double strip = counted ? sketch.type().of(22) : 0;
    double legibleRows = stories.size() == 1 ? 0 : rows * RowHeight.LEAST_LEGIBLE;
    double least = counted ? leastCounts(room, room - strip - legibleRows) : 0;
    double row = Math.min(sketch.type().of(TALLEST_ROW), (room - strip - least) / rows);
    double left = room - strip - row * rows;
    double counts = counted ? Math.min(left, MOST_SHARE_OF_COUNTS * room) : 0;
    return Optional.of(new PanelLayout(gutter, row, row * rows, strip, Math.floor(counts), most));
  }

  /// Says to a sketch whether panels laid out so, if at all, can be read and show everything.
  static void require(Optional<PanelLayout> layout, Sketch sketch) {
    Optional<RowHeight> row = layout.map(it -> new RowHeight(it.rowHeight(), sketch.type()));
    sketch.requireLegible(layout.filter(PanelLayout::isLegible).isPresent());
    sketch.requireWhole(row.filter(it -> it.rowsPerVersion() == 1).isPresent());
  }

  /// Whether rows can be told apart and branches are counted.
  boolean isLegible() {
    return rowHeight >= RowHeight.LEAST_LEGIBLE && countsHeight > 0;
  }

  private static AxisHeader header(TimeAxis axis, List<BranchStory> stories) {
    return new AxisHeader(axis, stories.getFirst().closeness());
  }

  /// The axis of a panel that fills an area; the same for all panels of this width.
  static TimeAxis axis(Sketch sketch, Area area, List<BranchStory> stories) {
    BranchStory any = stories.getFirst();
    double left = Math.round(area.x() + gutter(sketch, area, stories));
    return new TimeAxis(any.from(), any.until(), left, Math.max(left + 1, right(area)));
  }

  /// Whether in panels of this size any line of what the people can look after has no name.
  static boolean leavesLimitUnnamed(Sketch sketch, Area area, List<BranchStory> stories) {
    TimeAxis axis = axis(sketch, area, stories);
    return of(sketch, area, stories)
        .filter(layout -> layout.countsHeight() > 0)
        .filter(
            layout ->
                stories.stream()
                    .map(story -> PanelLabels.of(story, axis, layout.most()))
                    .anyMatch(labels -> labels.leavesLimitUnnamed(sketch)))
        .isPresent();
  }

  TimeAxis axis(Area area, LocalDate from, LocalDate until) {
    return new TimeAxis(from, until, Math.round(area.x() + gutter), right(area));
  }

  // In low panels the counts get a larger share, as they are what is compared; side by side, as
  // long as rows can be read beside them.
  private static double leastCounts(double room, double besideRows) {
    double inLowPanel = Math.min(70, 0.36 * room);
    double wanted = Math.max(SHARE_OF_COUNTS * room, inLowPanel);
    return Math.max(LEAST_COUNTS, Math.min(wanted, besideRows));
  }

  private static double right(Area area) {
    return Math.floor(area.right());
  }

  private static double gutter(Sketch sketch, Area area, List<BranchStory> stories) {
    TextStyle style = sketch.type().smallStrong();
    double widest =
        stories.stream()
            .flatMap(story -> story.scale().versions().stream())
            .mapToDouble(version -> sketch.lettering().width(version, style))
            .max()
            .orElse(0);
    double most = Math.min(sketch.type().of(160), area.width() * 0.2);
    return Math.clamp(widest, Math.min(sketch.type().of(22), most), most)
        + sketch.type().of(GUTTER_GAP);
  }
}
