package org.cadenceplanner.ui.brief;

import static org.cadenceplanner.language.Texts.tr;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.cadenceplanner.export.BriefFormat;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.ui.fx.Dialogs;
import org.cadenceplanner.ui.fx.FileNames;
import org.cadenceplanner.ui.fx.FilesForOthers;
import org.cadenceplanner.ui.fx.Planning;
import org.cadenceplanner.ui.fx.Workspace;

/// Writing a brief on scenarios of the plan.
public final class BriefActions {
  private final Workspace workspace;
  private final Dialogs dialogs;
  private final FilesForOthers files;
  private final BooleanSupplier plansTravel;
  private final Consumer<Boolean> rememberPlansTravel;

  /// @param files writes it
  /// @param plansTravel whether plans travel in pictures
  /// @param rememberPlansTravel takes whether they do from now on
  public BriefActions(
      Workspace workspace,
      Dialogs dialogs,
      FilesForOthers files,
      BooleanSupplier plansTravel,
      Consumer<Boolean> rememberPlansTravel) {
    this.workspace = workspace;
    this.dialogs = dialogs;
    this.files = files;
    this.plansTravel = plansTravel;
    this.rememberPlansTravel = rememberPlansTravel;
  }

  /// Asks what is to be in it and where to, and writes it.
  public void write() {
    dialogs.takeOverTyped();
    Plan plan = workspace.seen().plan();
    new BriefDialog(dialogs, plan, plansTravel.getAsBoolean())
        .ask()
        .ifPresent(wanted -> write(wanted, plan));
  }

  private void write(BriefWanted wanted, Plan plan) {
    rememberPlansTravel.accept(wanted.withPlan());
    Planning planning = workspace.planning();
    String suffix = wanted.format().suffix();
    files.save(
        new FilesForOthers.Wanted(
            tr("Save the brief"),
            FileNames.of(tr("%s brief", plan.name()), "brief", suffix),
            List.of(new FilesForOthers.Form(words(wanted.format()), suffix)),
            tr("The brief was not saved"),
            file -> wanted.files(plan, planning, file)));
  }

  private static String words(BriefFormat format) {
    return switch (format) {
      case MARKDOWN -> tr("Markdown (*.md)");
      case HTML -> tr("Web pages (*.html)");
      case PDF -> tr("PDF (*.pdf)");
    };
  }
}
