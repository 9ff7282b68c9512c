package org.cadenceplanner.ui.rules;

import static org.cadenceplanner.language.Texts.tr;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.cadenceplanner.calendar.ListedCalendar;
import org.cadenceplanner.insight.RulesInWords;
import org.cadenceplanner.plan.DatePolicy;
import org.cadenceplanner.plan.Era;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.plan.WeightedCalendar;
import org.cadenceplanner.schedule.DayIndex;
import org.cadenceplanner.ui.fx.Edited;
import org.cadenceplanner.ui.fx.FormSection;
import org.cadenceplanner.ui.fx.IconButton;
import org.cadenceplanner.ui.fx.ListChanges;
import org.cadenceplanner.ui.fx.OwnCalendars;
import org.cadenceplanner.ui.fx.Popover;
import org.cadenceplanner.ui.fx.RowButtons;
import org.cadenceplanner.ui.fx.Workspace;
import org.kordamp.ikonli.feather.Feather;

/// The holiday calendars heeded, each with its weight: the plan's, or the scenario's own where it
/// has some.
final class HolidaysSection {
  private final Workspace workspace;
  private final DateEdits edits;
  private final Refusal refusal;
  private final CalendarList calendars;
  private final Map<String, CalendarChip> chips = new LinkedHashMap<>();
  private final FlowPane flow = new FlowPane();
  private final Label whose = new Label();
  private final Hyperlink change = new Hyperlink();
  private final Popover popover = new Popover();
  private final CalendarPicker picker;
  private final OwnCalendars own;
  private final OwnCalendarEditor ownEditor;
  private final Button add;
  private final FormSection section = new FormSection(tr("Holidays"));

  /// @param own the calendars of the plan's own
  HolidaysSection(Workspace workspace, CalendarList calendars, OwnCalendars own) {
    this.workspace = workspace;
    edits = DateEdits.ofReleases(workspace);
    refusal = new Refusal(workspace, "holidays-message", this::show);
    this.calendars = calendars;
    this.own = own;
    ownEditor = new OwnCalendarEditor(own);
    picker = new CalendarPicker(tr("Add a calendar"), calendars, this::has, this::add);
    picker.offer(
        RowButtons.of(
            "own-calendar", tr("A calendar of your own…"), Feather.EDIT_2, this::makeOwn));
    add = IconButton.of("add-calendar", Feather.PLUS, tr("Add a holiday calendar"), this::choose);
    add.getStyleClass().add("add-chip");
    flow.getStyleClass().add("calendar-chips");
    flow.setId("calendars");
    whose.getStyleClass().add("hint");
    whose.setWrapText(true);
    whose.setId("whose-calendars");
    change.setId("change-whose-calendars");
    change.setOnAction(e -> changeWhose());
    section.wide(flow).wide(refusal.node()).wide(whose).wide(change);
    workspace.edited().subscribe(this::show);
    workspace.planned().subscribe(planned -> show(workspace.edited().get()));
    calendars.state().subscribe(state -> show(workspace.edited().get()));
    own.ids().subscribe(ids -> show(workspace.edited().get()));
  }

  Node node() {
    return section;
  }

  private void show(Edited edited) {
    List<WeightedCalendar> heeded = heeded(edited);
    List<String> ids = heeded.stream().map(WeightedCalendar::id).toList();
    chips.keySet().retainAll(ids);
    heeded.forEach(this::show);
    List<Node> shown = new ArrayList<>(ids.stream().map(chips::get).toList());
    shown.add(add);
    if (!flow.getChildren().equals(shown)) {
      flow.getChildren().setAll(shown);
    }
    showWhose(edited);
    picker.refresh();
  }

  private void show(WeightedCalendar calendar) {
    String id = calendar.id();
    DayIndex index = workspace.planned().get().index();
    chips
        .computeIfAbsent(id, this::chip)
        .show(calendar, calendars.nameOf(id), index.calendar(id), isOwn(id));
  }

  private boolean isOwn(String id) {
    return own.ids().get().contains(WeightedCalendar.canonical(id));
  }

  private CalendarChip chip(String id) {
    return new CalendarChip(id, weight -> weigh(id, weight), () -> changeOwn(id), () -> remove(id));
  }

