package org.cadenceplanner.ui.fx;

import java.util.List;
import java.util.OptionalDouble;
import javafx.geometry.Orientation;
import javafx.scene.control.SplitPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/// The chart over the tables, in any height of the window: the tables get a share of the height, less
/// where the chart would be lower than it should be, and at least their least height.
///
/// A window too low for the least heights of both shows less of both, in proportion, rather than lose
/// what is below them. Once the divider has been moved, both keep the proportion it gave them.
public final class ChartOverTables extends SplitPane {
  private static final double DIVIDER = 8;

  private final Region tables;
  private final List<Part> parts;
  private final double share;
  private final double enough;
  private OptionalDouble movedTo = OptionalDouble.empty();
  private double pressedAt;
  private double placedFor = Double.NaN;

  /// @param share the tables' share of the height, 0 to 1
  /// @param enough the height that the chart should have before the tables get more than their least
  public ChartOverTables(Region chart, Region tables, double share, double enough) {
    this.tables = tables;
    this.parts = List.of(new Part(chart), new Part(tables));
    this.share = share;
    this.enough = enough;
    setOrientation(Orientation.VERTICAL);
    setMinHeight(0);
    getItems().setAll(parts);
    heightProperty().subscribe(this::squeezeAnew);
    tables.minHeightProperty().subscribe(this::squeezeAnew);
    addEventFilter(MouseEvent.MOUSE_PRESSED, press -> pressedAt = place());
    addEventFilter(MouseEvent.MOUSE_RELEASED, release -> keep());
  }

  private void squeezeAnew() {
    parts.forEach(Part::requestLayout);
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
    double room = getHeight() - least();
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
    return Math.max(0, 1 - least() / height());
  }

  /// The least height of the tables there is room for.
  private double least() {
    return tables.getMinHeight() * squeeze();
  }

  private double squeeze() {
    double least = parts.stream().mapToDouble(Part::leastOfContent).sum() + DIVIDER;
    return least <= 0 ? 1 : Math.clamp(getHeight() / least, 0.0, 1.0);
  }

  private double height() {
    return Math.max(1, getHeight());
  }

  /// The chart or the tables, as high as there is room for.
  private final class Part extends Region {
    private final Region content;

    Part(Region content) {
      this.content = content;
      getChildren().add(content);
    }

    double leastOfContent() {
      return content.minHeight(-1);
    }

    @Override
    protected double computeMinHeight(double width) {
      return Math.floor(leastOfContent() * squeeze());
    }

    @Override
    protected double computePrefHeight(double width) {
      return content.prefHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
      return content.prefWidth(height);
    }

    @Override
    protected double computeMinWidth(double height) {
      return content.minWidth(height);
    }

    @Override
    protected void layoutChildren() {
      content.resizeRelocate(0, 0, getWidth(), getHeight());
    }
  }
}
