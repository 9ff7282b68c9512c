package org.cadenceplanner.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.Slider;
import javafx.scene.control.Spinner;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import javafx.scene.text.TextBoundsType;

/// A scene as it is painted, one node after the other.
final class Painting {
  private static final double OPAQUE = 0.9;

  private final List<Painted> texts = new ArrayList<>();
  private final List<Painted> controls = new ArrayList<>();
  private final List<Painted> covers = new ArrayList<>();
  private int order;

  /// Something seen.
  ///
  /// @param shown what is to be seen of it, in the scene
  /// @param whole where it would be without clips, in the scene
  /// @param order the number at which it is painted: the greater lies above
  /// @param cuts what is missing of it
  record Painted(Node node, Box shown, Box whole, int order, List<String> cuts) {
    String name() {
      return node instanceof Text text ? "“" + text.getText() + "”" : Clips.name(node);
    }
  }

  private Painting() {}

  static Painting of(Scene scene) {
    var painting = new Painting();
    scene.getRoot().applyCss();
    scene.getRoot().layout();
    Sight.drawn(scene.getRoot()).forEach(painting::add);
    return painting;
  }

  /// The texts of which something is to be seen or is missing.
  List<Painted> texts() {
    return texts.stream().filter(text -> !text.cuts().isEmpty() || !isCovered(text)).toList();
  }

  /// Buttons, fields, boxes, lists, tables and bars.
  List<Painted> controls() {
    return List.copyOf(controls);
  }

  /// What lies over a part of `text`, not over all of it.
  List<Painted> partlyOver(Painted text) {
    return covers.stream()
        .filter(cover -> cover.order() > text.order())
        .filter(cover -> cover.shown().meets(text.shown()) && !cover.shown().holds(text.shown()))
        .toList();
  }

  /// Whether something opaque lies between the two where they meet.
  boolean areApart(Painted below, Painted above) {
    Box common = below.shown().within(above.shown());
    return covers.stream()
        .filter(cover -> cover.order() > below.order() && cover.order() < above.order())
        .anyMatch(cover -> cover.shown().holds(common));
  }

  private boolean isCovered(Painted text) {
    return covers.stream()
        .filter(cover -> cover.order() > text.order())
        .anyMatch(cover -> cover.shown().holds(text.shown()));
  }

  private void add(Node node) {
    order++;
    if (node instanceof Text text && !text.getText().isBlank()) {
      Painted painted = painted(text, ink(text));
      if (!painted.shown().isEmpty() || !painted.cuts().isEmpty()) {
        texts.add(painted);
      }
    } else if (isSolid(node)) {
      addIfShown(controls, node);
    }
    if (node instanceof Region region && isOpaque(region)) {
      addIfShown(covers, node);
    }
  }

  private void addIfShown(List<Painted> list, Node node) {
    Painted painted = painted(node, Box.of(node.getLayoutBounds()));
    if (!painted.shown().isEmpty()) {
      list.add(painted);
    }
  }

  private Painted painted(Node node, Box part) {
    Clips clips = Clips.of(node, part);
    Box whole = Box.of(node.localToScene(part.bounds()));
    return new Painted(node, clips.left(), whole, order, clips.cuts());
  }

  /// Where the letters of a text are, without the room left above and below them.
  private static Box ink(Text text) {
    var letters = new Text(text.getX(), text.getY(), text.getText());
    letters.setFont(text.getFont());
    letters.setTextOrigin(text.getTextOrigin());
    letters.setTextAlignment(text.getTextAlignment());
    letters.setLineSpacing(text.getLineSpacing());
    letters.setWrappingWidth(text.getWrappingWidth());
    letters.setBoundsType(TextBoundsType.VISUAL);
    return Box.of(letters.getLayoutBounds());
  }

  private static boolean isSolid(Node node) {
    return node instanceof ButtonBase
        || node instanceof TextInputControl
        || node instanceof ComboBoxBase
        || node instanceof ChoiceBox
        || node instanceof Spinner
        || node instanceof Slider
        || node instanceof ScrollBar
        || node instanceof TableView
        || node instanceof ListView;
  }

  private static boolean isOpaque(Region region) {
    return region.getBackground() != null
        && region.getShape() == null
        && opacity(region) >= OPAQUE
        && region.getBackground().getFills().stream().anyMatch(Painting::isOpaque);
  }

  private static boolean isOpaque(BackgroundFill fill) {
    return !(fill.getFill() instanceof Color color) || color.getOpacity() >= OPAQUE;
  }

  /// How much of a node is left by its own opacity and that of those around it.
  static double opacity(Node node) {
    double opacity = 1;
    for (Node at = node; at != null; at = at.getParent()) {
      opacity *= at.getOpacity();
    }
    return opacity;
  }
}
