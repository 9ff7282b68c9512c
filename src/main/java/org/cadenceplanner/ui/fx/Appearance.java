package org.cadenceplanner.ui.fx;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.Locale;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.scene.Scene;
import org.cadenceplanner.chart.Palette;
import org.cadenceplanner.drawing.Ink;
import org.cadenceplanner.store.Theme;

/// How the window looks: light or dark, as chosen or as the system is, with one palette for charts
/// and for everything around them.
public final class Appearance {
  private static final String STRONG =
      """
      -color-bg-default: %1$s; -color-bg-overlay: %1$s; -color-fg-default: %2$s; \
      -color-fg-muted: %3$s; -color-border-default: %2$s; -color-border-muted: %3$s; \
      -cadence-field-border: %2$s;\
      """;

  private final ChangeListener<ColorScheme> systemChanged = (of, was, is) -> apply();
  private final Lettertypes letters = new Lettertypes();
  private final ReadOnlyObjectWrapper<Theme> theme = new ReadOnlyObjectWrapper<>(Theme.SYSTEM);
  private final ReadOnlyObjectWrapper<Palette> palette =
      new ReadOnlyObjectWrapper<>(Palette.light());

  private final String styles;
  private final double letterSize;

  /// @param first the theme that is wanted to begin with
  /// @param textSize how large texts are, in per cent of the usual size
  public Appearance(Theme first, int textSize) {
    letterSize = textSize / 100.0;
    styles = StyleSheet.withTexts(letterSize);
    // The system outlives every window: it must not keep one that is closed.
    Platform.getPreferences()
        .colorSchemeProperty()
        .addListener(new WeakChangeListener<>(systemChanged));
    choose(first);
  }

  public void choose(Theme wanted) {
    theme.set(wanted);
    apply();
  }

  public ReadOnlyObjectProperty<Theme> theme() {
    return theme.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Palette> palette() {
    return palette.getReadOnlyProperty();
  }

  public boolean isDark() {
    return isDark(theme.get());
  }

  /// The palette of a theme, as the system is now.
  public static Palette paletteOf(Theme theme) {
    return switch (theme) {
      case SYSTEM, LIGHT, DARK -> isDark(theme) ? Palette.dark() : Palette.light();
      case LIGHT_CONTRAST -> Palette.lightContrast();
      case DARK_CONTRAST -> Palette.darkContrast();
    };
  }

  private static boolean isDark(Theme theme) {
    return switch (theme) {
      case LIGHT, LIGHT_CONTRAST -> false;
      case DARK, DARK_CONTRAST -> true;
      case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
    };
  }

  /// Gives a scene, and so a window, a dialog or a popup, these looks for as long as it lives.
  public void dress(Scene scene) {
    if (!scene.getStylesheets().contains(styles)) {
      scene.getStylesheets().add(styles);
    }
    scene.getRoot().styleProperty().bind(palette.map(Appearance::lookedUpColors));
  }

  /// How large texts are against the usual size.
  public double letterSize() {
    return letterSize;
  }

  /// Columns for tables with texts of that size.
  public Columns columns() {
    return new Columns(letterSize);
  }

  Lettertypes letters() {
    return letters;
  }

  private void apply() {
    Application.setUserAgentStylesheet(
        isDark()
            ? new PrimerDark().getUserAgentStylesheet()
            : new PrimerLight().getUserAgentStylesheet());
    palette.set(paletteOf(theme.get()));
  }

  private static String lookedUpColors(Palette palette) {
    return color("surface", palette.surface())
        + color("band", palette.band())
        + color("text", palette.text())
        + color("muted", palette.muted())
        + color("grid", palette.grid())
        + color("limit", palette.limit())
        + color("best", palette.best())
        + strongColors(palette);
  }

  /// The theme's own colours, where the palette is one of more contrast than the theme has.
  private static String strongColors(Palette palette) {
    if (!List.of(Palette.lightContrast(), Palette.darkContrast()).contains(palette)) {
      return "";
    }
    return STRONG.formatted(
        palette.surface().toHex(), palette.text().toHex(), palette.muted().toHex());
  }

  private static String color(String name, Ink ink) {
    return String.format(Locale.ROOT, "-cadence-%s: %s;", name, ink.toHex());
  }
}
