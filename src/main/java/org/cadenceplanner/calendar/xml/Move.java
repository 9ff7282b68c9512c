package org.cadenceplanner.calendar.xml;

import de.focus_shift.jollyday.core.spi.Movable.MovingCondition;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;

/// A day in lieu: a holiday that falls on `substitute` is kept on the next or previous `weekday`.
record Move(DayOfWeek substitute, With with, DayOfWeek weekday) implements MovingCondition {

  static List<MovingCondition> readAll(XmlCursor at) {
    List<MovingCondition> moves = new ArrayList<>();
    while (at.nextChild()) {
      at.expectElement("MovingCondition");
      moves.add(read(at));
    }
    return List.copyOf(moves);
  }

  private static Move read(XmlCursor at) {
    at.allowAttributes("substitute", "with", "weekday");
    Move move =
        new Move(
            at.requiredConstant(DayOfWeek.class, "substitute"),
            at.requiredConstant(With.class, "with"),
            at.requiredConstant(DayOfWeek.class, "weekday"));
    at.expectEnd();
    return move;
  }
}
