package org.cadenceplanner.ui.files;

import static org.cadenceplanner.language.Texts.tr;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
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
import org.cadenceplanner.ui.fx.FileNames;
import org.cadenceplanner.ui.fx.FilesForOthers;
import org.cadenceplanner.ui.fx.Forecasting;
import org.cadenceplanner.ui.fx.Notices;
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
  private final FilesForOthers files;
  private final Notices notices;

  /// @param legible the size from which on it can be read; empty where there is none
  private record Sized(PlannedPicture planned, Optional<Size> legible) {}

  /// @param compared which scenarios are compared
  /// @param work draws, in the background
  /// @param files writes pictures
  /// @param notices tells what was copied
  public ExportActions(
      Workspace workspace,
      Backtesting backtesting,
      Forecasting forecasting,
      ComparedScenarios compared,
      Errands work,
      Dialogs dialogs,
      Appearance appearance,
      Remembered remembered,
      FilesForOthers files,
      Notices notices) {
    this.workspace = workspace;
    this.backtesting = backtesting;
    this.forecasting = forecasting;
    this.compared = compared;
    this.work = work;
    this.dialogs = dialogs;
    this.appearance = appearance;
    this.remembered = remembered;
    this.files = files;
    this.notices = notices;
  }

  /// Asks what to draw, how large and where to, and writes it.
  ///
  /// @param kind the chart that is offered first
  public void export(ScreenKind kind) {
    dialogs.takeOverTyped();
    new ExportDialog(dialogs, workspace.seen(), usual(kind))
        .ask()
        .ifPresent(this::rememberThenDraw);
  }

  private void rememberThenDraw(Picture picture) {
    remembered.change(preferences -> preferences.withPlansTravel(picture.withPlan()));
    askIfTooSmall(picture);
  }

  private Picture usual(ScreenKind kind) {
    String scenario = workspace.seen().scenario().name();
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
    Plan plan = workspace.seen().plan();
    Planning planning = workspace.planning();
    Picture.Beside beside = beside(picture, plan);
    work.start(
        tr("Drawing the chart"),
        () -> {
          PlannedPicture planned = picture.planned(plan, planning, beside);
          return new Sized(planned, planned.legibleSize());
        },
        sized -> askIfTooSmall(sized.planned(), sized.legible()),
        this::tell);
  }

  private void askIfTooSmall(PlannedPicture planned, Optional<Size> legible) {
    Picture picture = planned.picture();
    String unreadable =
        tr("At %s × %s this chart cannot be read.", picture.width(), picture.height());
    if (legible.isEmpty()) {
      tell(
          new IllegalArgumentException(
              tr("%s\n\nNo size would do: look at fewer years or scenarios.", unreadable)));
    } else if (legible.get().equals(picture.size())) {
      save(planned);
    } else {
      askHowLarge(planned, legible.get(), unreadable);
    }
  }

  private void askHowLarge(PlannedPicture planned, Size size, String unreadable) {
    String larger = size.width() + " × " + size.height();
    dialogs
        .ask(
            unreadable,
            tr("Some of it would be cut off, too low or too narrow. %s would be enough.", larger),
            List.of(tr("Draw it at %s", larger)))
        .ifPresent(answer -> save(planned, size));
  }

  private void save(PlannedPicture planned, Size size) {
    try {
      save(planned.withSize(size));
    } catch (IllegalArgumentException e) {
      tell(e);
    }
  }

  private void save(PlannedPicture planned) {
    Picture picture = planned.picture();
    String suffix = picture.format().suffix();
    files.save(
        new FilesForOthers.Wanted(
            tr("Save the picture"),
            FileNames.of(name(picture), picture.kind().word().toLowerCase(Locale.ROOT), suffix),
            List.of(new FilesForOthers.Form(tr("Pictures (*%s)", suffix), suffix)),
            tr("The picture was not saved"),
            FilesForOthers.Making.alone(_ -> planned.file())));
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

  /// Draws a picture of the plan as it is seen now.
  private Callable<byte[]> drawing(Picture picture) {
    Plan plan = workspace.seen().plan();
    Planning planning = workspace.planning();
    Picture.Beside beside = beside(picture, plan);
    return () -> picture.planned(plan, planning, beside).file();
  }

  private Picture.Beside beside(Picture picture, Plan plan) {
    return new Picture.Beside(
        backtesting.history().get(), forecasting.shown().get(), scenarios(picture, plan));
  }

  private void putOnClipboard(byte[] png) {
    ClipboardContent content = new ClipboardContent();
    content.putImage(new Image(new ByteArrayInputStream(png)));
    Clipboard.getSystemClipboard().setContent(content);
    notices.tell(tr("Copied the chart"));
  }

  /// Puts what is seen as text on the clipboard; where there is nothing, says so.
  public void copy(Optional<SeenText> seen) {
    seen.ifPresentOrElse(
        this::putOnClipboard, () -> notices.tell(tr("Nothing to copy: no table is shown")));
  }

  private void putOnClipboard(SeenText seen) {
    ClipboardContent content = new ClipboardContent();
    content.putString(seen.text());
    Clipboard.getSystemClipboard().setContent(content);
    notices.tell(tr(seen.isTable() ? "Copied the table" : "Copied the sentences"));
  }

  private List<Scenario> scenarios(Picture picture, Plan plan) {
    return switch (picture.kind()) {
      case TIMELINE, LOAD -> List.of();
      case YEAR -> compared.beside(plan, picture.scenario()).stream().toList();
      case COMPARE -> compared.of(plan);
    };
  }

  private String name(Picture picture) {
    String shown = picture.isOfAll() ? workspace.seen().plan().name() : picture.scenario();
    return picture.kind() == ScreenKind.TIMELINE ? shown : shown + " " + picture.kind().word();
  }

  private void tell(Exception problem) {
    dialogs.tell(tr("The picture was not saved"), problem);
  }
}
