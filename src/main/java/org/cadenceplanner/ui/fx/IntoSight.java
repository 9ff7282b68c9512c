package org.cadenceplanner.ui.fx;

import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/// Scrolls a pane down so far that something new in it is seen, where somebody is typing in that pane.
final class IntoSight {
  private static final double BELOW = 6;

  private IntoSight() {}

  /// Brings a node into sight once it has its place.
  static void bring(Node node) {
    Optional.ofNullable(node.getScene())
        .ifPresent(scene -> NextFrame.then(scene, () -> scrollTo(node)));
  }

  private static void scrollTo(Node node) {
    paneAround(node)
        .filter(pane -> node.isVisible() && isTypedIn(pane))
        .ifPresent(pane -> scroll(pane, node));
  }

  private static void scroll(ScrollPane pane, Node node) {
    Node all = pane.getContent();
    Bounds place = all.sceneToLocal(node.localToScene(node.getLayoutBounds()));
    double seen = pane.getViewportBounds().getHeight();
    double hidden = all.getLayoutBounds().getHeight() - seen;
    double wanted = (place.getMaxY() + BELOW - seen) / hidden;
    if (hidden > 0 && wanted > pane.getVvalue()) {
      pane.setVvalue(Math.min(1, wanted));
    }
  }

  /// The pane that scrolls a node.
  static Optional<ScrollPane> paneAround(Node node) {
    for (Node at = node.getParent(); at != null; at = at.getParent()) {
      if (at instanceof ScrollPane pane) {
        return Optional.of(pane);
      }
    }
    return Optional.empty();
  }

  private static boolean isTypedIn(ScrollPane pane) {
    return Optional.ofNullable(pane.getScene().getFocusOwner())
        .flatMap(IntoSight::paneAround)
        .filter(pane::equals)
        .isPresent();
  }
}
