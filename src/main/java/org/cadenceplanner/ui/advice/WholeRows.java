package org.cadenceplanner.ui.advice;

import javafx.beans.InvalidationListener;
import javafx.scene.control.ListView;
import javafx.scene.layout.Region;

/// A list as high as whole rows of it fit, so that none is cut off at its end.
final class WholeRows extends Region {
  /// How high a row is.
  static final double HEIGHT = 34;

  private static final double BORDERS = 2;
  private static final int LEAST = 3;

  private final ListView<?> list;

  WholeRows(ListView<?> list) {
    this.list = list;
    list.itemsProperty().get().addListener((InvalidationListener) _ -> requestLayout());
    getChildren().add(list);
  }

  @Override
  protected double computeMinHeight(double width) {
    return LEAST * HEIGHT + BORDERS;
  }

  @Override
  protected double computePrefHeight(double width) {
    return computeMinHeight(width);
  }

  @Override
  protected void layoutChildren() {
    double most = Math.max(LEAST, list.getItems().size());
    double rows = Math.min(most, Math.floor((getHeight() - BORDERS) / HEIGHT));
    list.resizeRelocate(0, 0, getWidth(), rows * HEIGHT + BORDERS);
  }
}
