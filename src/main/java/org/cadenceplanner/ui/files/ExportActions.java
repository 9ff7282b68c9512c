package org.cadenceplanner.ui.files;

import static org.cadenceplanner.language.Texts.tr;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.cadenceplanner.chart.Size;
import org.cadenceplanner.export.PictureFormat;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.plan.Scenario;
import org.cadenceplanner.ui.fx.Appearance;
import org.cadenceplanner.ui.fx.Backtesting;
import org.cadenceplanner.ui.fx.ComparedScenarios;
import org.cadenceplanner.ui.fx.Dialogs;
import org.cadenceplanner.ui.fx.Errands;
import org.cadenceplanner.ui.fx.Forecasting;
import org.cadenceplanner.ui.fx.Planning;
import org.cadenceplanner.ui.fx.ScreenKind;
import org.cadenceplanner.ui.fx.Workspace;

/// Writing charts as pictures, and copying them and what is under them.
public final class ExportActions {
  private static final int USUAL_WIDTH = 1600;
  private static final int USUAL_HEIGHT = 900;

  private final Workspace workspace;
  private final Backtesting backtesting;
  private final Forecasting forecasting;
  private final ComparedScenarios compared;
  private final Errands work;
  private final Dialogs dialogs;
  private final Appearance appearance;
  private final Remembered remembered;
  private final Choosers choosers;
  private final ReadOnlyObjectWrapper<Optional<String>> done =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /// @param compared which scenarios are compared
  /// @param work draws and writes, in the background
  public ExportActions(
      Workspace workspace,
      Backtesting backtesting,
      Forecasting forecasting,
      ComparedScenarios compared,
      Errands work,
      Dialogs dialogs,
      Appearance appearance,
      Remembered remembered) {
    this.workspace = workspace;
    this.backtesting = backtesting;
    this.forecasting = forecasting;
    this.compared = compared;
    this.work = work;
    this.dialogs = dialogs;
    this.appearance = appearance;
    this.remembered = remembered;
    this.choosers = new Choosers(dialogs.owner(), remembered, work);
  }

  /// What was written or copied last, as the status bar says it; empty while something else is.
  public ReadOnlyObjectProperty<Optional<String>> done() {
    return done.getReadOnlyProperty();
  }

  /// Asks what to draw, how large and where to, and writes it.
  ///
  /// @param kind the chart that is offered first
  public void export(ScreenKind kind) {
    dialogs.takeOverTyped();
    new ExportDialog(dialogs, workspace.edited().get(), usual(kind))
        .ask()
        .ifPresent(this::rememberThenDraw);
  }

  private void rememberThenDraw(Picture picture) {
    remembered.change(preferences -> preferences.withPlansTravel(picture.withPlan()));
    askIfTooSmall(picture);
  }

  private Picture usual(ScreenKind kind) {
    String scenario = workspace.edited().get().scenario().name();
    return new Picture(
        kind,
        scenario,
        PictureFormat.PNG,
        USUAL_WIDTH,
        USUAL_HEIGHT,
        1,
        appearance.isDark(),
        remembered.preferences().get().plansTravel());
  }

  private void askIfTooSmall(Picture picture) {
    Plan plan = workspace.edited().get().plan();
    Planning planning = workspace.planning();
    Picture.Beside beside = beside(picture, plan);
    work.start(
        tr("Drawing the chart"),
        () -> picture.legibleSize(plan, planning, beside),
        size -> askIfTooSmall(picture, size),
        this::tell);
  }

  private void askIfTooSmall(Picture picture, Optional<Size> legible) {
    String unreadable =
        tr("At %s × %s this chart cannot be read.", picture.width(), picture.height());
    if (legible.isEmpty()) {
      tell(
          new IllegalArgumentException(
              tr("%s\n\nNo size would do: look at fewer years or scenarios.", unreadable)));
    } else if (legible.get().equals(picture.size())) {
      askWhereTo(picture);
    } else {
      askHowLarge(picture, legible.get(), unreadable);
    }
  }

  private void askHowLarge(Picture picture, Size size, String unreadable) {
    String larger = size.width() + " × " + size.height();
    dialogs
        .ask(
            unreadable,
            tr("Its rows would be too low or its days too narrow. %s would be enough.", larger),
            List.of(tr("Draw it at %s", larger)))
        .ifPresent(answer -> draw(picture, size));
  }

