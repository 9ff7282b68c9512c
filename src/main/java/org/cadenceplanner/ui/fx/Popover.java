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
/// It stays on the screen, also when a message makes it higher. No ControlsFX PopOver: such a one and
/// the window system push each other to and fro for ever at the edge of the screen.
public final class Popover {
  private static final double GAP = 6;

  private final Popup window = new Popup();
  private final StackPane frame = new StackPane();
  private Subscription untilOpenerGoes = Subscription.EMPTY;
  private Optional<Node> before = Optional.empty();

  public Popover() {
    frame.getStyleClass().add("popover-frame");
    frame.addEventFilter(KeyEvent.KEY_PRESSED, this::closeOnEscape);
    window.getContent().add(frame);
    window.setAutoHide(true);
    window.setOnHidden(e -> closed());
  }

  /// Opens it on the right of a node, on the left where the screen ends.
  public void open(Node opener, Node content) {
    Bounds at = opener.localToScreen(opener.getLayoutBounds());
    show(opener, content, at.getMaxX() + GAP, at.getMinY() - GAP);
    Rectangle2D screen = screenOf(at);
    double left = at.getMinX() - GAP;
    boolean endsOnRight = at.getMaxX() + GAP + window.getWidth() > screen.getMaxX();
    if (endsOnRight && left - window.getWidth() >= screen.getMinX()) {
      window.setAnchorLocation(AnchorLocation.WINDOW_TOP_RIGHT);
      window.setAnchorX(left);
    }
  }

  /// Opens it under a node.
  public void openBelow(Node opener, Node content) {
    Bounds at = opener.localToScreen(opener.getLayoutBounds());
    show(opener, content, at.getMinX() - GAP, at.getMaxY());
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

  private void show(Node opener, Node content, double x, double y) {
    close();
    Scene scene = opener.getScene();
    before = Optional.ofNullable(scene.getFocusOwner());
    untilOpenerGoes = opener.sceneProperty().subscribe((was, is) -> close());
    window.setAnchorLocation(AnchorLocation.WINDOW_TOP_LEFT);
    frame.getChildren().setAll(content);
    // Of the window, not of the node: that would take what is clicked in here for clicks on itself.
    window.show(scene.getWindow(), x, y);
    focusFirst();
  }

  private void closed() {
    untilOpenerGoes.unsubscribe();
    giveUpTyped();
    before.filter(node -> node.getScene() != null).ifPresent(Node::requestFocus);
    before = Optional.empty();
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
        .forEach(entry -> ((TextEntry<?>) entry).revert());
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

  private static Rectangle2D screenOf(Bounds at) {
    return Screen.getScreensForRectangle(at.getMinX(), at.getMinY(), at.getWidth(), at.getHeight())
        .stream()
        .findFirst()
        .orElseGet(Screen::getPrimary)
        .getVisualBounds();
  }
}
