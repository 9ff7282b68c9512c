package org.cadenceplanner.ui.advice;

import static org.cadenceplanner.language.Texts.tr;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.cadenceplanner.insight.advice.AdviceInWords;
import org.cadenceplanner.insight.advice.AdviceSearch;
import org.cadenceplanner.insight.advice.Margin;
import org.cadenceplanner.insight.advice.NextRelease;
import org.cadenceplanner.insight.advice.Search;
import org.cadenceplanner.insight.advice.Weights;
import org.cadenceplanner.ui.fx.Message;
import org.cadenceplanner.ui.fx.Reason;

/// What is looked for, and a button that looks for it; beside the button stands how many schedules
/// that are.
final class SearchForm extends VBox {
  private static final double WIDTH = 310;

  private final int days;
  private final ChoiceFields choices;
  private final FeastFields feasts = new FeastFields(this::tell);
  private final WeightFields weights = new WeightFields(this::tell);
  private final Button again = new Button(tr("Search again"));
  private final Label number = new Label();
  private final Message problem = new Message();
  private boolean isShown;

  /// @param next the release that a day is looked for
  /// @param days on how many days it may be due
  /// @param wanted takes what is to be looked for
  SearchForm(NextRelease next, int days, Consumer<Search> wanted) {
    this.days = days;
    choices = new ChoiceFields(next, this::tell);
    VBox fields = new VBox(choices.section(), feasts.section(), weights.section());
    fields.getStyleClass().add("dialog-form");
    ScrollPane scroll = new ScrollPane(fields);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getStyleClass().add("search-form");
    getChildren().addAll(scroll, problem, ask(wanted));
    setMinWidth(WIDTH);
    setPrefWidth(WIDTH);
    isShown = true;
    tell();
  }

  private HBox ask(Consumer<Search> wanted) {
    again.setId("search-again");
    again.setDefaultButton(true);
    again.setMinWidth(Region.USE_PREF_SIZE);
    again.setOnAction(_ -> typed().ifPresent(wanted));
    number.setId("schedules-to-look-at");
    number.getStyleClass().add("hint");
    HBox row = new HBox(again, number);
    row.getStyleClass().add("head");
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  /// The search typed; empty where something of it is wrong, which is said then.
  Optional<Search> typed() {
    try {
      Optional<Search> chosen = choices.typed();
      Optional<Margin> margin = feasts.typed();
      Optional<Weights> typed = weights.typed();
      problem.say(Optional.empty());
      return chosen.flatMap(
          search ->
              margin.flatMap(
                  near -> typed.map(costs -> search.withMargin(near).withWeights(costs))));
    } catch (IllegalArgumentException e) {
      problem.say(Optional.of(Reason.of(e)));
      return Optional.empty();
    }
  }

  private void tell() {
    if (isShown) {
      Optional<Search> typed = typed();
      long schedules = typed.map(search -> search.schedules(days)).orElse(0L);
      number.setText(typed.isPresent() ? AdviceInWords.schedules(schedules) : "");
      again.setDisable(typed.isEmpty() || schedules > AdviceSearch.MOST);
      if (schedules > AdviceSearch.MOST) {
        problem.say(Optional.of(AdviceInWords.tooMany(schedules)));
      }
    }
  }
}
