package org.cadenceplanner.ui.load;

import static org.cadenceplanner.language.Texts.tr;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.cadenceplanner.insight.LoadSources;
import org.cadenceplanner.insight.Words;
import org.cadenceplanner.plan.Length;
import org.cadenceplanner.plan.LengthUnit;
import org.cadenceplanner.plan.Load;
import org.cadenceplanner.ui.fx.Edited;
import org.cadenceplanner.ui.fx.FormSection;
import org.cadenceplanner.ui.fx.LengthText;
import org.cadenceplanner.ui.fx.TextEntry;
import org.cadenceplanner.ui.fx.Workspace;

/// How many backports a branch gets, and how many hours each kind of work takes: the figures of all
/// scenarios.
final class HoursPane extends ScrollPane {
  private static final int COLUMNS = 7;
  private static final double APART = 36;

  private final Workspace workspace;
  private final List<Consumer<Load>> shown = new ArrayList<>();

  /// @param edited what is edited, while the pane is seen
  HoursPane(Workspace workspace, ObservableValue<Edited> edited) {
    this.workspace = workspace;
    FlowPane sections = new FlowPane(APART, APART / 3, ofBranch(), hours());
    sections.setPrefWrapLength(0);
    Label hint =
        new Label(
            tr(
                "The same for all scenarios. Usual backports were measured on Xen; usual hours are"
                    + " assumed."));
    hint.getStyleClass().add("hint");
    hint.setWrapText(true);
    VBox lines = new VBox(sections, hint, sources());
    lines.getStyleClass().add("load-form");
    setContent(lines);
    setFitToWidth(true);
    edited.subscribe(now -> shown.forEach(field -> field.accept(now.plan().load())));
  }

  /// Where figures come from that were counted in the project's history.
  private Label sources() {
    Label sources = new Label();
    sources.setId("load-sources");
    sources.getStyleClass().add("hint");
    sources.setWrapText(true);
    shown.add(
        load -> {
          sources.setText(String.join("\n", LoadSources.inWords(load)));
          sources.setManaged(!load.sources().isEmpty());
        });
    return sources;
  }

  private FormSection ofBranch() {
    FormSection section = new FormSection(tr("What a branch gets"));
    number(
        section,
        tr("Backports a month, full support"),
        "backports-full",
        Load::backportsInFullSupport,
        Load::withBackportsInFullSupport);
    number(
        section,
        tr("Backports a month, security-only"),
        "backports-security",
        Load::backportsInSecuritySupport,
        Load::withBackportsInSecuritySupport);
    field(
        section,
        tr("Security among backports, %"),
        "security-share",
        NumberText::readShare,
        load -> NumberText.ofShare(load.securityShare()),
        Load::withSecurityShare);
    return field(
        section,
        tr("A point release every"),
        "point-release-every",
        this::readEvery,
        load -> Words.length(load.pointReleaseEvery()),
        Load::withPointReleaseEvery);
  }

  private FormSection hours() {
    FormSection section = new FormSection(tr("Hours that work takes"));
    number(
        section,
        tr("A backport"),
        "hours-backport",
        Load::hoursPerBackport,
        Load::withHoursPerBackport);
    number(
        section,
        tr("A security backport"),
        "hours-security-backport",
        Load::hoursPerSecurityBackport,
        Load::withHoursPerSecurityBackport);
    number(
        section,
        tr("A release"),
        "hours-release",
        Load::hoursPerRelease,
        Load::withHoursPerRelease);
    number(
        section,
        tr("A point release"),
        "hours-point-release",
        Load::hoursPerPointRelease,
        Load::withHoursPerPointRelease);
    return section;
  }

  private Length readEvery(String text) {
    LengthUnit unit = workspace.edited().get().plan().load().pointReleaseEvery().unit();
    return LengthText.read(text, unit, tr("4 months"));
  }

  private void number(
      FormSection section,
      String name,
      String id,
      ToDoubleFunction<Load> figure,
      BiFunction<Load, Double, Load> change) {
    field(
        section,
        name,
        id,
        text -> NumberText.read(text, Load.MOST),
        load -> NumberText.of(figure.applyAsDouble(load)),
        change);
  }

  private <T> FormSection field(
      FormSection section,
      String name,
      String id,
      Function<String, T> read,
      Function<Load, String> written,
      BiFunction<Load, T, Load> change) {
    TextEntry<T> entry =
        new TextEntry<>(id, read, value -> edit(name, written, load -> change.apply(load, value)));
    shown.add(load -> entry.show(written.apply(load)));
    return section.row(name, entry.withColumns(COLUMNS));
  }

  /// The step is named by what the figure is and comes to: `A release: 100`.
  private Optional<String> edit(
      String name, Function<Load, String> written, Function<Load, Load> change) {
    Load changed = change.apply(workspace.edited().get().plan().load());
    return workspace.edit(
        () -> name + ": " + written.apply(changed),
        plan -> plan.withLoad(change.apply(plan.load())));
  }
}
