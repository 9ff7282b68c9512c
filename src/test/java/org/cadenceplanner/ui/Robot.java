package org.cadenceplanner.ui;

import com.sun.glass.ui.robot.FileAnswers;
import com.sun.glass.ui.robot.FileDrops;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.event.EventHandler;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.ModifierValue;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;

/// A person before the screen: sees what is visible, has a mouse and a keyboard, knows no method of
/// the program.
///
/// What is meant is said as `#id` or as the words on the screen: the text of a button, label or menu
/// entry, or what a screen reader says. Words that stand in several places of one window are
/// refused; [#in(String)] looks in a part of it. What is covered by something else or lies outside
/// of its window cannot be clicked; what is scrolled away is brought in by the wheel.
public final class Robot {
  private static final int MOST_TURNS = 300;
  private static final double FARTHEST_A_STEP = 80;
  private static final int STEPS_OF_A_DRAG = 8;

  private final Hands hands = new Hands();
  private final Optional<String> part;

  Robot() {
    this(Optional.empty());
  }

  private Robot(Optional<String> part) {
    this.part = part;
  }

  /// The same person looking only at the part of the window that is meant.
  public Robot in(String what) {
    return new Robot(Optional.of(what));
  }

  /// Opens a window; `content` fills the stage and may show it.
  public Stage open(Consumer<Stage> content) {
    Stage opened =
        Toolkit.call(
            () -> {
              var stage = new Stage();
              stage.setX(100);
              stage.setY(100);
              content.accept(stage);
              stage.show();
              stage.requestFocus();
              return stage;
            });
    Toolkit.settle();
    return opened;
  }

  public Robot click(String what) {
    aim(what);
    hands.click(MouseButton.PRIMARY);
    return settled();
  }

  public Robot doubleClick(String what) {
    aim(what);
    return clickHere(MouseButton.PRIMARY).clickHere(MouseButton.PRIMARY);
  }

  public Robot rightClick(String what) {
    aim(what);
    hands.click(MouseButton.SECONDARY);
    return settled();
  }

  /// Clicks at a point in the node's own coordinates.
  public Robot clickAt(String what, double x, double y) {
    return hoverAt(what, x, y).clickHere(MouseButton.PRIMARY);
  }

  public Robot rightClickAt(String what, double x, double y) {
    return hoverAt(what, x, y).clickHere(MouseButton.SECONDARY);
  }

  public Robot doubleClickAt(String what, double x, double y) {
    return clickAt(what, x, y).clickHere(MouseButton.PRIMARY);
  }

  public Robot hover(String what) {
    aim(what);
    return settled();
  }

  /// Moves the mouse to a point in the node's own coordinates.
  public Robot hoverAt(String what, double x, double y) {
    Node node = bringIntoSight(what);
    leaveLastClick();
    hands.moveTo(onScreen(node, x, y));
    return settled();
  }

  /// Types into whatever has the keyboard.
  public Robot type(String text) {
    hands.type(text);
    return settled();
  }

  /// Clicks a field, selects all of its text and types over it.
  public Robot replaceText(String field, String text) {
    click(field).press("Ctrl+A");
    return text.isEmpty() ? press("Delete") : type(text);
  }

  /// Opens a box with a list and clicks the entry.
  public Robot choose(String box, String entry) {
    click(box);
    new Robot().click(entry);
    return this;
  }

  /// Presses keys such as `Ctrl+Shift+Z`, `Enter`, `Tab` and lets them go.
  public Robot press(String keys) {
    return press(KeyCombination.valueOf(keys));
  }

  public Robot press(KeyCombination keys) {
    List<KeyCode> held = modifiers(keys);
    held.forEach(hands::press);
    KeyCode key = ((KeyCodeCombination) keys).getCode();
    hands.press(key);
    hands.release(key);
    held.reversed().forEach(hands::release);
    return settled();
  }

  /// Turns the wheel over a node, down if `steps` is positive, with keys held down.
  public Robot scroll(String what, int steps, KeyCode... held) {
    aim(what);
    return wheel(steps, held);
  }

