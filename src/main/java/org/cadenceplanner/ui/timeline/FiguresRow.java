package org.cadenceplanner.ui.timeline;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.cadenceplanner.insight.FiguresInWords;
import org.cadenceplanner.insight.KeyFigure;
import org.cadenceplanner.ui.fx.Planned;
import org.cadenceplanner.ui.fx.Workspace;

/// The figures by which a scenario is judged, side by side; resting on one tells the whole of it.
final class FiguresRow extends HBox {
  private static final PseudoClass ALERT = PseudoClass.getPseudoClass("alert");
  private static final double WIDEST_EXPLANATION = 360;
  private static final String NONE = "–";

  private List<Tile> tiles = List.of();

  FiguresRow(Workspace workspace) {
    setId("figures");
    getStyleClass().add("figures");
    workspace.planned().subscribe(this::show);
  }

  private void show(Planned planned) {
    List<KeyFigure> figures = FiguresInWords.keyFigures(planned.schedule());
    if (figures.size() != tiles.size()) {
      tiles = Stream.generate(Tile::new).limit(figures.size()).toList();
      // A row asks for the height of its tiles at the width they prefer, not at the one they get.
      tiles.forEach(tile -> tile.prefWidthProperty().bind(widthProperty().divide(tiles.size())));
      getChildren().setAll(tiles);
    }
    for (int i = 0; i < figures.size(); i++) {
      tiles.get(i).show(figures.get(i), planned.trouble());
    }
  }

  /// One figure: its number, what stands beside it, and what it is.
  private static final class Tile extends VBox {
    private final Label value = label("value");
    private final Label beside = label("beside");
    private final Label caption = label("caption");
    private final Tooltip explanation = new Tooltip();

    Tile() {
      FlowPane numbers = new FlowPane(value, beside);
      numbers.getStyleClass().add("numbers");
      numbers.prefWrapLengthProperty().bind(numbers.widthProperty());
      caption.setWrapText(true);
      beside.visibleProperty().bind(beside.textProperty().isNotEmpty());
      beside.managedProperty().bind(beside.visibleProperty());
      getChildren().addAll(numbers, caption);
      getStyleClass().add("figure");
      HBox.setHgrow(this, Priority.ALWAYS);
      explanation.setWrapText(true);
      explanation.setMaxWidth(WIDEST_EXPLANATION);
      Tooltip.install(this, explanation);
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
