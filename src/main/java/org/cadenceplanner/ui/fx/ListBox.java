package org.cadenceplanner.ui.fx;

import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.skin.ComboBoxListViewSkin;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// A box with a list, as wide as its longest word. One of JavaFX's own is as wide as the word that it
/// shows until its list has been opened, and as wide as the list from then on.
final class ListBox<T> extends ComboBox<T> {
  private final Text measured = new Text();

  @Override
  protected double computePrefWidth(double height) {
    return getSkin() instanceof ComboBoxListViewSkin<?> skin
            && skin.getDisplayNode() instanceof Labeled word
            && lookup(".arrow-button") instanceof Region arrow
        ? around(this) + around(word) + widest(word.getFont()) + arrow.prefWidth(height)
        : super.computePrefWidth(height);
  }

  private static double around(Region region) {
    return region.snappedLeftInset() + region.snappedRightInset();
  }

  private double widest(Font font) {
    measured.setFont(font);
    double widest = getItems().stream().mapToDouble(this::width).max().orElse(0);
    return snapSizeX(widest);
  }

  private double width(T value) {
    measured.setText(getConverter().toString(value));
    return measured.getLayoutBounds().getWidth();
  }
}
