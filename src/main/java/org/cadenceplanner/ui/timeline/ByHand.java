package org.cadenceplanner.ui.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.cadenceplanner.plan.HistoricRelease;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.ui.fx.ChartHover;
import org.cadenceplanner.ui.fx.History;
import org.cadenceplanner.ui.fx.Reason;
import org.cadenceplanner.ui.fx.Selection;
import org.cadenceplanner.ui.fx.Workspace;

/// Moves things in the timeline by hand. While the mouse holds something, all of the window shows what
/// that would come to, and letting go is one step; a release is asked for its reason first. A key
/// moves at once, and several of them in a row are one step.
final class ByHand {
  /// A hand that clicks shakes by less.
  private static final double LEAST_MOVE = 3;

  private final Workspace workspace;
  private final ChartHover hover;
  private final Spot spot;
  private final Function<LocalDate, List<String>> dayInWords;
  private Optional<Move> move = Optional.empty();
  private Optional<Wanted> wanted = Optional.empty();
  private Optional<String> problem = Optional.empty();
  private Optional<PinForm> asking = Optional.empty();
  private Optional<Keyed> keyed = Optional.empty();
  private boolean hasMoved;
  private boolean isForeseeing;
  private boolean isStepping;

  /// What the mouse holds.
  ///
  /// @param x where in the window it was taken
  /// @param perDay the width of a day
  private record Move(Grip grip, double x, double perDay) {
    boolean isFarFrom(double newX) {
      return Math.abs(newX - x) >= LEAST_MOVE;
    }

    LocalDate dayAt(double newX) {
      return grip.day().plusDays(Math.round((newX - x) / perDay));
    }
  }

  /// What it comes to if the mouse lets go now.
  private record Wanted(LocalDate day, HandEdit edit) {}

  /// A step that was made by keys.
  ///
  /// @param day the day it is on then
  private record Keyed(String grip, LocalDate day, History<Plan> before, History<Plan> after) {}

  /// @param spot where a release is
  /// @param dayInWords what there is to say about a day, of which a release is told
  ByHand(
      Workspace workspace,
      ChartHover hover,
      Spot spot,
      Function<LocalDate, List<String>> dayInWords) {
    this.workspace = workspace;
    this.hover = hover;
    this.spot = spot;
    this.dayInWords = dayInWords;
    workspace.history().subscribe(history -> giveWay());
  }

  /// Another step, such as one back, is not to be overwritten.
  private void giveWay() {
    if (!isStepping) {
      move = Optional.empty();
      isForeseeing = false;
      asking.ifPresent(PinForm::close);
    }
  }

  /// Whether the mouse holds something.
  boolean isMoving() {
    return move.isPresent();
  }

  /// Whether the mouse has moved what it held last, so that letting go is no click.
  boolean hasMoved() {
    return hasMoved;
  }

  /// The mouse takes hold of nothing; what it still held stays where it was.
  void takeNothing() {
    move = Optional.empty();
    hasMoved = false;
    putBack();
  }

  /// The mouse takes hold of something.
  ///
  /// @param perDay the width of a day
  void take(Grip grip, double perDay, MouseEvent pointer) {
    takeNothing();
    keyed = Optional.empty();
    wanted = Optional.empty();
    problem = Optional.empty();
    move = Optional.of(new Move(grip, pointer.getSceneX(), perDay));
  }

  /// The mouse has moved what it holds, if anything.
  void moveTo(MouseEvent pointer) {
    move.filter(held -> hasMoved || held.isFarFrom(pointer.getSceneX()))
        .ifPresent(held -> moveTo(held, pointer));
  }

  private void moveTo(Move held, MouseEvent pointer) {
    hasMoved = true;
    if (held.grip() instanceof ReleaseGrip release) {
      workspace.select(Optional.of(Selection.of(release.release().version())));
    }
    foresee(held.grip(), held.dayAt(pointer.getSceneX()));
    hover.tell(told(held.grip()), pointer);
  }

  private void foresee(Grip grip, LocalDate day) {
    wanted = Optional.empty();
    problem = Optional.empty();
    if (day.equals(grip.day())) {
      putBack();
    } else {
      problem = attempt(() -> foresee(grip, day, grip.to(day)));
    }
  }

  private Optional<String> foresee(Grip grip, LocalDate day, HandEdit edit) {
    Optional<String> refused = isForeseen(grip) ? foresee(edit) : Optional.empty();
    wanted = Optional.of(new Wanted(day, edit)).filter(it -> refused.isEmpty());
    return refused;
  }

  private Optional<String> foresee(HandEdit edit) {
    isForeseeing = true;
    return workspace.preview(edit.change());
  }

  /// With other years the chart would slip away under the pointer.
  private static boolean isForeseen(Grip grip) {
    return switch (grip) {
      case ReleaseGrip _, EndGrip _, OriginGrip _ -> true;
      case YearGrip _ -> false;
    };
  }

