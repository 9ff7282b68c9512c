package org.cadenceplanner.chart;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cadenceplanner.drawing.Subject;
import org.cadenceplanner.schedule.ScheduledMilestone;

/// The names of milestones beside their ticks: right of them, else left of them.
///
/// Those that stand alone come first. Those of a row, such as `RC 3`, take what room is left: right
/// of their ticks for their names or else their numbers, then left of them, and else they have none.
///
/// @param ticks the days with milestones, in order
/// @param today where the line of today is; empty where it is not shown
/// @param subject what the name of a milestone is about
record MilestoneNames(
    List<Tick> ticks, OptionalDouble today, Function<ScheduledMilestone, Subject> subject) {
  private static final double TO_NAME = 4;
  private static final double HALF_A_TICK = 1;
  private static final double GAP = 3;

  private enum Side {
    RIGHT,
    LEFT,
    /// Right of the line of today, where that would cross it.
    BEHIND_TODAY
  }

  private record Name(String text, double left, double width) {}

  /// The milestones of one day.
  ///
  /// @param x the middle of their tick
  record Tick(double x, List<ScheduledMilestone> milestones) {

    /// Names in a row stay on one side as long as they can, or they would seem to be their
    /// neighbours'.
    private List<Side> sides() {
      return isNumbered()
          ? List.of(Side.RIGHT, Side.BEHIND_TODAY, Side.LEFT)
          : List.of(Side.RIGHT, Side.LEFT, Side.BEHIND_TODAY);
    }

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
    tick.sides().stream()
        .flatMap(side -> tick.texts().stream().map(text -> name(sketch, tick, text, side)))
        .flatMap(Optional::stream)
        .filter(name -> strip.take(name.width(), List.of(name.left())).isPresent())
        .findFirst()
        .ifPresent(name -> write(sketch, strip, tick, name));
  }

  private void write(Sketch sketch, Strip strip, Tick tick, Name name) {
    // Names keep farther from each other than from their ticks.
    strip.block(name.left() - TO_NAME, name.left() + name.width() + TO_NAME);
    sketch.write(
        name.text(),
        name.left(),
        strip.middle(),
        sketch.type().tiny(),
        sketch.palette().muted(),
        Optional.of(subject.apply(tick.milestones().getFirst())));
  }

  /// A text at a side of a tick; empty behind a line of today that is elsewhere.
  private Optional<Name> name(Sketch sketch, Tick tick, String text, Side side) {
    double width = sketch.lettering().width(text, sketch.type().tiny());
    double right = tick.x() + TO_NAME;
    return switch (side) {
      case RIGHT -> Optional.of(new Name(text, right, width));
      case LEFT -> Optional.of(new Name(text, tick.x() - TO_NAME - width, width));
      case BEHIND_TODAY ->
          today.stream()
              .filter(line -> line > tick.x() && line < right + width + GAP)
              .mapToObj(line -> new Name(text, line + 1 + GAP, width))
              .findFirst();
    };
  }
}
