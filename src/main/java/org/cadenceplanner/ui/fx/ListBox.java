package org.cadenceplanner.ui.fx;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;
import javafx.scene.control.skin.ComboBoxListViewSkin;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// A box with a list, as wide as its longest word, up to a limit; a word that is cut is told in whole
/// by its tooltip. One of JavaFX's own is as wide as the word that it shows until its list has been
/// opened, and as wide as the list from then on.
final class ListBox<T> extends ComboBox<T> {
  /// In heights of a letter.
  private static final double WIDEST = 24;

  private final Text measured = new Text();

  ListBox() {
    Tooltip whole = new Tooltip();
    whole.setOnShowing(e -> whole.setText(getConverter().toString(getValue())));
    tooltipProperty()
        .bind(
            Bindings.when(
                    Bindings.createBooleanBinding(this::isCut, widthProperty(), valueProperty()))
                .then(whole)
                .otherwise((Tooltip) null));
  }

  @Override
  protected double computePrefWidth(double height) {
    return word()
        .map(word -> Math.min(WIDEST * word.getFont().getSize(), width(word, getItems().stream())))
        .orElseGet(() -> super.computePrefWidth(height));
  }

  private boolean isCut() {
    return word().filter(it -> width(it, Stream.ofNullable(getValue())) > getWidth()).isPresent();
  }

  private Optional<Labeled> word() {
    return getSkin() instanceof ComboBoxListViewSkin<?> skin
            && skin.getDisplayNode() instanceof Labeled word
        ? Optional.of(word)
        : Optional.empty();
  }

  private double width(Labeled word, Stream<T> values) {
    double arrow = lookup(".arrow-button") instanceof Region button ? button.prefWidth(-1) : 0;
    return around(this) + around(word) + widest(values, word.getFont()) + arrow;
  }

  private static double around(Region region) {
    return region.snappedLeftInset() + region.snappedRightInset();
  }

  private double widest(Stream<T> values, Font font) {
    measured.setFont(font);
    return snapSizeX(values.mapToDouble(this::width).max().orElse(0));
  }

  private double width(T value) {
    measured.setText(getConverter().toString(value));
    return measured.getLayoutBounds().getWidth();
  }
}
