package org.cadenceplanner.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Control;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ScrollPane.ScrollBarPolicy;
import javafx.scene.control.TableView;
import javafx.scene.control.TreeTableView;
import javafx.scene.control.skin.VirtualFlow;

/// How much of a part of a node the nodes around it and the window leave to be seen.
///
/// @param left what is left, in the scene; empty if nothing is
/// @param cuts where something is missing that no scrolling brings back
record Clips(Box left, List<String> cuts) {

  /// @param part in the coordinates of `node`
  static Clips of(Node node, Box part) {
    List<String> cuts = new ArrayList<>();
    Node at = node;
    Box rest = Box.of(node.localToParent(part.bounds()));
    for (Node parent = at.getParent(); parent != null; parent = at.getParent()) {
      at = parent;
      rest = clipped(at, rest, cuts);
      if (rest.isEmpty()) {
        return new Clips(rest, cuts);
      }
      rest = Box.of(at.localToParent(rest.bounds()));
    }
    return new Clips(inWindow(node.getScene(), rest, cuts), cuts);
  }

  private static Box clipped(Node outer, Box rest, List<String> cuts) {
    if (outer.getClip() != null) {
      Box clip = Box.of(outer.getClip().getBoundsInParent());
      boolean sideways = clip.sticksOutSideways(rest) && !scrollsSideways(outer);
      boolean upOrDown = clip.sticksOutUpOrDown(rest) && !scrollsUpOrDown(outer);
      if (sideways || upOrDown) {
        cuts.add("is cut off by " + name(outer));
      }
      return rest.within(clip);
    }
    if (outer instanceof Control && !Box.of(outer.getLayoutBounds()).holds(rest)) {
      cuts.add("reaches beyond " + name(outer));
    }
    return rest;
  }

  private static Box inWindow(Scene scene, Box rest, List<String> cuts) {
    Box window = new Box(0, 0, scene.getWidth(), scene.getHeight());
    if (!window.holds(rest)) {
      cuts.add("reaches beyond its window");
    }
    return rest.within(window);
  }

  private static boolean scrollsUpOrDown(Node clipping) {
    return (clipping.getParent() instanceof ScrollPane pane
            && pane.getVbarPolicy() != ScrollBarPolicy.NEVER)
        || clipping.getParent() instanceof VirtualFlow
        || clipping.getClass().getSimpleName().equals("ContextMenuContent");
  }

  /// A table by its bar; a pane unless its content is to fit its width.
  private static boolean scrollsSideways(Node clipping) {
    if (clipping.getParent() instanceof ScrollPane pane) {
      return !pane.isFitToWidth() && pane.getHbarPolicy() != ScrollBarPolicy.NEVER;
    }
    return Sight.ancestor(clipping, TableView.class).filter(Clips::hasBar).isPresent()
        || Sight.ancestor(clipping, TreeTableView.class).filter(Clips::hasBar).isPresent();
  }

  private static boolean hasBar(Node table) {
    return table.lookupAll(".scroll-bar").stream()
        .map(ScrollBar.class::cast)
        .anyMatch(bar -> bar.isVisible() && bar.getOrientation() == Orientation.HORIZONTAL);
  }

  static String name(Node node) {
    String id = node.getId() == null ? "" : "#" + node.getId();
    String styles =
        node.getStyleClass().isEmpty() ? "" : "." + String.join(".", node.getStyleClass());
    return type(node.getClass()) + id + styles;
  }

  private static String type(Class<?> type) {
    return type.isAnonymousClass() ? type(type.getSuperclass()) : type.getSimpleName();
  }
}
