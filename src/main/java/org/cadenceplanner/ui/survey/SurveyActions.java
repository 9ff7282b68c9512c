package org.cadenceplanner.ui.survey;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.cadenceplanner.drawing.TextMeasure;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.ui.fx.Appearance;
import org.cadenceplanner.ui.fx.Dialogs;
import org.cadenceplanner.ui.fx.FilesForOthers;
import org.cadenceplanner.ui.fx.History;
import org.cadenceplanner.ui.fx.Notices;
import org.cadenceplanner.ui.fx.Planning;
import org.cadenceplanner.ui.fx.Recalculation;
import org.cadenceplanner.ui.fx.Renamed;
import org.cadenceplanner.ui.fx.Workspace;

/// A survey on scenarios of the plan: its ballot, and counting what comes back. What was chosen and
/// pasted stays until another plan is opened or the window is closed.
public final class SurveyActions {
  private final Workspace workspace;
  private final Dialogs dialogs;
  private final TextMeasure measure;
  private final Appearance appearance;
  private final Executor background;
  private final FilesForOthers files;
  private final Notices notices;
  private final Consumer<Consumer<List<Path>>> askForFiles;
  private final BooleanSupplier plansTravel;
  private SurveyNotes notes = SurveyNotes.none();

  /// @param measure measures texts as the pictures do
  /// @param background plans and counts
  /// @param files writes ballots and charts
  /// @param notices tells what was copied
  /// @param askForFiles asks for files with answers, and tells which they are
  /// @param plansTravel whether plans travel in pictures
  public SurveyActions(
      Workspace workspace,
      Dialogs dialogs,
      TextMeasure measure,
      Appearance appearance,
      Executor background,
      FilesForOthers files,
      Notices notices,
      Consumer<Consumer<List<Path>>> askForFiles,
      BooleanSupplier plansTravel) {
    this.workspace = workspace;
    this.dialogs = dialogs;
    this.measure = measure;
    this.appearance = appearance;
    this.background = background;
    this.files = files;
    this.notices = notices;
    this.askForFiles = askForFiles;
    this.plansTravel = plansTravel;
    workspace.history().subscribe(this::follow);
  }

  private void follow(History<Plan> was, History<Plan> is) {
    notes =
        is.isOfAnother(was)
            ? SurveyNotes.none()
            : notes.with(Renamed.between(was.present(), is.present()));
  }

  /// Asks what is voted on, and shows the ballot to be sent.
  public void ballot() {
    dialogs.takeOverTyped();
    BallotDialog dialog =
        new BallotDialog(dialogs, plan(), planning(), recalculation(), notes, takeAway());
    notes = dialog.ask(notes);
  }

  /// Asks for what came back, and counts it.
  public void tally() {
    dialogs.takeOverTyped();
    Counting counting = new Counting(plan(), planning(), recalculation());
    TallyDialog dialog =
        new TallyDialog(
            dialogs, plan(), counting, notes, askForFiles, measure, appearance, takeAway());
    notes = dialog.ask(notes);
  }

  /// Goes on with what was chosen and pasted in another window on the same plan.
  public void goOnFrom(SurveyActions before) {
    notes = before.notes;
  }

  private Plan plan() {
    return workspace.seen().plan();
  }

  private Planning planning() {
    return workspace.planning();
  }

  private Recalculation recalculation() {
    return new Recalculation(background, Platform::runLater, Duration.ZERO);
  }

  private TakeAway takeAway() {
    notices.forget();
    return new TakeAway(files, notices, appearance.isDark(), plansTravel.getAsBoolean());
  }
}