  /// Turns the wheel at a point in the node's own coordinates.
  public Robot scrollAt(String what, double x, double y, int steps, KeyCode... held) {
    return hoverAt(what, x, y).wheel(steps, held);
  }

  /// Drags with the left button between two points in the node's own coordinates.
  public Robot drag(String what, Point2D from, Point2D to, KeyCode... held) {
    hold(what, from, to, held).drop();
    List.of(held).forEach(hands::release);
    return settled();
  }

  /// Drags in the same way, and goes on holding the button, and keys.
  public Robot hold(String what, Point2D from, Point2D to, KeyCode... held) {
    Node node = bringIntoSight(what);
    leaveLastClick();
    hands.moveTo(onScreen(node, from.getX(), from.getY()));
    List.of(held).forEach(hands::press);
    hands.press(MouseButton.PRIMARY);
    Point2D start = onScreen(node, from.getX(), from.getY());
    Point2D end = onScreen(node, to.getX(), to.getY());
    for (int step = 1; step <= STEPS_OF_A_DRAG; step++) {
      hands.moveTo(start.interpolate(end, (double) step / STEPS_OF_A_DRAG));
    }
    return settled();
  }

  /// Clicks the right button where the mouse is, whatever else is held.
  public Robot rightClickHere() {
    return clickHere(MouseButton.SECONDARY);
  }

  /// Lets go of the button that is held.
  public Robot drop() {
    hands.release(MouseButton.PRIMARY);
    return settled();
  }

  /// Drags files from another program to the middle of a node, and lets go.
  ///
  /// @return whether the window took them
  public boolean dropFiles(String what, Path... files) {
    Node node = bringIntoSight(what);
    Bounds bounds = node.getBoundsInLocal();
    Point2D place = onScreen(node, bounds.getCenterX(), bounds.getCenterY());
    boolean isTaken =
        Toolkit.call(() -> FileDrops.drop(List.of(files), (int) place.getX(), (int) place.getY()));
    settled();
    return isTaken;
  }

  /// Chooses this file when the program next asks for one, to open or to save.
  public Robot willChooseFile(Path file) {
    FileAnswers.choose(file);
    return this;
  }

  /// Cancels the next file chooser.
  public Robot willChooseNoFile() {
    FileAnswers.cancel();
    return this;
  }

  /// Whether it is visible now.
  public boolean sees(String what) {
    return read(() -> !inSight(what).isEmpty());
  }

  /// Waits until it is visible.
  public Robot waitFor(String what) {
    return waitUntil("to see " + what, () -> !inSight(what).isEmpty());
  }

  public Robot waitUntilGone(String what) {
    return waitUntil("to see " + what + " go", () -> inSight(what).isEmpty());
  }

  /// Waits until the condition, asked on the toolkit's thread, holds; what it asks for may not be
  /// in sight yet.
  public Robot waitUntil(String wish, Callable<Boolean> condition) {
    if (!Toolkit.becomesTrue(() -> holds(condition))) {
      throw new AssertionError("Waited in vain %s. %s".formatted(wish, screen()));
    }
    return settled();
  }

  private static boolean holds(Callable<Boolean> condition) throws Exception {
    try {
      return condition.call();
    } catch (AssertionError notInSightYet) {
      return false;
    }
  }

  /// The text on a label or in a field.
  public String text(String what) {
    return read(() -> Sight.words(only(what)));
  }

  /// The one visible node that is meant, for a look at its state.
  public <T extends Node> T node(String what, Class<T> type) {
    return type.cast(read(() -> only(what)));
  }

  /// Reads something on the toolkit's thread.
  public <T> T read(Supplier<T> look) {
    return Toolkit.call(look::get);
  }

  /// All words now on the screen, window by window.
  public List<String> words() {
    return read(Sight::allWords);
  }

  void letGo() {
    hands.letGo();
  }

  private Robot clickHere(MouseButton button) {
    hands.click(button);
    return settled();
  }

  private Robot wheel(int steps, KeyCode... held) {
    List.of(held).forEach(hands::press);
    hands.wheel(steps);
    List.of(held).forEach(hands::release);
    return settled();
  }

