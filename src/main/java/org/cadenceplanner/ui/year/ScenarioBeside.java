package org.cadenceplanner.ui.year;

import static org.cadenceplanner.language.Texts.tr;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.plan.Scenario;
import org.cadenceplanner.ui.fx.Choice;
import org.cadenceplanner.ui.fx.ComparedScenarios;
import org.cadenceplanner.ui.fx.Named;

/// Chooses which other scenario of the plan stands under the one looked at.
final class ScenarioBeside extends HBox {
  private final Choice<Optional<String>> choice;
  private final ReadOnlyObjectWrapper<Optional<String>> name =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ComparedScenarios compared;
  private List<String> offered = List.of();

  /// @param compared says which it is, and takes which it is to be
  ScenarioBeside(ComparedScenarios compared) {
    this.compared = compared;
    this.choice =
        new Choice<Optional<String>>(
                "beside", List.of(Optional.empty()), ScenarioBeside::word, this::choose)
            .forLooking();
    Label label = new Label(tr("Compare with"));
    Named.by(label, choice);
    setId("year-choices");
    getStyleClass().add("screen-row");
    getChildren().addAll(label, choice);
    choice.show(Optional.empty());
  }

  private static String word(Optional<String> chosen) {
    return chosen.orElse(tr("no other scenario"));
  }

  /// The name of the other scenario.
  ReadOnlyObjectProperty<Optional<String>> name() {
    return name.getReadOnlyProperty();
  }

  /// Offers the scenarios of a plan but for the one looked at; the one chosen stays so as long as it
  /// is another.
  void offer(Plan plan, String looked) {
    List<String> others =
        plan.scenarios().stream().map(Scenario::name).filter(it -> !it.equals(looked)).toList();
    if (!others.equals(offered)) {
      offered = others;
      choice.offer(
          Stream.concat(Stream.of(Optional.<String>empty()), others.stream().map(Optional::of))
              .toList());
    }
    Optional<String> shown = compared.beside(plan, looked).map(Scenario::name);
    choice.show(shown);
    name.set(shown);
  }

  private void choose(Optional<String> chosen) {
    compared.putBeside(chosen);
    name.set(chosen);
  }
}
