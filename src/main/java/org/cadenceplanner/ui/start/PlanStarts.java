package org.cadenceplanner.ui.start;

import java.time.LocalDate;
import java.util.Optional;
import org.cadenceplanner.drawing.TextMeasure;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.ui.fx.Appearance;
import org.cadenceplanner.ui.fx.Dialogs;
import org.cadenceplanner.ui.fx.Workspace;

/// Asks what a plan is to begin with.
public final class PlanStarts {
  private final Workspace workspace;
  private final Dialogs dialogs;
  private final SamplePictures pictures;

  /// @param measure measures texts as the pictures do
  public PlanStarts(
      Workspace workspace, Dialogs dialogs, TextMeasure measure, Appearance appearance) {
    this.workspace = workspace;
    this.dialogs = dialogs;
    this.pictures = new SamplePictures(workspace, measure, appearance);
  }

  /// Asks which sample to open.
  ///
  /// @return its name; empty for none
  public Optional<String> sample() {
    dialogs.takeOverTyped();
    return new SampleGallery(dialogs, workspace, pictures).ask();
  }

  /// Asks for what a plan made from nothing needs.
  ///
  /// @return the plan; empty for none
  public Optional<Plan> fromNothing() {
    dialogs.takeOverTyped();
    LocalDate today = workspace.planning().today();
    return new NewPlanDialog(dialogs, today).ask().map(wanted -> wanted.plan(today));
  }
}
