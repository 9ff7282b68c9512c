package org.cadenceplanner.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.text.Text;
import org.cadenceplanner.ui.Painting.Painted;

/// Whether every text on the screen can be read: none is shortened, cut off, out of its window,
/// laid over another text or under something else, or too faint for its background.
///
/// What is scrolled away is no fault, but a field too narrow for its text is one, and so is a pane
/// whose content is to fit its width and does not, whether it cuts a text or the edge of something
/// else. Texts within a canvas are not looked at.
public final class TextFit {
  private static final double LEAST_EXCESS = 0.5;

  private TextFit() {}

  /// Fails with a line for each text that cannot be read, in any window or popup now open.
  public static void check() {
    assertThat(faults()).as("texts that cannot be read").isEmpty();
  }

  /// A line for each text that cannot be read, in any window or popup now open.
  public static List<String> faults() {
    return faults(Look.still());
  }

  /// The same of windows that have been looked at and have not changed since.
  static List<String> faults(List<Look> looks) {
    return Toolkit.call(() -> looks.stream().flatMap(look -> faults(look).stream()).toList());
  }

  private static List<String> faults(Look look) {
    Scene scene = look.window().getScene();
    Painting painting = Painting.of(scene);
    Set<String> faults = new LinkedHashSet<>();
    shortened(scene).forEach(faults::add);
    tooWide(scene).forEach(faults::add);
    painting.texts().forEach(text -> faults.addAll(cut(text)));
    faults.addAll(laidOver(painting));
    faults.addAll(Contrast.faults(look, painting));
    return List.copyOf(faults);
  }

  private static Stream<String> shortened(Scene scene) {
    return Sight.drawn(scene.getRoot())
        .filter(Labeled.class::isInstance)
        .map(Labeled.class::cast)
        .filter(labeled -> labeled.getContentDisplay() != ContentDisplay.GRAPHIC_ONLY)
        .filter(labeled -> isShortened(labeled) || hasNoRoom(labeled))
        .map(labeled -> "“" + Sight.shown(labeled) + "” is shortened in " + Clips.name(labeled));
  }

  private static Stream<String> tooWide(Scene scene) {
    return Sight.drawn(scene.getRoot())
        .filter(ScrollPane.class::isInstance)
        .map(ScrollPane.class::cast)
        .filter(pane -> pane.isFitToWidth() && excess(pane) > LEAST_EXCESS)
        .map(pane -> "%s is %.0f px too narrow".formatted(Clips.name(pane), excess(pane)));
  }

  private static double excess(ScrollPane pane) {
    return pane.getContent().getLayoutBounds().getWidth() - pane.getViewportBounds().getWidth();
  }

  private static boolean isShortened(Labeled labeled) {
    // Labeled.isTextTruncated() is not to be relied on: it stays true when there is room again.
    return Sight.children(labeled)
        .filter(child -> child instanceof Text && !child.equals(labeled.getGraphic()))
        .anyMatch(text -> !Sight.words(text).equals(Sight.shown(labeled)));
  }

  private static boolean hasNoRoom(Labeled labeled) {
    boolean empty = labeled.getWidth() <= 0 || labeled.getHeight() <= 0;
    return empty && !Sight.shown(labeled).isBlank();
  }

  private static List<String> cut(Painted text) {
    return text.cuts().stream().map(cut -> text.name() + " " + cut + " " + text.whole()).toList();
  }

  private static List<String> laidOver(Painting painting) {
    List<String> faults = new ArrayList<>();
    List<Painted> texts = painting.texts();
    for (Painted text : texts) {
      painting.partlyOver(text).forEach(over -> faults.add(fault(text, "lies under", over)));
      Stream.concat(texts.stream(), painting.controls().stream())
          .filter(below -> below.order() < text.order())
          .filter(below -> !Sight.isWithin(text.node(), below.node()))
          .filter(below -> below.shown().meets(text.shown()) && !painting.areApart(below, text))
          .forEach(below -> faults.add(fault(text, "lies over", below)));
    }
    return faults;
  }

  private static String fault(Painted text, String lies, Painted other) {
    return "%s %s %s %s %s".formatted(text.name(), text.shown(), lies, other.name(), other.shown());
  }
}
