package org.cadenceplanner.ui;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;

/// The plan's name in the toolbar, as wide as it is up to a bound; one that is cut is told in whole
/// under the pointer.
final class PlanName extends Label {
  private static final double WIDEST = 240;
  private static final double WIDEST_IN_NARROW_WINDOW = 130;

  PlanName() {
    getStyleClass().add("plan-name");
    Tooltip whole = new Tooltip();
    whole.textProperty().bind(textProperty());
    tooltipProperty()
        .bind(Bindings.when(textTruncatedProperty()).then(whole).otherwise((Tooltip) null));
  }

  @Override
  protected double computeMinWidth(double height) {
    return Math.min(WIDEST_IN_NARROW_WINDOW, computePrefWidth(height));
  }

  @Override
  protected double computePrefWidth(double height) {
    return Math.min(WIDEST, super.computePrefWidth(height));
  }
}
