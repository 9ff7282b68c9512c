package org.cadenceplanner.ui.fx;

import java.util.OptionalDouble;
import javafx.geometry.Orientation;
import javafx.scene.control.SplitPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/// The chart over the tables, in any height of the window: the tables get a share of the height, less
/// where the chart would be lower than it should be, and at least their least height.
///
/// Once the divider has been moved, both keep the proportion it gave them.
public final class ChartOverTables extends SplitPane {
  private final Region tables;
  private final double share;
  private final double enough;
  private OptionalDouble movedTo = OptionalDouble.empty();
  private double pressedAt;
  private double placedFor = Double.NaN;

  /// @param share the tables' share of the height, 0 to 1
  /// @param enough the height that the chart should have before the tables get more than their least
  public ChartOverTables(Region chart, Region tables, double share, double enough) {
    super(chart, tables);
    this.tables = tables;
    this.share = share;
    this.enough = enough;
    setOrientation(Orientation.VERTICAL);
    addEventFilter(MouseEvent.MOUSE_PRESSED, press -> pressedAt = place());
    addEventFilter(MouseEvent.MOUSE_RELEASED, release -> keep());
  }

  private void keep() {
    if (place() != pressedAt) {
      movedTo = OptionalDouble.of(place());
    }
  }

  private double place() {
    return getDividers().getFirst().getPosition();
  }

  /// A split pane shares out every change of its height by rules of its own, which lose the place of
  /// the divider: it is set anew where the height has changed, or what the tables need at least.
  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    double room = getHeight() - tables.getMinHeight();
    if (room != placedFor) {
      placedFor = room;
      setDividerPositions(Math.min(movedTo.orElseGet(this::usual), lowest()));
      super.layoutChildren();
    }
  }

  private double usual() {
    return Math.max(1 - share, enough / height());
  }

  private double lowest() {
    return Math.max(0, 1 - tables.getMinHeight() / height());
  }

  private double height() {
    return Math.max(1, getHeight());
  }
}
