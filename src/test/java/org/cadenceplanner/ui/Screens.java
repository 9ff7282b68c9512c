package org.cadenceplanner.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.stage.Stage;
import org.cadenceplanner.language.Language;
import org.cadenceplanner.store.Theme;

/// Pictures of a screen in both themes and two sizes, in `target/screens`, and in German
/// where there is least room, each looked through for texts that cannot be read, and for what has no name.
///
/// ```java
/// Screens.check("export", (theme, size) -> open(theme, size), robot -> robot.press("Ctrl+E"));
/// ```
public final class Screens {
  private static final Path FOLDER = Path.of("target", "screens");
  private static final Pattern DAY_AS_IN_FILES =
      Pattern.compile("(?<! or | oder )\\b\\d{4}-\\d\\d-\\d\\d\\b");

  private Screens() {}

  /// The size of a window's inside, in pixels.
  public record Size(int width, int height) {
    static final Size WIDE = new Size(1440, 900);
    static final Size NARROW = new Size(1024, 700);
  }

  /// Opens a window; called on the test's thread.
  @FunctionalInterface
  public interface Opening {
    Stage open(Theme theme, Size size);
  }

  private record Looks(Language language, Theme theme, Size size) {
    static final List<Looks> ALL =
        List.of(
            new Looks(Language.ENGLISH, Theme.LIGHT, Size.WIDE),
            new Looks(Language.ENGLISH, Theme.LIGHT, Size.NARROW),
            new Looks(Language.ENGLISH, Theme.DARK, Size.WIDE),
            new Looks(Language.ENGLISH, Theme.DARK, Size.NARROW),
            new Looks(Language.GERMAN, Theme.LIGHT, Size.NARROW));
    static final List<Looks> OF_LEAST_ROOM =
        List.of(
            new Looks(Language.GERMAN, Theme.LIGHT, Size.NARROW),
            new Looks(Language.GERMAN, Theme.DARK, Size.NARROW));

    String picture(String name) {
      String colours = theme.name().toLowerCase(Locale.ROOT);
      String german = language == Language.GERMAN ? "german-" : "";
      return "%s-%s%s-%dx%d.png".formatted(name, german, colours, size.width(), size.height());
    }
  }

  /// Opens the window five times, takes a picture of each as NAME-light-1440x900.png and so on, and
  /// fails when all are taken if any text in any of them cannot be read.
  ///
  /// @param steps brings the window to what the picture is to show
  public static void check(String name, Opening opening, Consumer<Robot> steps) {
    check(opening, new Shot(name, steps));
  }

  /// Of a window as it opens.
  public static void check(String name, Opening opening) {
    check(opening, Shot.shot(name));
  }

  /// Several pictures of each of the five windows, one after the other.
  static void check(Opening opening, Shot... shots) {
    check(Looks.ALL, opening, shots);
  }

  /// The same in German alone, in the smaller of the sizes.
  static void checkWhereLeastRoomIs(Opening opening, Shot... shots) {
    check(Looks.OF_LEAST_ROOM, opening, shots);
  }

  /// Of controls as libraries make them, which have no names yet, looked through for texts alone.
  static void checkTexts(String name, Opening opening, Consumer<Robot> steps) {
    check(Looks.ALL, TextFit::faults, opening, new Shot(name, steps));
  }

  private static void check(List<Looks> all, Opening opening, Shot... shots) {
    check(all, Screens::faults, opening, shots);
  }

  private static List<String> faults(List<Look> seen) {
    return Stream.of(TextFit.faults(seen), Unnamed.faults(seen), daysAsInFiles())
        .flatMap(List::stream)
        .toList();
  }

  /// They are written as the language writes days; where one types, those of files are allowed too.
  private static List<String> daysAsInFiles() {
    return Toolkit.call(Sight::allWords).stream()
        .filter(words -> DAY_AS_IN_FILES.matcher(words).find())
        .map(words -> "a day as in files: " + words)
        .toList();
  }

  private static void check(
      List<Looks> all, Function<List<Look>, List<String>> judge, Opening opening, Shot... shots) {
    List<String> faults = new ArrayList<>();
    try {
      for (Looks looks : all) {
        faults.addAll(faults(looks, judge, opening, shots));
      }
    } finally {
      Language.ENGLISH.speak();
    }
    assertThat(faults).as("texts that cannot be read, and what has no name").isEmpty();
  }

  private static List<String> faults(
      Looks looks, Function<List<Look>, List<String>> judge, Opening opening, Shot... shots) {
    looks.language().speak();
    Stage stage = opening.open(looks.theme(), looks.size());
    fit(stage, looks.size());
    List<String> faults = new ArrayList<>();
    for (Shot shot : shots) {
      shot.steps().accept(new Robot());
      String picture = looks.picture(shot.name());
      List<Look> seen = Look.still();
      Picture.write(Picture.of(stage, seen), FOLDER.resolve(picture));
      judge.apply(seen).forEach(fault -> faults.add(picture + ": " + fault));
    }
    Toolkit.closeAll();
    Background.end();
    return faults;
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
}