  private void draw(Picture picture, Size size) {
    try {
      askWhereTo(picture.withSize(size));
    } catch (IllegalArgumentException e) {
      tell(e);
    }
  }

  private void askWhereTo(Picture picture) {
    String suffix = picture.format().suffix();
    choosers.pictureToSave(
        Choosers.fileName(name(picture), picture.kind().word().toLowerCase(Locale.ROOT), suffix),
        suffix,
        chosen -> lookAt(picture, chosen, with(suffix, chosen)));
  }

  /// Draws a chart as a picture and puts it on the clipboard.
  public void copy(ScreenKind kind) {
    dialogs.takeOverTyped();
    work.start(
        tr("Drawing the chart"),
        drawing(usual(kind).withPlan(false)),
        this::putOnClipboard,
        e -> dialogs.tell(tr("The chart was not copied"), e));
  }

  /// Draws a picture of the plan as it is now.
  private Callable<byte[]> drawing(Picture picture) {
    Plan plan = workspace.edited().get().plan();
    Planning planning = workspace.planning();
    Picture.Beside beside = beside(picture, plan);
    return () -> picture.file(plan, planning, beside);
  }

  private Picture.Beside beside(Picture picture, Plan plan) {
    return new Picture.Beside(
        backtesting.history().get(), forecasting.shown().get(), scenarios(picture, plan));
  }

  private void putOnClipboard(byte[] png) {
    ClipboardContent content = new ClipboardContent();
    content.putImage(new Image(new ByteArrayInputStream(png)));
    Clipboard.getSystemClipboard().setContent(content);
    say(tr("Copied the chart"));
  }

  /// Puts what is seen as text on the clipboard; where there is nothing, says so.
  public void copy(Optional<SeenText> seen) {
    seen.ifPresentOrElse(this::putOnClipboard, () -> say(tr("Nothing to copy: no table is shown")));
  }

  private void putOnClipboard(SeenText seen) {
    ClipboardContent content = new ClipboardContent();
    content.putString(seen.text());
    Clipboard.getSystemClipboard().setContent(content);
    say(tr(seen.isTable() ? "Copied the table" : "Copied the sentences"));
  }

  private void say(String what) {
    done.set(Optional.empty());
    done.set(Optional.of(what));
  }

  private List<Scenario> scenarios(Picture picture, Plan plan) {
    return switch (picture.kind()) {
      case TIMELINE, LOAD -> List.of();
      case YEAR -> compared.beside(plan, picture.scenario()).stream().toList();
      case COMPARE -> compared.of(plan);
    };
  }

  private String name(Picture picture) {
    String shown = picture.isOfAll() ? workspace.edited().get().plan().name() : picture.scenario();
    return picture.kind() == ScreenKind.TIMELINE ? shown : shown + " " + picture.kind().word();
  }

  // The system's dialog has asked about the name that was chosen, not about the one with a suffix.
  private void lookAt(Picture picture, Path chosen, Path file) {
    work.start(
        tr("Looking where %s is to be", file.getFileName()),
        () -> !chosen.equals(file) && Files.exists(file),
        isTaken -> askThenWrite(picture, file, isTaken),
        this::tell);
  }

  private void askThenWrite(Picture picture, Path file, boolean isTaken) {
    if (!isTaken) {
      write(picture, file);
    } else {
      dialogs
          .ask(
              tr("%s is there already. Replace it?", file.getFileName()),
              tr("%s\n\nWhat is in it would be gone.", file),
              List.of(tr("Replace it")))
          .ifPresent(answer -> write(picture, file));
    }
  }

  private void write(Picture picture, Path file) {
    work.start(
        tr("Drawing %s", file.getFileName()),
        drawing(picture),
        drawn -> write(drawn, file),
        this::tell);
  }

  private void write(byte[] drawn, Path file) {
    work.finish(
        tr("Writing %s", file.getFileName()),
        () -> {
          Picture.write(drawn, file);
          return file;
        },
        picture -> say(tr("Saved %s", picture.getFileName())),
        this::tell);
  }

  private void tell(Exception problem) {
    dialogs.tell(tr("The picture was not saved"), problem);
  }

  private static Path with(String suffix, Path path) {
    String name = String.valueOf(path.getFileName());
    return name.toLowerCase(Locale.ROOT).endsWith(suffix)
        ? path
        : path.resolveSibling(name + suffix);
  }
}
