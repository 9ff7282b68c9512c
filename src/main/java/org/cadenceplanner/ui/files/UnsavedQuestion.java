package org.cadenceplanner.ui.files;

import static org.cadenceplanner.language.Texts.tr;

import java.util.List;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.ui.fx.Dialogs;
import org.cadenceplanner.ui.fx.Workspace;

/// Asks whether to save before unsaved work would be lost.
///
/// @param saver saves it if wanted
record UnsavedQuestion(Workspace workspace, Dialogs dialogs, Saver saver) {

  /// Does something that would lose unsaved work, after asking.
  void before(Runnable next) {
    dialogs.takeOverTyped();
    if (workspace.isUnsaved()) {
      ask(next);
    } else {
      next.run();
    }
  }

  /// Does something that would lose work, after asking about what came since it was last asked.
  ///
  /// @param asked the plan at that time
  void beforeIfChanged(Plan asked, Runnable next) {
    dialogs.takeOverTyped();
    if (workspace.edited().get().plan().equals(asked)) {
      next.run();
    } else {
      before(next);
    }
  }

  private void ask(Runnable next) {
    String name = workspace.edited().get().plan().name();
    dialogs
        .ask(
            tr("Save the changes to the plan of %s?", name),
            tr("If they are not saved, they are lost."),
            List.of(tr("Save"), tr("Don't save")))
        .ifPresent(answer -> saveIf(answer == 0, next));
  }

  private void saveIf(boolean wanted, Runnable next) {
    if (wanted) {
      // What was changed while it was being saved is not in the file.
      saver.save(() -> before(next));
    } else {
      next.run();
    }
  }
}
