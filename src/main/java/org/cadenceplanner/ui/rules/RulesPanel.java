package org.cadenceplanner.ui.rules;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Skin;
import javafx.scene.layout.VBox;
import org.cadenceplanner.ui.fx.OwnCalendars;
import org.cadenceplanner.ui.fx.TextEntry;
import org.cadenceplanner.ui.fx.Workspace;

/// The rules of the scenario looked at, edited in place.
public final class RulesPanel extends ScrollPane {
  /// @param workspace the scenario is shown from it, and changed in it
  /// @param own the calendars of the plan's own, made and changed here
  public RulesPanel(Workspace workspace, OwnCalendars own) {
    CalendarList calendars = new CalendarList(workspace);
    EventEditor eventEditor = new EventEditor(calendars, new HolidayNames(workspace));
    VBox sections =
        new VBox(
            new ErasSection(workspace).node(),
            new AmendmentsSection(workspace).node(),
            ofRules(workspace, new CadenceSection(workspace).node()),
            ofRules(workspace, new DatesSection(workspace).node()),
            new SupportSection(workspace).node(),
            ofRules(workspace, new HolidaysSection(workspace, calendars, own).node()),
            ofRules(workspace, new BlockedDaysSection(workspace, calendars, eventEditor).node()),
            ofRules(workspace, new MilestonesSection(workspace, calendars, eventEditor).node()),
            new PlanSection(workspace).node(),
            new LimitsSection(workspace).node());
    sections.getStyleClass().add("rules");
    setContent(sections);
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    getStyleClass().addAll("edge-to-edge", "rules-panel");
    workspace.edited().subscribe((was, is) -> giveUpTyped(sections, is.isOfSameRules(was)));
    workspace.history().subscribe(history -> giveUpTyped(sections, !history.isNew()));
  }

  /// What an amendment says nothing of is not there while one is edited.
  private static Node ofRules(Workspace workspace, Node section) {
    section.managedProperty().bind(section.visibleProperty());
    workspace.edited().subscribe(now -> section.setVisible(now.amendment().isEmpty()));
    return section;
  }

  /// What was typed into the fields of other rules, or of another plan, is not meant for these.
  private static void giveUpTyped(VBox sections, boolean isMeant) {
    if (!isMeant) {
      TextEntry.revertAll(sections);
    }
  }

  /// A picture kept of all that is seen of the rules would be made anew with every change of one.
  @Override
  protected Skin<?> createDefaultSkin() {
    Skin<?> skin = super.createDefaultSkin();
    lookup(".viewport").setCache(false);
    return skin;
  }
}
