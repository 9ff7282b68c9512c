package org.cadenceplanner.ui.timeline;

import static org.cadenceplanner.language.Texts.tr;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.cadenceplanner.insight.Words;
import org.cadenceplanner.plan.HistoricEnd;
import org.cadenceplanner.ui.fx.Named;
import org.cadenceplanner.ui.fx.TextEntry;

/// A field for each phase that a plan has, for its end as it was published.
final class RecordedEnds extends StackPane {
  private static final int COLUMNS = 9;
  private static final int MOST_IN_SIGHT = 5;
  private static final double HEIGHT = 190;

  private final Map<String, TextEntry<Optional<HistoricEnd>>> fields = new LinkedHashMap<>();

  RecordedEnds(List<String> phases) {
    VBox lines = new VBox();
    lines.getStyleClass().add("form-section");
    for (String phase : phases) {
      TextEntry<Optional<HistoricEnd>> field = field(fields.size() + 1, phase);
      fields.put(phase, field);
      lines.getChildren().addAll(line(phase, field), field.message());
    }
    getChildren().add(phases.size() > MOST_IN_SIGHT ? scrolling(lines) : lines);
  }

  private static TextEntry<Optional<HistoricEnd>> field(int number, String phase) {
    TextEntry<Optional<HistoricEnd>> field =
        TextEntry.<Optional<HistoricEnd>>draft("record-end-" + number, EndText::read)
            .withColumns(COLUMNS)
            .withPrompt(tr("by the rules"));
    Named.as(tr("End of %s", phase), field);
    return field;
  }

  private static HBox line(String phase, TextEntry<?> field) {
    Label name = new Label(Words.capitalised(phase));
    name.setWrapText(true);
    name.setMinHeight(Region.USE_PREF_SIZE);
    name.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(name, Priority.ALWAYS);
    field.setMinWidth(USE_PREF_SIZE);
    HBox line = new HBox(name, field);
    line.getStyleClass().add("form-row");
    return line;
  }

  private static ScrollPane scrolling(VBox lines) {
    ScrollPane pane = new ScrollPane(lines);
    pane.setFitToWidth(true);
    pane.setFocusTraversable(false);
    pane.setPrefViewportHeight(HEIGHT);
    return pane;
  }

  void show(Map<String, HistoricEnd> ends) {
    ends.forEach(
        (phase, end) ->
            Optional.ofNullable(fields.get(phase)).ifPresent(it -> it.show(EndText.of(end))));
  }

  /// The ends as they stand; if one is none, or not after the release, its field says why, and it is
  /// empty.
  ///
  /// @param released the day of the release
  Optional<Map<String, HistoricEnd>> typed(LocalDate released) {
    Map<String, HistoricEnd> ends = new LinkedHashMap<>();
    fields.forEach(
        (phase, field) -> field.typed().flatMap(end -> end).ifPresent(end -> ends.put(phase, end)));
    fields.forEach(
        (phase, field) -> refuseTooEarly(field, Optional.ofNullable(ends.get(phase)), released));
    boolean isAnyWrong = fields.values().stream().anyMatch(TextEntry::isWrong);
    return isAnyWrong ? Optional.empty() : Optional.of(ends);
  }

  private static void refuseTooEarly(
      TextEntry<?> field, Optional<HistoricEnd> end, LocalDate released) {
    end.filter(it -> !it.firstDayAfter().isAfter(released))
        .ifPresent(
            it ->
                field.refuse(
                    tr(
                        "%s is not after the release; allowed: an end after %s, or nothing",
                        EndText.of(it), Words.day(released))));
  }
}