  private void showWhose(Edited edited) {
    boolean isOwn = policy(edited).calendars().isPresent();
    whose.setText(isOwn ? ofOwn(edited) : ofThePlan(edited.plan()));
    change.setText(isOwn ? tr("Heed the plan's calendars again") : giveOthers(edited));
  }

  private static String ofOwn(Edited edited) {
    return eraWithCalendarsAsBefore(edited)
        .map(from -> tr("Not the plan's, as before %s.", RulesInWords.of(from)))
        .orElseGet(() -> ofTheseAlone(edited));
  }

  private static String ofTheseAlone(Edited edited) {
    return edited
        .era()
        .map(from -> tr("These hold for releases from %s on alone.", RulesInWords.of(from)))
        .orElseGet(() -> tr("These hold for this scenario alone."));
  }

  private static String ofThePlan(Plan plan) {
    return tr(
        plan.calendars().isEmpty()
            ? "No calendars: every weekday counts as a working day."
            : "The plan's calendars, for all its scenarios.");
  }

  private static String giveOthers(Edited edited) {
    return edited
        .era()
        .map(from -> tr("Give releases from %s on other calendars", RulesInWords.of(from)))
        .orElseGet(() -> tr("Give this scenario other calendars"));
  }

  private static Optional<Era.Start> eraWithCalendarsAsBefore(Edited edited) {
    return edited
        .era()
        .filter(
            from ->
                edited
                    .scenario()
                    .rulesBefore(from)
                    .dates()
                    .calendars()
                    .equals(policy(edited).calendars()));
  }

  private void changeWhose() {
    Edited now = workspace.edited().get();
    if (policy(now).calendars().isPresent()) {
      refusal.say(
          edits.change(
              () -> tr("The plan's calendars"), policy -> policy.withCalendars(Optional.empty())));
    } else {
      List<WeightedCalendar> first = now.plan().calendars();
      refusal.say(
          edits.change(
              () -> tr("Own calendars"), policy -> policy.withCalendars(Optional.of(first))));
    }
  }

  private void choose() {
    picker.begin();
    popover.open(add, picker);
  }

  private void add(ListedCalendar calendar) {
    add(calendar.name(), new WeightedCalendar(calendar.id(), 1));
  }

  private void add(String name, WeightedCalendar calendar) {
    if (!has(calendar.id())) {
      refusal.say(
          edit(() -> tr("Add calendar %s", name), heeded -> ListChanges.and(heeded, calendar)));
    }
  }

  private void makeOwn() {
    popover.close();
    ownEditor.make(add, this::add);
  }

  private void changeOwn(String id) {
    Optional.ofNullable(chips.get(id))
        .ifPresent(
            chip ->
                ownEditor.change(
                    WeightedCalendar.canonical(id),
                    chip,
                    problem -> refusal.say(Optional.of(problem))));
  }

  private void remove(String id) {
    String name = calendars.nameOf(id);
    refusal.say(
        edit(
            () -> tr("Remove calendar %s", name),
            heeded -> heeded.stream().filter(calendar -> !calendar.id().equals(id)).toList()));
    add.requestFocus();
  }

  private Optional<String> weigh(String id, int weight) {
    String name = calendars.nameOf(id);
    return edit(
        () -> tr("Weight of %s %s", name, weight),
        heeded -> heeded.stream().map(each -> weighed(each, id, weight)).toList());
  }

  private static WeightedCalendar weighed(WeightedCalendar calendar, String id, int weight) {
    return calendar.id().equals(id) ? new WeightedCalendar(id, weight) : calendar;
  }

  private Optional<String> edit(
      Supplier<String> name, UnaryOperator<List<WeightedCalendar>> change) {
    boolean isOwn = edits.dates().flatMap(DatePolicy::calendars).isPresent();
    return isOwn
        ? edits.change(name, policy -> policy.withCalendars(policy.calendars().map(change)))
        : workspace.edit(name, plan -> plan.withCalendars(change.apply(plan.calendars())));
  }

  private boolean has(ListedCalendar listed) {
    return has(listed.id());
  }

  private boolean has(String id) {
    return heeded(workspace.edited().get()).stream()
        .anyMatch(calendar -> WeightedCalendar.canonical(calendar.id()).equals(id));
  }

  private static DatePolicy policy(Edited edited) {
    return edited.rules().dates();
  }

  private static List<WeightedCalendar> heeded(Edited edited) {
    return policy(edited).calendarsIn(edited.plan());
  }
}
