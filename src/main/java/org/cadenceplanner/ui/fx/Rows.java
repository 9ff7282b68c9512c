package org.cadenceplanner.ui.fx;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// Rows one under the other, as many as there are things to show. A row stays where it is and is
/// shown the next thing, so that no field is lost while there is something for it.
///
/// @param <R> a row
public final class Rows<R extends Node> extends VBox {
  private final List<R> rows = new ArrayList<>();
  private final IntFunction<R> make;

  /// @param make makes the row of a number, from 0
  public Rows(IntFunction<R> make) {
    this.make = make;
    getStyleClass().add("rows");
  }

  /// The rows, as many as asked for: missing ones are made, surplus ones go.
  public List<R> ofNumber(int number) {
    while (rows.size() > number) {
      getChildren().remove(rows.removeLast());
    }
    while (rows.size() < number) {
      R row = make.apply(rows.size());
      rows.add(row);
      getChildren().add(row);
    }
    return List.copyOf(rows);
  }

  public List<R> all() {
    return List.copyOf(rows);
  }
}
