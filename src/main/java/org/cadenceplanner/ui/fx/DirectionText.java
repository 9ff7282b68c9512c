package org.cadenceplanner.ui.fx;

import static org.cadenceplanner.language.Texts.tr;

import org.cadenceplanner.plan.Direction;

/// Where a date moves, as lists offer it.
public final class DirectionText {
  private DirectionText() {}

  public static String of(Direction direction) {
    return switch (direction) {
      case EARLIER -> tr("earlier");
      case LATER -> tr("later");
      case NEAREST -> tr("nearest");
      case WITHIN_MONTH -> tr("in the month");
      case SKIP -> tr("skip the slot");
    };
  }
}
