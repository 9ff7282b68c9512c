package org.cadenceplanner.ui.dates;

import static org.cadenceplanner.language.Texts.tr;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.cadenceplanner.export.EarlierEvents;
import org.cadenceplanner.insight.CalendarEntry.Kind;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.ui.fx.Buttons;
import org.cadenceplanner.ui.fx.FormSection;
import org.cadenceplanner.ui.fx.Message;

/// Asks what goes into a file for calendars beside the releases, and what was written before.
final class CalendarFields extends VBox {
  private static final double WIDEST = 250;

  private final CheckBox milestones = box("dates-milestones", tr("Milestones"));
  private final CheckBox ends = box("dates-ends", tr("Ends of support"));
  private final CheckBox pointReleases = box("dates-point-releases", tr("Point releases"));
  private final Label name = new Label();
  private final Label why = new Label();
  private final Message problem = new Message();
  private final Button none = Buttons.of("dates-since-none", tr("None"));
  private final Plan plan;
  private String scenario;
  private Optional<WrittenBefore> since = Optional.empty();

  /// @param scenario the scenario whose dates are wanted at first
  /// @param askForEarlier asks for a file for calendars
  CalendarFields(Plan plan, String scenario, AskForEarlier askForEarlier) {
    this.plan = plan;
    this.scenario = scenario;
    milestones.setSelected(true);
    FlowPane kinds = new FlowPane(milestones, ends, pointReleases);
    kinds.getStyleClass().add("fields-in-line");
    Button choose = Buttons.of("dates-since", tr("Choose…"));
    choose.setAccessibleText(tr("Choose the calendar written before"));
    choose.setOnAction(_ -> askForEarlier.ask(file -> show(Optional.of(file)), this::sayNotRead));
    none.setAccessibleText(tr("No calendar was written before"));
    none.setOnAction(_ -> show(Optional.empty()));
    name.setId("dates-since-name");
    name.setMaxWidth(WIDEST);
    name.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
    HBox earlier = new HBox(name, choose, none);
    earlier.getStyleClass().add("named-field");
    why.setId("dates-since-why");
    problem.setId("dates-since-problem");
    why.setWrapText(true);
    why.setMinHeight(Region.USE_PREF_SIZE);
    why.getStyleClass().add("text-muted");
    FormSection section = new FormSection(tr("In the calendar"));
    getChildren()
        .add(section.wide(kinds).row(tr("Written before"), earlier).wide(problem).wide(why));
    show(Optional.empty());
  }

  private static CheckBox box(String id, String words) {
    CheckBox box = new CheckBox(words);
    box.setId(id);
    return box;
  }

  /// Says what comes of the file written before for another scenario.
  void show(String other) {
    scenario = other;
    why.setText(WrittenBefore.inWords(since, plan, scenario));
  }

  private void show(Optional<WrittenBefore> before) {
    since = before;
    Optional<Path> file = before.map(WrittenBefore::file);
    name.setText(file.map(path -> String.valueOf(path.getFileName())).orElseGet(() -> tr("none")));
    name.setTooltip(file.map(path -> new Tooltip(path.toString())).orElse(null));
    none.setDisable(before.isEmpty());
    problem.say(Optional.empty());
    show(scenario);
  }

  private void sayNotRead(String problemInWords) {
    show(Optional.empty());
    problem.say(Optional.of(problemInWords));
  }

  /// What may take more room than before.
  List<Label> growing() {
    return List.of(problem, why);
  }

  /// The days that are wanted; releases always are.
  Set<Kind> kinds() {
    Set<Kind> kinds = EnumSet.of(Kind.RELEASE);
    if (milestones.isSelected()) {
      kinds.add(Kind.MILESTONE);
    }
    if (ends.isSelected()) {
      kinds.add(Kind.END_OF_PHASE);
    }
    if (pointReleases.isSelected()) {
      kinds.add(Kind.POINT_RELEASE);
    }
    return kinds;
  }

  /// The events of the file that was written before, if it is said.
  Optional<EarlierEvents> since() {
    return since.map(WrittenBefore::events);
  }
}
