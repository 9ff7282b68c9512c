package org.cadenceplanner.ui;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.cadenceplanner.ui.fx.DaysOnScreen;
import org.cadenceplanner.ui.fx.ScreenKind;
import org.cadenceplanner.ui.fx.ShowsDays;

/// The screens of the window: one is seen at a time, and all show the same plan. Each is made when
/// it is first looked at.
///
/// A screen gets the room that the window leaves, whatever it asks for: asking would go through all
/// that is on it with every change.
final class ScreenStack extends Pane {
  private final Map<ScreenKind, Supplier<Region>> makers;
  private final Map<ScreenKind, Region> made = new EnumMap<>(ScreenKind.class);
  private final ReadOnlyObjectWrapper<ScreenKind> seen =
      new ReadOnlyObjectWrapper<>(ScreenKind.TIMELINE);

  /// @param makers makes each of the screens
  /// @param first the number of the one that is seen first
  ScreenStack(Map<ScreenKind, Supplier<Region>> makers, int first) {
    this.makers = new EnumMap<>(makers);
    setMinSize(0, 0);
    setPrefSize(0, 0);
    show(kind(first));
  }

  private static ScreenKind kind(int number) {
    return Arrays.stream(ScreenKind.values())
        .filter(kind -> kind.number() == number)
        .findFirst()
        .orElse(ScreenKind.TIMELINE);
  }

  /// The screen that is seen.
  ReadOnlyObjectProperty<ScreenKind> seen() {
    return seen.getReadOnlyProperty();
  }

  /// Shows one of the screens in place of the one that is seen; where that had the keyboard, the new
  /// one's chart takes it.
  void show(ScreenKind kind) {
    boolean hadKeyboard = hasKeyboard();
    getChildren().setAll(screen(kind));
    seen.set(kind);
    if (hadKeyboard) {
      focusOnChart();
    }
  }

  private boolean hasKeyboard() {
    Scene scene = getScene();
    Node at = scene == null ? null : scene.getFocusOwner();
    while (at != null && !at.equals(this)) {
      at = at.getParent();
    }
    return at != null;
  }

  /// Gives the keyboard to the chart of the screen that is seen.
  ///
  /// A chart in a pane that scrolls is in the window only once that has its looks.
  void focusOnChart() {
    applyCss();
    shown().map(ShowsDays::chart).ifPresent(Node::requestFocus);
  }

  /// Does something with the days on the screen that is seen, if it has any to look at more closely.
  void withDays(Consumer<DaysOnScreen> action) {
    days().ifPresent(action);
  }

  /// Whether one can look closer at the days of the screen that is seen.
  boolean hasDays() {
    return days().isPresent();
  }

  private Optional<DaysOnScreen> days() {
    return shown().map(ShowsDays::days);
  }

  private Optional<ShowsDays> shown() {
    return screen(seen.get()) instanceof ShowsDays screen ? Optional.of(screen) : Optional.empty();
  }

  @Override
  protected void layoutChildren() {
    getChildren().forEach(screen -> screen.resizeRelocate(0, 0, getWidth(), getHeight()));
  }

  private Region screen(ScreenKind kind) {
    return made.computeIfAbsent(kind, _ -> makers.getOrDefault(kind, Region::new).get());
  }
}
