package org.cadenceplanner.ui.fx;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Popup;
import javafx.stage.PopupWindow.AnchorLocation;
import javafx.stage.Screen;
import javafx.util.Subscription;

/// A small window beside what opened it, such as a form. Its first field has the keyboard; Escape or
/// a click elsewhere closes it, and what had the keyboard before has it again.
///
/// It lies clear of the pane that scrolls what opened it, so that what it is about stays in sight, and
/// within the window where it fits, else on the screen, also when a message makes it higher. No
/// ControlsFX PopOver: such a one and the window system push each other to and fro for ever at the
/// edge of the screen.
public final class Popover {
  private static final double GAP = 6;
  private static final double EDGE = 12;

  private final Popup window = new Popup();
  private final StackPane frame = new StackPane();
  private Subscription untilOpenerGoes = Subscription.EMPTY;
  private Optional<Node> before = Optional.empty();
  private Runnable afterwards = () -> {};

  public Popover() {
    frame.getStyleClass().add("popover-frame");
    frame.addEventFilter(KeyEvent.KEY_PRESSED, this::closeOnEscape);
    window.getContent().add(frame);
    window.setAutoHide(true);
    window.setOnHidden(e -> closed());
    // What its effect paints around it does not count.
    window.setAnchorLocation(AnchorLocation.CONTENT_TOP_LEFT);
    frame.layoutBoundsProperty().subscribe(this::keepWithin);
  }

  /// Opens it level with a node on the right, on the left where there is no room; not at all where the
  /// node has left the window, as it may have while something was read for it.
  public void open(Node opener, Node content) {
    if (isGone(opener)) {
      return;
    }
    Bounds at = onScreen(opener);
    double right = onScreen(scrolling(opener)).getMaxX() + GAP;
    show(opener, content, right, at.getMinY());
    double left = at.getMinX() - GAP - frame.getWidth();
    if (right + frame.getWidth() > room().getMaxX() && left >= room().getMinX()) {
      window.setAnchorX(left);
    }
    keepWithin();
  }

  /// Opens it under a node; not at all where that has left the window.
  public void openBelow(Node opener, Node content) {
    if (isGone(opener)) {
      return;
    }
    show(opener, content, onScreen(opener).getMinX(), onScreen(scrolling(opener)).getMaxY() + GAP);
    keepWithin();
  }

  /// Whether it is open with this content.
  public boolean shows(Node content) {
    return window.isShowing() && frame.getChildren().contains(content);
  }

  /// Shows other content in the place where it is open.
  public void replace(Node content) {
    frame.getChildren().setAll(content);
    window.sizeToScene();
    focusFirst();
  }

  public void close() {
    window.hide();
  }

  /// Does something each time it has closed, however that came.
  public void whenClosed(Runnable action) {
    afterwards = action;
  }

  private void show(Node opener, Node content, double x, double y) {
    close();
    Scene scene = opener.getScene();
    before = Optional.ofNullable(scene.getFocusOwner());
    untilOpenerGoes = opener.sceneProperty().subscribe((was, is) -> close());
    frame.getChildren().setAll(content);
    // Of the window, not of the node: that would take what is clicked in here for clicks on itself.
    window.show(scene.getWindow(), x, y);
    focusFirst();
  }

  private static boolean isGone(Node opener) {
    return opener.getScene() == null || opener.getScene().getWindow() == null;
  }

  private void closed() {
    untilOpenerGoes.unsubscribe();
    giveUpTyped();
    before.filter(node -> node.getScene() != null).ifPresent(Node::requestFocus);
    before = Optional.empty();
    afterwards.run();
  }

  /// A box with a list keeps the key to itself, even while its list is closed.
  private void closeOnEscape(KeyEvent key) {
    boolean isListOpen = key.getTarget() instanceof ComboBoxBase<?> box && box.isShowing();
    if (key.getCode() == KeyCode.ESCAPE && !isListOpen) {
      key.consume();
      giveUpTyped();
      close();
    }
  }

  /// A field takes over what is in it as it loses the keyboard, and what is wrong stays in it.
  private void giveUpTyped() {
    seenIn(frame)
        .filter(TextEntry.class::isInstance)
        .forEach(entry -> ((TextEntry<?>) entry).giveUp());
  }

  private void focusFirst() {
    frame.applyCss();
    first(TextInputControl.class::isInstance)
        .or(() -> first(node -> node.isFocusTraversable() && !node.isDisabled()))
        .ifPresent(Node::requestFocus);
  }

  private Optional<Node> first(Predicate<Node> wanted) {
    return seenIn(frame).filter(wanted).findFirst();
  }

  private static Stream<Node> seenIn(Node top) {
    Stream<Node> within =
        top instanceof Parent parent
            ? parent.getChildrenUnmodifiable().stream().flatMap(Popover::seenIn)
            : Stream.empty();
    return top.isVisible() ? Stream.concat(Stream.of(top), within) : Stream.empty();
  }

  /// Moves it no farther than it takes, and never back: what was clicked in it stays where it is.
  private void keepWithin() {
    if (window.isShowing()) {
      Rectangle2D room = room();
      window.setAnchorX(
          within(room.getMinX(), window.getAnchorX(), room.getMaxX() - frame.getWidth()));
      window.setAnchorY(
          within(room.getMinY(), window.getAnchorY(), room.getMaxY() - frame.getHeight()));
    }
  }

  private static double within(double least, double wanted, double most) {
    return Math.max(least, Math.min(wanted, most));
  }

  /// The inside of the window where it fits in there, else the screen, with room for its shadow.
  private Rectangle2D room() {
    Bounds at = onScreen(window.getOwnerWindow().getScene().getRoot());
    var inside = new Rectangle2D(at.getMinX(), at.getMinY(), at.getWidth(), at.getHeight());
    Rectangle2D room = withinEdge(inside);
    boolean fits = frame.getWidth() <= room.getWidth() && frame.getHeight() <= room.getHeight();
    return fits ? room : withinEdge(screenOf(inside));
  }

  private static Rectangle2D withinEdge(Rectangle2D all) {
    return new Rectangle2D(
        all.getMinX() + EDGE,
        all.getMinY() + EDGE,
        Math.max(0, all.getWidth() - 2 * EDGE),
        Math.max(0, all.getHeight() - 2 * EDGE));
  }

  private static Bounds onScreen(Node node) {
    return node.localToScreen(node.getLayoutBounds());
  }

  /// The pane that scrolls a node; the node itself if there is none.
  private static Node scrolling(Node node) {
    return IntoSight.paneAround(node).<Node>map(pane -> pane).orElse(node);
  }

  private static Rectangle2D screenOf(Rectangle2D at) {
    return Screen.getScreensForRectangle(at).stream()
        .findFirst()
        .orElseGet(Screen::getPrimary)
        .getVisualBounds();
  }
}
