package org.cadenceplanner.ui.fx;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Fields that belong together under a title, one row each: what it is on the left, the field on
/// the right.
public final class FormSection extends VBox {
  private final Map<Double, Double> heights = new HashMap<>();

  public FormSection(String title) {
    getStyleClass().add("form-section");
    getChildren().add(heading(title));
  }

  /// @param action what can be done with all of it, at the end of the title's row
  public FormSection(String title, Node action) {
    this(title);
    HBox row = apart(heading(title), action);
    row.getStyleClass().add("form-row");
    getChildren().set(0, row);
  }

  /// Fields that belong to those above, without a title of their own.
  public FormSection() {
    getStyleClass().add("form-section");
  }

  /// The height is asked for with each change of another section, and of all that is in this one.
  @Override
  protected double computePrefHeight(double width) {
    Double known = heights.get(width);
    double height = known == null ? super.computePrefHeight(width) : known;
    heights.put(width, height);
    return height;
  }

  @Override
  public void requestLayout() {
    // The super class asks for a layout before this one has its fields.
    Optional.ofNullable(heights).ifPresent(Map::clear);
    super.requestLayout();
  }

  /// Adds a row.
  ///
  /// @param name what the field is; it also says so to those who cannot see the row
  public FormSection row(String name, Node field) {
    return wide(rowOf(name, field));
  }

  /// Adds a row; what is wrong with its text is said under it, over the whole width.
  ///
  /// @param name what the field is; it also says so to those who cannot see the row
  public FormSection row(String name, TextEntry<?> field) {
    row(name, (Node) field);
    return wide(field.message());
  }

  /// Adds a row; what is wrong with its day is said under it, over the whole width.
  ///
  /// @param name what the field is; it also says so to those who cannot see the row
  public FormSection row(String name, DayEntry field) {
    row(name, (Node) field);
    return wide(field.message());
  }

  /// Adds something that takes the whole width.
  public FormSection wide(Node node) {
    getChildren().add(node);
    return this;
  }

  /// A row by itself, for what comes and goes.
  ///
  /// @param name what the field is; it also says so to those who cannot see the row
  public static Node rowOf(String name, Node field) {
    Label label = new Label(name);
    Named.by(label, field);
    label.setMinWidth(Region.USE_PREF_SIZE);
    HBox row = apart(label, field);
    row.getStyleClass().add("form-row");
    return row;
  }

  private static HBox apart(Node left, Node right) {
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    return new HBox(left, gap, right);
  }

  private static Label heading(String title) {
    Label heading = new Label(title);
    heading.getStyleClass().add("title");
    return heading;
  }
}
