package org.cadenceplanner.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.stage.Stage;
import org.cadenceplanner.store.Theme;

/// Pictures of a screen in both themes and two sizes, in `target/screens`, each looked through for
/// texts that cannot be read.
///
/// ```java
/// Screens.check("export", (theme, size) -> open(theme, size), robot -> robot.press("Ctrl+E"));
/// ```
public final class Screens {
  private static final Path FOLDER = Path.of("target", "screens");

  private Screens() {}

  /// The size of a window's inside, in pixels.
  public record Size(int width, int height) {
    static final List<Size> ALL = List.of(new Size(1440, 900), new Size(1024, 700));
  }

  /// Opens a window; called on the test's thread.
  @FunctionalInterface
  public interface Opening {
    Stage open(Theme theme, Size size);
  }

  /// Opens the window four times, takes a picture of each as NAME-light-1440x900.png and so on, and
  /// fails when all are taken if any text in any of them cannot be read.
  ///
  /// @param steps brings the window to what the picture is to show
  public static void check(String name, Opening opening, Consumer<Robot> steps) {
    List<String> faults = new ArrayList<>();
    for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
      for (Size size : Size.ALL) {
        String picture = file(name, theme, size);
        Stage stage = opening.open(theme, size);
        fit(stage, size);
        steps.accept(new Robot());
        Picture.write(Picture.of(stage), FOLDER.resolve(picture));
        TextFit.faults().forEach(fault -> faults.add(picture + ": " + fault));
        Toolkit.closeAll();
        Background.end();
      }
    }
    assertThat(faults).as("texts that cannot be read").isEmpty();
  }

  /// Of a window as it opens.
  public static void check(String name, Opening opening) {
    check(name, opening, robot -> {});
  }

  private static void fit(Stage stage, Size size) {
    Toolkit.call(
        () -> {
          stage.setMaximized(false);
          stage.setWidth(size.width());
          stage.setHeight(size.height());
          return true;
        });
    Toolkit.settle();
  }

  private static String file(String name, Theme theme, Size size) {
    String colours = theme.name().toLowerCase(Locale.ROOT);
    return "%s-%s-%dx%d.png".formatted(name, colours, size.width(), size.height());
  }
}
