package org.cadenceplanner.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/// A line of labels side by side that never overlap: each takes the first of its places that is
/// free, or is left out.
final class Strip {

  private record Taken(double from, double to) {}

  private final Area area;
  private final double gap;
  private final List<Taken> taken = new ArrayList<>();

  Strip(Area area, double gap) {
    this.area = area;
    this.gap = gap;
  }

  double middle() {
    return area.y() + area.height() / 2;
  }

  /// Takes the first free place for something of a width.
  ///
  /// @param lefts where it would like to start, best first
  OptionalDouble take(double width, List<Double> lefts) {
    for (double left : lefts) {
      if (isFree(left, left + width)) {
        taken.add(new Taken(left, left + width));
        return OptionalDouble.of(left);
      }
    }
    return OptionalDouble.empty();
  }

  /// Keeps labels off a place.
  void block(double from, double to) {
    taken.add(new Taken(from, to));
  }

  private boolean isFree(double from, double to) {
    return from >= area.x()
        && to <= area.right()
        && taken.stream().allMatch(other -> to + gap <= other.from() || other.to() + gap <= from);
  }
}
