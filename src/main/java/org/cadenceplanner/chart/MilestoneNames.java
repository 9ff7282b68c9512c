package org.cadenceplanner.chart;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cadenceplanner.drawing.Subject;
import org.cadenceplanner.drawing.TextStyle;
import org.cadenceplanner.schedule.ScheduledMilestone;

/// The names of milestones beside their ticks: right of them, else left of them.
///
/// Those that stand alone come first. Those of a row, such as `RC 3`, take what room is left; where
/// there is none for the name, there may be some for the number, and else they have none.
///
/// @param ticks the days with milestones, in order
/// @param today where the line of today is; empty where it is not shown
/// @param subject what the name of a milestone is about
record MilestoneNames(
    List<Tick> ticks, OptionalDouble today, Function<ScheduledMilestone, Subject> subject) {
  private static final double TO_NAME = 4;
  private static final double HALF_A_TICK = 1;
  private static final double GAP = 3;

  /// The milestones of one day.
  ///
  /// @param x the middle of their tick
  record Tick(double x, List<ScheduledMilestone> milestones) {

    private boolean isNumbered() {
      return milestones.stream().allMatch(milestone -> milestone.number().isPresent());
    }

    /// What may stand beside it, the best first.
    private List<String> texts() {
      List<String> all = milestones.stream().map(ScheduledMilestone::name).toList();
      List<String> shorter = isNumbered() ? numbers() : alone();
      return Stream.of(all, shorter).map(names -> String.join(", ", names)).distinct().toList();
    }

    private List<String> numbers() {
      return milestones.stream()
          .flatMap(milestone -> milestone.number().stream().mapToObj(String::valueOf))
          .toList();
    }

    private List<String> alone() {
      return milestones.stream()
          .filter(milestone -> milestone.number().isEmpty())
          .map(ScheduledMilestone::name)
          .toList();
    }
  }

  MilestoneNames {
    ticks = List.copyOf(ticks);
  }

  /// Writes them.
  ///
  /// @param row where they may stand
  /// @param taken what else stands there
  void write(Sketch sketch, Area row, List<Area> taken) {
    Strip strip = new Strip(row, GAP);
    ticks.forEach(tick -> strip.block(tick.x() - HALF_A_TICK, tick.x() + HALF_A_TICK));
    today.ifPresent(line -> strip.block(line, line + 1));
    taken.forEach(place -> strip.block(place.x(), place.right()));
    // The later ones have less room on their right: the earlier ones can still go left.
    ticks.reversed().stream()
        .sorted(Comparator.comparing(Tick::isNumbered))
        .forEach(tick -> write(sketch, strip, tick));
  }

  private void write(Sketch sketch, Strip strip, Tick tick) {
    TextStyle style = sketch.type().tiny();
    for (String text : tick.texts()) {
      double width = sketch.lettering().width(text, style);
      OptionalDouble place = strip.take(width, places(tick, width));
      if (place.isPresent()) {
        double left = place.getAsDouble();
        // Names keep farther from each other than from their ticks.
        strip.block(left - TO_NAME, left + width + TO_NAME);
        Subject about = subject.apply(tick.milestones().getFirst());
        sketch.write(
            text, left, strip.middle(), style, sketch.palette().muted(), Optional.of(about));
        return;
      }
    }
  }

  // Where today's line is in the way, a name may start right of it.
  private List<Double> places(Tick tick, double width) {
    double right = tick.x() + TO_NAME;
    double left = tick.x() - TO_NAME - width;
    Stream<Double> behindToday =
        today.stream()
            .filter(line -> line > tick.x() && line < right + width + GAP)
            .mapToObj(line -> line + 1 + GAP);
    return Stream.concat(Stream.of(right, left), behindToday).toList();
  }
}