  private List<String> told(Grip grip) {
    return problem
        .map(List::of)
        .orElseGet(() -> wanted.map(to -> told(grip, to)).orElse(List.of()));
  }

  private List<String> told(Grip grip, Wanted to) {
    List<String> ofDay =
        switch (grip) {
          case ReleaseGrip _ -> dayInWords.apply(to.day());
          case EndGrip _, OriginGrip _, YearGrip _ -> List.of();
        };
    return Stream.concat(Stream.of(to.edit().step().get()), ofDay.stream()).toList();
  }

  /// The mouse lets a button go: another than the left one holds nothing.
  void letGo(MouseEvent pointer) {
    if (pointer.getButton() == MouseButton.PRIMARY) {
      letGoOfHeld(pointer);
    }
  }

  private void letGoOfHeld(MouseEvent pointer) {
    Optional<Move> held = move;
    move = Optional.empty();
    held.ifPresent(it -> wanted.ifPresentOrElse(to -> settle(it.grip(), to), this::putBack));
    held.ifPresent(it -> hover.tell(problem.map(List::of).orElse(List.of()), pointer));
  }

  private void settle(Grip grip, Wanted to) {
    if (grip instanceof ReleaseGrip release) {
      ask(release, to.day());
    } else {
      problem = step(grip, to.edit());
      putBack();
    }
  }

  /// Lets go of what the mouse holds, and leaves it where it was.
  ///
  /// @return whether it held anything
  boolean cancel() {
    boolean wasMoving = isMoving();
    move = Optional.empty();
    putBack();
    hover.hide();
    return wasMoving;
  }

  /// Asks why a release is to be on a day, and offers to unpin one that is pinned.
  void ask(ReleaseGrip grip, LocalDate day) {
    PinForm form = new PinForm(grip, day, edit -> step(grip, edit), this::answered);
    asking = Optional.of(form);
    form.open(spot.on(grip.release().version(), day));
  }

  /// Asks what is to be on record of a release that is out.
  void askRecord(HistoricRelease release) {
    workspace.select(Optional.of(Selection.of(release.version())));
    RecordForm.toChange(new HistoryEdits(workspace), release)
        .open(spot.on(release.version(), release.date()));
  }

  private void answered() {
    asking = Optional.empty();
    putBack();
  }

  private void putBack() {
    if (isForeseeing) {
      isForeseeing = false;
      workspace.planAgain();
    }
  }

  /// Leaves the day of a release to the rules, if it is set by hand.
  void unpin(ReleaseGrip grip) {
    if (grip.isPinned()) {
      problem = step(grip, grip.unpinned());
    }
  }

  /// Moves something by a key.
  ///
  /// @param direction 1 for later, -1 for earlier
  /// @return what is wrong with it, or what it came to
  List<String> key(Grip grip, KeyStep keys, int direction) {
    wanted = Optional.empty();
    LocalDate day = keys.from(dayOf(grip), direction);
    problem = attempt(() -> key(grip, day, edit(grip, day, keys, direction)));
    return told(grip);
  }

  private static HandEdit edit(Grip grip, LocalDate day, KeyStep keys, int direction) {
    return switch (grip) {
      case ReleaseGrip _, OriginGrip _ -> grip.to(day);
      case EndGrip _, YearGrip _ -> grip.by(keys, direction);
    };
  }

  /// The day something is on; what is shown may lag behind the keys.
  private LocalDate dayOf(Grip grip) {
    return lastKeyed(grip).map(Keyed::day).orElseGet(grip::day);
  }

  private Optional<String> key(Grip grip, LocalDate day, HandEdit edit) {
    History<Plan> before = startOf(grip);
    Optional<String> refused = step(grip, edit);
    wanted = Optional.of(new Wanted(day, edit)).filter(it -> refused.isEmpty());
    keyed =
        Optional.of(
            new Keyed(
                grip.id(),
                refused.isEmpty() ? day : dayOf(grip),
                before,
                workspace.history().get()));
    return refused;
  }

  private Optional<String> step(Grip grip, HandEdit edit) {
    isStepping = true;
    Optional<String> refused = workspace.editSince(startOf(grip), edit.step(), edit.change());
    isStepping = false;
    isForeseeing = isForeseeing && refused.isPresent();
    return refused;
  }

  /// Where the step began that the keys have just made with it; else where one begins now.
  private History<Plan> startOf(Grip grip) {
    return lastKeyed(grip).map(Keyed::before).orElseGet(workspace.history()::get);
  }

  /// The step that the keys have just made with something; empty where another came after it.
  private Optional<Keyed> lastKeyed(Grip grip) {
    History<Plan> now = workspace.history().get();
    return keyed.filter(last -> last.grip().equals(grip.id()) && last.after().equals(now));
  }

  @FunctionalInterface
  private interface Attempt {
    Optional<String> made();
  }

  private static Optional<String> attempt(Attempt attempt) {
    try {
      return attempt.made();
    } catch (IllegalArgumentException e) {
      return Optional.of(Reason.of(e));
    }
  }
}