  private Robot settled() {
    Toolkit.settle();
    return this;
  }

  private void aim(String what) {
    Node node = bringIntoSight(what);
    leaveLastClick();
    Bounds bounds = read(node::getLayoutBounds);
    Point2D middle = onScreen(node, bounds.getCenterX(), bounds.getCenterY());
    Optional<Node> hit = moveAndLook(node, middle);
    if (hit.filter(under -> meets(node, under)).isEmpty()) {
      throw new AssertionError(
          "The mouse on " + what + " meets " + hit.map(Node::toString).orElse("no window"));
    }
  }

  /// The words of a menu entry let the mouse through to the entry.
  private static boolean meets(Node node, Node under) {
    return Sight.isWithin(under, node)
        || (node.isMouseTransparent() && Sight.isWithin(node, under));
  }

  private Optional<Node> moveAndLook(Node node, Point2D place) {
    AtomicReference<Node> hit = new AtomicReference<>();
    EventHandler<MouseEvent> look = event -> hit.set(event.getPickResult().getIntersectedNode());
    Scene scene = read(node::getScene);
    Toolkit.call(
        () -> {
          scene.addEventFilter(MouseEvent.MOUSE_MOVED, look);
          return true;
        });
    hands.moveTo(place);
    Toolkit.settle();
    Toolkit.call(
        () -> {
          scene.removeEventFilter(MouseEvent.MOUSE_MOVED, look);
          return true;
        });
    return Optional.ofNullable(hit.get());
  }

  /// Two clicks on one place are two clicks, not a double click: the mouse was away in between.
  private void leaveLastClick() {
    hands.moveTo(new Point2D(0, 0));
  }

  private Node bringIntoSight(String what) {
    waitFor(what);
    Node node = read(() -> only(what));
    for (Optional<ScrollPane> pane = scrollPane(node);
        pane.isPresent();
        pane = scrollPane(pane.get())) {
      turnWheel(node, pane.get());
    }
    return node;
  }

  private void turnWheel(Node node, ScrollPane pane) {
    for (int turn = 0; turn < MOST_TURNS; turn++) {
      double away = read(() -> Sight.awayVertically(node, pane));
      if (away == 0) {
        return;
      }
      Bounds bounds = read(() -> pane.localToScreen(pane.getLayoutBounds()));
      hands.moveTo(new Point2D(bounds.getCenterX(), bounds.getCenterY()));
      int steps = (int) Math.ceil(Math.abs(away) / FARTHEST_A_STEP);
      wheel(away > 0 ? steps : -steps);
    }
  }

  private Optional<ScrollPane> scrollPane(Node node) {
    return read(() -> Sight.ancestor(node, ScrollPane.class));
  }

  private Point2D onScreen(Node node, double x, double y) {
    return read(() -> node.localToScreen(x, y));
  }

  private Node only(String what) {
    List<Node> found = inSight(what);
    if (found.size() != 1) {
      throw new AssertionError(
          (found.isEmpty() ? "Not to be seen: " : "Seen more than once: ")
              + what
              + ". "
              + screen());
    }
    return found.getFirst();
  }

  private List<Node> inSight(String what) {
    return part.isEmpty()
        ? Sight.find(what)
        : Sight.find(part.get()).stream().flatMap(it -> Sight.find(what, it).stream()).toList();
  }

  private String screen() {
    return "The screen says " + words();
  }

  private static List<KeyCode> modifiers(KeyCombination keys) {
    List<KeyCode> held = new ArrayList<>();
    if (isDown(keys.getControl(), keys.getShortcut())) {
      held.add(KeyCode.CONTROL);
    }
    if (isDown(keys.getShift())) {
      held.add(KeyCode.SHIFT);
    }
    if (isDown(keys.getAlt())) {
      held.add(KeyCode.ALT);
    }
    if (isDown(keys.getMeta())) {
      held.add(KeyCode.META);
    }
    return held;
  }

  private static boolean isDown(ModifierValue... values) {
    return Arrays.asList(values).contains(ModifierValue.DOWN);
  }
}
