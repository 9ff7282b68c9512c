package org.cadenceplanner.ui.backports;

import static org.cadenceplanner.language.Texts.tr;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.cadenceplanner.history.BranchPattern;
import org.cadenceplanner.ui.fx.Choice;
import org.cadenceplanner.ui.fx.Named;
import org.cadenceplanner.ui.fx.TextEntry;

/// Asks how the stable branches of a repository are named, and has them read.
final class PatternRow extends VBox {
  private static final int COLUMNS = 14;

  private final List<BranchPattern> fitting;
  private final TextEntry<BranchPattern> pattern =
      TextEntry.<BranchPattern>draft("branch-pattern", text -> BranchPattern.parse(text.strip()))
          .withColumns(COLUMNS)
          .withPrompt("stable-{version}");
  private final Choice<Optional<BranchPattern>> proposals;
  private final Button read = new Button(tr("Read"));
  private final FlowPane line = new FlowPane();
  private final Consumer<BranchPattern> wanted;

  /// @param fitting the patterns that fit, the best one first
  /// @param wanted is told by which pattern to read
  PatternRow(List<BranchPattern> fitting, Consumer<BranchPattern> wanted) {
    this.fitting = fitting;
    this.wanted = wanted;
    proposals = new Choice<>("branch-proposal", offered(), PatternRow::word, this::take);
    Named.as(tr("Patterns that fit"), proposals);
    read.setId("read-branches");
    read.setMinWidth(Region.USE_PREF_SIZE);
    read.setOnAction(_ -> read());
    line.getStyleClass().add("fields-in-line");
    line.getChildren().add(named());
    if (fitting.size() > 1) {
      line.getChildren().add(proposals);
    }
    line.getChildren().add(read);
    getChildren().addAll(line, pattern.message());
    pattern.show(fitting.stream().findFirst().map(BranchPattern::text).orElse(""));
    pattern.field().textProperty().subscribe(_ -> follow());
    pattern.field().setOnAction(_ -> read());
  }

  private HBox named() {
    Label label = new Label(tr("Pattern of the stable branches"));
    Named.by(label, pattern);
    label.setMinWidth(Region.USE_PREF_SIZE);
    HBox row = new HBox(label, pattern);
    row.getStyleClass().add("named-field");
    return row;
  }

  /// Adds something to the end of the line.
  PatternRow with(Button button) {
    button.setMinWidth(Region.USE_PREF_SIZE);
    line.getChildren().add(button);
    return this;
  }

  /// Reads by the pattern that is there, where there is one.
  void read() {
    if (!pattern.field().getText().isBlank()) {
      pattern.typed().ifPresent(wanted);
    }
  }

  /// Gives the keyboard to the pattern.
  void focusOnPattern() {
    pattern.field().requestFocus();
  }

  private List<Optional<BranchPattern>> offered() {
    return Stream.concat(
            fitting.stream().map(Optional::of), Stream.of(Optional.<BranchPattern>empty()))
        .toList();
  }

  private static String word(Optional<BranchPattern> proposal) {
    return proposal.map(BranchPattern::text).orElseGet(() -> tr("another one"));
  }

  private void take(Optional<BranchPattern> chosen) {
    chosen.ifPresent(it -> pattern.show(it.text()));
    chosen.ifPresentOrElse(wanted, this::focusOnPattern);
  }

  private void follow() {
    String typed = pattern.field().getText().strip();
    proposals.show(fitting.stream().filter(it -> it.text().equals(typed)).findFirst());
    read.setDisable(typed.isBlank() || pattern.isWrong());
  }
}
