package org.cadenceplanner.ui.rules;

import static org.cadenceplanner.language.Texts.tr;

import java.util.List;
import javafx.scene.Node;
import org.cadenceplanner.plan.Direction;
import org.cadenceplanner.ui.fx.FormSection;
import org.cadenceplanner.ui.fx.Workspace;

/// On which days a release may fall, and where it goes from a day it may not.
final class DatesSection {
  private final FormSection section = new FormSection(tr("Dates"));

  DatesSection(Workspace workspace) {
    DateFields fields =
        new DateFields("", DateEdits.ofReleases(workspace), List.of(Direction.values()));
    section.wide(new AsBefore(workspace, EraPart.DATES)).wide(fields.node());
    workspace.edited().subscribe(edited -> fields.show(edited.rules().dates()));
  }

  Node node() {
    return section;
  }
}
