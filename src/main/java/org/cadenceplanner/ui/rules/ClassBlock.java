package org.cadenceplanner.ui.rules;

import static org.cadenceplanner.language.Texts.tr;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.cadenceplanner.insight.Words;
import org.cadenceplanner.plan.EarlyPhase;
import org.cadenceplanner.plan.Phase;
import org.cadenceplanner.plan.ReleaseClass;
import org.cadenceplanner.plan.SupportScheme;
import org.cadenceplanner.ui.fx.FormSection;
import org.cadenceplanner.ui.fx.Message;
import org.cadenceplanner.ui.fx.RowButtons;
import org.cadenceplanner.ui.fx.Rows;
import org.cadenceplanner.ui.fx.TextEntry;
import org.cadenceplanner.ui.fx.Typed;
import org.cadenceplanner.ui.fx.Workspace;
import org.kordamp.ikonli.feather.Feather;

/// The phases of one class in their order, those before the release first; where there are several, under the class's name.
final class ClassBlock extends VBox {
  private static final int NAME_COLUMNS = 18;
  private static final double MOST_TITLE_WIDTH = 140;

  private final ClassEdits edits;
  private final int place;
  private final Label title = new Label();
  private final Label releases = new Label();
  private final TextEntry<String> name;
  private final MoreButton more;
  private final HBox head;
  private final EarlyEdits earlyEdits;
  private final Rows<EarlyRow> earlyRows;
  private final Rows<PhaseRow> rows;
  private final Label none = new Label(tr("No support"));
  private final Message message = new Message();

  /// @param place the class's place in its scheme
  ClassBlock(Workspace workspace, int place) {
    this.place = place;
    String id = "class-" + (place + 1);
    edits = new ClassEdits(workspace, place);
    name = new TextEntry<>(id + "-name", text -> Typed.name(text, tr("even")), this::rename);
    FormSection form = new FormSection(tr("Releases of one kind"));
    Button remove = RowButtons.of(id + "-remove", tr("Remove"), Feather.TRASH_2, this::remove);
    more =
        new MoreButton(
            id + "-more", form.row(tr("Name"), name.withColumns(NAME_COLUMNS)), List.of(remove));
    head = head(id);
    earlyEdits = new EarlyEdits(edits);
    earlyRows =
        new Rows<>(number -> new EarlyRow(id + "-early-" + (number + 1), earlyEdits, number));
    earlyRows.managedProperty().bind(earlyRows.visibleProperty());
    rows = new Rows<>(number -> new PhaseRow(id + "-phase-" + (number + 1), edits, number));
    none.getStyleClass().add("hint");
    none.managedProperty().bind(none.visibleProperty());
    Button add = RowButtons.of(id + "-add-phase", tr("Phase"), Feather.PLUS, this::add);
    Button addEarly =
        RowButtons.of(
            id + "-add-early", tr("Phase before the release"), Feather.PLUS, this::addEarly);
    HBox buttons = new HBox(add, addEarly);
    buttons.getStyleClass().add("add-buttons");
    message.setId(id + "-message");
    getStyleClass().add("class-block");
    getChildren().addAll(head, earlyRows, none, rows, buttons, message);
  }

  private HBox head(String id) {
    title.setId(id + "-title");
    title.getStyleClass().add("class-title");
    title.setMaxWidth(MOST_TITLE_WIDTH);
    wrap(title);
    releases.setId(id + "-releases");
    releases.getStyleClass().add("hint");
    releases.setMaxWidth(Double.MAX_VALUE);
    wrap(releases);
    HBox.setHgrow(releases, Priority.ALWAYS);
    HBox bar = new HBox(title, releases, more);
    bar.getStyleClass().add("class-head");
    bar.managedProperty().bind(bar.visibleProperty());
    return bar;
  }

  private static void wrap(Label label) {
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
  }

  /// Shows the class as it is in the plan.
  void show(SupportScheme scheme) {
    ReleaseClass kind = scheme.classes().get(place);
    head.setVisible(scheme.classes().size() > 1);
    title.setText(Words.capitalised(kind.name()));
    name.show(kind.name());
    more.describe(tr("More about %s", kind.name()));
    List<EarlyPhase> early = kind.early();
    earlyRows.setVisible(!early.isEmpty());
    earlyRows.ofNumber(early.size()).forEach(row -> row.show(early));
    List<Phase> phases = kind.phases();
    none.setVisible(phases.isEmpty());
    rows.ofNumber(phases.size()).forEach(row -> row.show(phases));
    message.say(Optional.empty());
  }

  /// Says which releases to come are of the class.
  void showReleases(String words) {
    releases.setText(words);
  }

  private Optional<String> rename(String to) {
    Optional<String> problem = edits.renameClass(to);
    if (problem.isEmpty()) {
      more.closeUnless(problem);
    }
    return problem;
  }

  private void remove() {
    more.closeUnless(edits.remove());
  }

  private void addEarly() {
    message.say(earlyEdits.add());
    earlyRows.all().stream().findFirst().ifPresent(EarlyRow::focus);
  }

  private void add() {
    message.say(edits.addPhase());
    rows.all().stream().reduce((_, last) -> last).ifPresent(PhaseRow::focus);
  }
}
