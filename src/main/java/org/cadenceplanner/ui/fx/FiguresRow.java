package org.cadenceplanner.ui.fx;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.cadenceplanner.insight.KeyFigure;
import org.cadenceplanner.schedule.Schedule;

/// The figures by which a scenario is judged, side by side, each on as few lines as the width allows;
/// resting on one tells the whole of it.
public final class FiguresRow extends HBox {
  private static final PseudoClass ALERT = PseudoClass.getPseudoClass("alert");
  private static final double WIDEST_EXPLANATION = 360;
  private static final double GAP = 6;
  private static final String NONE = "–";

  private final Function<Schedule, List<KeyFigure>> figuresOf;
  private List<Tile> tiles = List.of();

  /// @param id its id in the scene
  /// @param planned what is planned, while the row is seen
  /// @param figuresOf the figures of a schedule
  public FiguresRow(
      String id, ObservableValue<Planned> planned, Function<Schedule, List<KeyFigure>> figuresOf) {
    this.figuresOf = figuresOf;
    setId(id);
    getStyleClass().add("figures");
    planned.subscribe(this::show);
  }

  private void show(Planned planned) {
    List<KeyFigure> figures = figuresOf.apply(planned.schedule());
    if (figures.size() != tiles.size()) {
      tiles = Stream.generate(Tile::new).limit(figures.size()).toList();
      getChildren().setAll(tiles);
    }
    for (int i = 0; i < figures.size(); i++) {
      tiles.get(i).show(figures.get(i), planned.trouble());
    }
  }

  @Override
  protected double computePrefHeight(double width) {
    List<Double> widths = widths(width < 0 ? getWidth() : width);
    double highest =
        IntStream.range(0, tiles.size())
            .mapToDouble(i -> tiles.get(i).prefHeight(widths.get(i)))
            .max()
            .orElse(0);
    return Math.ceil(highest) + getInsets().getBottom();
  }

  @Override
  protected void layoutChildren() {
    List<Double> widths = widths(getWidth());
    double height = getHeight() - getInsets().getBottom();
    double left = 0;
    for (int i = 0; i < tiles.size(); i++) {
      double right = left + widths.get(i);
      double edge = Math.round(left);
      tiles.get(i).resizeRelocate(edge, 0, Math.round(right) - edge, height);
      left = right + getSpacing();
    }
  }

  // All alike, unless one of them would need a second line and the others can do with less; where
  // there is less than that, unless one of them has a longer word.
  private List<Double> widths(double width) {
    double room = width - getSpacing() * (tiles.size() - 1);
    List<Double> ofLines = tiles.stream().map(Tile::widthOfLines).toList();
    boolean hasRoom = sum(ofLines) <= room;
    return shared(room, hasRoom ? ofLines : tiles.stream().map(Tile::widthOfWords).toList());
  }

  private static List<Double> shared(double room, List<Double> needed) {
    double alike = room / needed.size();
    double spare = (room - sum(needed)) / needed.size();
    boolean areAlike = needed.stream().allMatch(one -> one <= alike);
    return needed.stream().map(one -> areAlike ? alike : one + spare).toList();
  }

  private static double sum(List<Double> widths) {
    return widths.stream().mapToDouble(Double::doubleValue).sum();
  }

  /// A word in letters of a font.
  private record Worded(String word, Font font) {
    double width() {
      Text text = new Text(word);
      text.setFont(font);
      return text.getLayoutBounds().getWidth();
    }
  }

  /// One figure: its number, what stands beside it, and what it is.
  private static final class Tile extends VBox {
    private final Label value = label("value");
    private final Label beside = label("beside");
    private final Label caption = label("caption");
    private final Tooltip explanation = new Tooltip();

    // What it is stays while the number changes, and each layout asks many times.
    private final Map<Worded, Double> words = new HashMap<>();

    Tile() {
      FlowPane numbers = new FlowPane(GAP, 0, value, beside);
      numbers.getStyleClass().add("numbers");
      numbers.prefWrapLengthProperty().bind(numbers.widthProperty());
      caption.setWrapText(true);
      beside.visibleProperty().bind(beside.textProperty().isNotEmpty());
      beside.managedProperty().bind(beside.visibleProperty());
      getChildren().addAll(numbers, caption);
      getStyleClass().add("figure");
      explanation.setWrapText(true);
      explanation.setMaxWidth(WIDEST_EXPLANATION);
      Tooltip.install(this, explanation);
    }

    /// How wide it is with each of its texts on one line.
    double widthOfLines() {
      double numbers = value.prefWidth(-1) + (beside.isManaged() ? GAP + beside.prefWidth(-1) : 0);
      return around(Math.max(numbers, caption.prefWidth(-1)));
    }

    /// How wide it is at least with each of its words on one line.
    double widthOfWords() {
      double numbers = Math.max(value.prefWidth(-1), beside.isManaged() ? beside.prefWidth(-1) : 0);
      return around(Math.max(numbers, widestWord()));
    }

    private double widestWord() {
      return Stream.of(caption.getText().split(" ")).mapToDouble(this::width).max().orElse(0);
    }

    private double width(String word) {
      return words.computeIfAbsent(new Worded(word, caption.getFont()), Worded::width);
    }

    private double around(double text) {
      return Math.ceil(getInsets().getLeft() + text + getInsets().getRight());
    }

    /// Shows the figure; of what cannot be planned there is none.
    void show(KeyFigure figure, Optional<String> trouble) {
      value.setText(trouble.isPresent() ? NONE : figure.value());
      beside.setText(trouble.isPresent() ? "" : figure.beside());
      caption.setText(figure.caption());
      explanation.setText(trouble.orElse(figure.explanation()));
      pseudoClassStateChanged(ALERT, trouble.isEmpty() && figure.alert());
    }

    private static Label label(String style) {
      Label label = new Label();
      label.getStyleClass().add(style);
      return label;
    }
  }
}
