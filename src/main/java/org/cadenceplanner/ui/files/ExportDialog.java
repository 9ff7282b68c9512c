package org.cadenceplanner.ui.files;

import static org.cadenceplanner.language.Texts.tr;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.cadenceplanner.export.PictureFormat;
import org.cadenceplanner.export.PngWriter;
import org.cadenceplanner.plan.Scenario;
import org.cadenceplanner.ui.fx.Choice;
import org.cadenceplanner.ui.fx.Dialogs;
import org.cadenceplanner.ui.fx.Edited;
import org.cadenceplanner.ui.fx.FormDialog;
import org.cadenceplanner.ui.fx.FormSection;
import org.cadenceplanner.ui.fx.Message;
import org.cadenceplanner.ui.fx.Reason;
import org.cadenceplanner.ui.fx.ScreenKind;
import org.cadenceplanner.ui.fx.Segments;
import org.cadenceplanner.ui.fx.TextEntry;
import org.cadenceplanner.ui.fx.Typed;

/// Asks what to draw, and how large.
final class ExportDialog {
  private static final int COLUMNS = 7;

  private final FormDialog dialog;
  private final Label pixels = new Label();
  private final Label withTheRest =
      new Label(tr("Whoever gets it can open the plan, with its people and their hours."));
  private final Message problem = new Message();
  private final Segments<Integer> scales =
      new Segments<>(scale -> problem.say(change(was -> was.withScale(scale))));
  private final Segments<ScreenKind> kinds =
      new Segments<>(kind -> change(was -> was.withKind(kind)));
  private final Segments<PictureFormat> formats =
      new Segments<>(format -> problem.say(change(was -> was.withFormat(format))));
  private final Segments<Boolean> colours =
      new Segments<>(dark -> change(was -> was.withDark(dark)));
  private final TextEntry<Integer> width = side("picture-width", Picture::withWidth);
  private final TextEntry<Integer> height = side("picture-height", Picture::withHeight);
  private final CheckBox travels = new CheckBox(tr("The plan travels in the picture"));
  private final Choice<String> scenarios;
  private Picture picture;

  /// @param first what the form shows to begin with
  ExportDialog(Dialogs dialogs, Edited edited, Picture first) {
    picture = first;
    scenarios = scenarios(edited);
    dialog =
        FormDialog.toAnswer(dialogs, tr("Export a picture"), "save-picture", tr("Save picture…"));
    dialog.fill(form(), kinds::focusOnChosen);
    dialog.growWith(problem, width.message(), height.message());
    dialog.stayWhile(() -> width.isWrong() || height.isWrong());
    set(first);
  }

  /// Shows the dialog until it is answered.
  ///
  /// @return the picture wanted; empty for Cancel
  Optional<Picture> ask() {
    return dialog.ask(() -> Optional.of(picture));
  }

  private Choice<String> scenarios(Edited edited) {
    List<String> names = edited.plan().scenarios().stream().map(Scenario::name).toList();
    Choice<String> scenarios =
        new Choice<>(
            "picture-scenario", names, name -> name, name -> change(was -> was.withScenario(name)));
    scenarios.show(picture.scenario());
    return scenarios;
  }

  private VBox form() {
    VBox form = new VBox(whatItShows(), howItIsWritten());
    form.addEventFilter(KeyEvent.KEY_PRESSED, this::saveOnEnter);
    form.getStyleClass().add("dialog-form");
    return form;
  }

  private FormSection whatItShows() {
    for (ScreenKind kind : ScreenKind.values()) {
      kinds.with(kind, kind.word());
      kinds.button(kind).ifPresent(button -> button.setId("picture-chart-" + kind.number()));
    }
    colours.with(false, tr("Light")).with(true, tr("Dark"));
    return new FormSection(tr("What it shows"))
        .row(tr("Chart"), kinds)
        .row(tr("Scenario"), scenarios)
        .row(tr("Colours"), colours);
  }

  private FormSection howItIsWritten() {
    for (PictureFormat format : PictureFormat.values()) {
      formats.with(format, format.name());
    }
    for (int scale = 1; scale <= PngWriter.LARGEST_SCALE; scale++) {
      scales.with(scale, scale + " ×");
    }
    problem.setId("picture-problem");
    pixels.setId("picture-pixels");
    pixels.getStyleClass().add("text-muted");
    travels.setId("picture-plan");
    travels.setOnAction(_ -> change(was -> was.withPlan(travels.isSelected())));
    withTheRest.getStyleClass().add("text-muted");
    withTheRest.setWrapText(true);
    return new FormSection(tr("How it is written"))
        .row(tr("Form"), formats)
        .row(tr("Width"), width)
        .row(tr("Height"), height)
        .row(tr("Scale"), scales)
        .wide(problem)
        .wide(pixels)
        .wide(travels)
        .wide(withTheRest);
  }

  private TextEntry<Integer> side(String id, BiFunction<Picture, Integer, Picture> setting) {
    TextEntry<Integer> entry =
        new TextEntry<>(id, ExportDialog::pixels, side -> change(was -> setting.apply(was, side)));
    return entry.withColumns(COLUMNS).withUnit("px");
  }

  private static int pixels(String text) {
    return Typed.wholeNumber(text, PngWriter.SHORTEST_SIDE, PngWriter.LONGEST_SIDE);
  }

  private Optional<String> change(UnaryOperator<Picture> change) {
    try {
      set(change.apply(picture));
      return Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.of(Reason.of(e));
    }
  }

  private void set(Picture wanted) {
    picture = wanted;
    problem.say(Optional.empty());
    show(wanted);
  }

  private void show(Picture wanted) {
    kinds.show(Optional.of(wanted.kind()));
    scenarios.setDisable(wanted.isOfAll());
    width.show(String.valueOf(wanted.width()));
    height.show(String.valueOf(wanted.height()));
    scales.show(Optional.of(wanted.scale()));
    formats.show(Optional.of(wanted.format()));
    colours.show(Optional.of(wanted.dark()));
    travels.setSelected(wanted.withPlan());
    pixels.setText(size(wanted));
  }

  private static String size(Picture wanted) {
    int width = wanted.width() * wanted.scale();
    int height = wanted.height() * wanted.scale();
    return switch (wanted.format()) {
      case PNG -> tr("%s × %s pixels", width, height);
      case SVG -> tr("%s × %s pixels, sharp at any size", width, height);
      case PDF -> tr("%s × %s points, sharp at any size", width, height);
    };
  }

  /// A segment would take it for a click; the space bar is one.
  private void saveOnEnter(KeyEvent key) {
    if (key.getCode() == KeyCode.ENTER && key.getTarget() instanceof ToggleButton) {
      key.consume();
      dialog.answer().fire();
    }
  }
}
