package org.cadenceplanner.ui.backports;

import static org.cadenceplanner.language.Texts.tr;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.cadenceplanner.insight.PendingList;
import org.cadenceplanner.plan.Version;
import org.cadenceplanner.ui.fx.Choice;
import org.cadenceplanner.ui.fx.Named;

/// Asks which pending backports are looked at.
final class PendingFilter extends FlowPane {
  private static final int COLUMNS = 16;

  private final TextField words = new TextField();
  private final Choice<Optional<Version>> branch;
  private final CheckBox security = new CheckBox(tr("Only security"));
  private final CheckBox unassigned = new CheckBox(tr("Only unassigned"));
  private final CheckBox notWanted = new CheckBox(tr("Not wanted, too"));

  /// @param changed is told of each change
  PendingFilter(Runnable changed) {
    branch =
        new Choice<>(
            "pending-branch", List.of(Optional.empty()), PendingFilter::word, _ -> changed.run());
    branch.show(Optional.empty());
    Named.as(tr("Branch"), branch);
    words.setId("pending-words");
    words.setPrefColumnCount(COLUMNS);
    words.textProperty().addListener((_, _, _) -> changed.run());
    security.setId("pending-security");
    unassigned.setId("pending-unassigned");
    notWanted.setId("pending-not-wanted");
    getStyleClass().add("fields-in-line");
    getChildren().addAll(named(), branch);
    for (CheckBox box : List.of(security, unassigned, notWanted)) {
      box.setMinWidth(Region.USE_PREF_SIZE);
      box.selectedProperty().addListener((_, _, _) -> changed.run());
      getChildren().add(box);
    }
  }

  private HBox named() {
    Label label = new Label(tr("With the words"));
    Named.by(label, words);
    label.setMinWidth(Region.USE_PREF_SIZE);
    HBox row = new HBox(label, words);
    row.getStyleClass().add("named-field");
    return row;
  }

  private static String word(Optional<Version> branch) {
    return branch.map(Version::text).orElseGet(() -> tr("all branches"));
  }

  /// Offers the branches of a list.
  void offer(PendingList all) {
    List<Optional<Version>> offered =
        Stream.concat(
                Stream.of(Optional.<Version>empty()),
                all.entries().stream().map(PendingList.Entry::version).distinct().map(Optional::of))
            .toList();
    branch.offer(offered);
    if (branch.value().isEmpty()) {
      branch.show(Optional.empty());
    }
  }

  /// Those that are looked at.
  ///
  /// @param today the day up to which ages are counted
  PendingList of(PendingList all, LocalDate today) {
    PendingList.Filter filter =
        new PendingList.Filter(
            branch.value().flatMap(it -> it).stream().toList(),
            Optional.empty(),
            security.isSelected(),
            Optional.empty(),
            notWanted.isSelected());
    PendingList some = all.filtered(filter, today).with(words.getText());
    return unassigned.isSelected() ? some.unassigned() : some;
  }
}
