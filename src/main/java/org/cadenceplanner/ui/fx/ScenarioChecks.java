package org.cadenceplanner.ui.fx;

import static org.cadenceplanner.language.Texts.tr;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.plan.Scenario;

/// Asks which scenarios of a plan are meant, in the plan's order: a box for each. That there are
/// too few or too many is said under them.
public final class ScenarioChecks extends VBox {
  private final List<CheckBox> boxes;
  private final int most;
  private final Message problem = new Message();

  /// @param id the boxes' ids in the scene are this with a number, from 1
  /// @param most how many may be meant
  /// @param first the names of those that are meant to begin with; the first of the plan where it has
  /// none of them
  /// @param changed is told when others are
  public ScenarioChecks(String id, Plan plan, int most, List<String> first, Runnable changed) {
    this.most = most;
    List<String> names = plan.scenarios().stream().map(Scenario::name).toList();
    boxes = IntStream.range(0, names.size()).mapToObj(i -> box(id, i, names.get(i))).toList();
    check(names.stream().anyMatch(first::contains) ? first : names.stream().limit(most).toList());
    boxes.forEach(box -> box.selectedProperty().addListener((_, _, _) -> follow(changed)));
    problem.setId(id + "-message");
    VBox list = new VBox();
    list.getStyleClass().add("scenario-list");
    list.getChildren().setAll(boxes);
    ScrollPane scroll = new ScrollPane(list);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    getStyleClass().add("scenario-checks");
    getChildren().addAll(scroll, problem);
  }

  private static CheckBox box(String id, int place, String name) {
    CheckBox box = new CheckBox(name);
    box.setId(id + "-" + (place + 1));
    box.setMnemonicParsing(false);
    return box;
  }

  private void check(List<String> names) {
    boxes.forEach(box -> box.setSelected(names.contains(box.getText())));
  }

  /// The names of those that are meant; empty where they are too few or too many.
  public Optional<List<String>> chosen() {
    List<String> chosen = checked();
    return chosen.isEmpty() || chosen.size() > most ? Optional.empty() : Optional.of(chosen);
  }

  /// Gives the keyboard to the first.
  public void focusOnFirst() {
    boxes.getFirst().requestFocus();
  }

  private List<String> checked() {
    return boxes.stream().filter(CheckBox::isSelected).map(CheckBox::getText).toList();
  }

  private void follow(Runnable changed) {
    int number = checked().size();
    problem.say(
        chosen().isPresent()
            ? Optional.empty()
            : Optional.of(tr("found %s scenarios; allowed: 1 to %s", number, most)));
    changed.run();
  }
}
