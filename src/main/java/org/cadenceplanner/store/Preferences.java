package org.cadenceplanner.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.cadenceplanner.language.Language;

/// What the window remembers from one start to the next.
///
/// It is kept in `preferences.json` in the user's folder ([UserFolder]).
///
/// @param theme how the window looks
/// @param language what it speaks; empty for what the system does
/// @param screen the number of the screen seen last, from 1 to [#MOST_SCREENS]
/// @param textSize how large texts are, in per cent of the usual size, from [#SMALLEST_TEXT] to
/// [#LARGEST_TEXT]
/// @param recent the plan files opened last, newest first: absolute, each once, at most
/// [#MOST_RECENT]; more are left out
/// @param folder the folder last opened from or saved to, absolute; empty before the first time
/// @param width the window's width in pixels, from [#LEAST_SIDE] to [#MOST_SIDE]
/// @param height the window's height in pixels, within the same bounds
/// @param maximized whether the window fills the screen
/// @param forecast whether it shows when releases may come
/// @param plansTravel whether plans travel in the pictures that it writes
public record Preferences(
    Theme theme,
    Optional<Language> language,
    int screen,
    int textSize,
    List<Path> recent,
    Optional<Path> folder,
    int width,
    int height,
    boolean maximized,
    boolean forecast,
    boolean plansTravel) {
  /// The most recent files that are remembered.
  public static final int MOST_RECENT = 10;

  /// The largest number of a screen.
  public static final int MOST_SCREENS = 9;

  /// The smallest texts, in per cent of the usual size.
  public static final int SMALLEST_TEXT = 50;

  /// The largest texts, in per cent of the usual size.
  public static final int LARGEST_TEXT = 200;

  /// The least width and height of a window, in pixels.
  public static final int LEAST_SIDE = 200;

  /// The most width and height of a window, in pixels.
  public static final int MOST_SIDE = 20_000;

  private static final String FILE = "preferences.json";
  private static final int USUAL_TEXT = 100;
  private static final int USUAL_WIDTH = 1440;
  private static final int USUAL_HEIGHT = 900;

  /// Makes preferences; paths become absolute, and sizes out of bounds the nearest allowed.
  public Preferences {
    recent = recent.stream().map(Path::toAbsolutePath).distinct().limit(MOST_RECENT).toList();
    folder = folder.map(Path::toAbsolutePath);
    screen = Math.clamp(screen, 1, MOST_SCREENS);
    textSize = Math.clamp(textSize, SMALLEST_TEXT, LARGEST_TEXT);
    width = Math.clamp(width, LEAST_SIDE, MOST_SIDE);
    height = Math.clamp(height, LEAST_SIDE, MOST_SIDE);
  }

  /// What holds before anything was chosen: the system's theme and language, the first screen, 1440 ×
  /// 900 pixels, no files.
  public static Preferences usual() {
    return new Preferences(
        Theme.SYSTEM,
        Optional.empty(),
        1,
        USUAL_TEXT,
        List.of(),
        Optional.empty(),
        USUAL_WIDTH,
        USUAL_HEIGHT,
        false,
        false,
        true);
  }

  /// Reads the preferences; whatever is missing or cannot be read is as usual, the rest holds.
  public static Preferences read(Path userFolder) {
    return PreferencesForm.parse(userFolder.resolve(FILE));
  }

  /// Changes what is in the file now, so that another window's recent files are not forgotten.
  ///
  /// @return the preferences as they are then
  /// @throws NotWritten if they cannot be written; the file stays as it is
  public static Preferences change(Path userFolder, UnaryOperator<Preferences> change)
      throws NotWritten {
    Preferences changed = change.apply(read(userFolder));
    changed.write(userFolder);
    return changed;
  }

  /// Writes the preferences, whole or not at all, and makes the folder where it is missing.
  ///
  /// @throws NotWritten if they cannot be written; the file stays as it is
  public void write(Path userFolder) throws NotWritten {
    Path file = userFolder.resolve(FILE);
    byte[] bytes = PreferencesForm.text(this).getBytes(StandardCharsets.UTF_8);
    try {
      PrivateFolder.make(userFolder);
      WholeFile.replace(file, bytes);
    } catch (IOException e) {
      throw NotWritten.because(e, file, bytes.length);
    }
  }

  /// The same with this file as the newest, and its folder as the last.
  public Preferences withRecent(Path file) {
    Path whole = file.toAbsolutePath();
    List<Path> files = Stream.concat(Stream.of(whole), recent.stream()).toList();
    return withRecents(files).withFolder(Optional.ofNullable(whole.getParent()).orElse(whole));
  }

  /// The same without this file, such as one that is gone.
  public Preferences withoutRecent(Path file) {
    Path whole = file.toAbsolutePath();
    return withRecents(recent.stream().filter(other -> !other.equals(whole)).toList());
  }

  /// The same with no recent files.
  public Preferences withoutRecents() {
    return withRecents(List.of());
  }

  /// The same with another theme.
  public Preferences withTheme(Theme other) {
    return with(parts -> parts.theme = other);
  }

  /// The same with another language; empty for the system's.
  public Preferences withLanguage(Optional<Language> other) {
    return with(parts -> parts.language = other);
  }

  /// The same with another screen seen last.
  public Preferences withScreen(int other) {
    return with(parts -> parts.screen = other);
  }

  /// The same with texts of another size, in per cent of the usual one.
  public Preferences withTextSize(int other) {
    return with(parts -> parts.textSize = other);
  }

  /// The same with another last folder.
  public Preferences withFolder(Path other) {
    return with(parts -> parts.folder = Optional.of(other));
  }

  /// The same with another size of the window.
  public Preferences withSize(int otherWidth, int otherHeight) {
    return with(
        parts -> {
          parts.width = otherWidth;
          parts.height = otherHeight;
        });
  }

  /// The same with a window that fills the screen, or does not.
  public Preferences withMaximized(boolean fills) {
    return with(parts -> parts.maximized = fills);
  }

  /// The same showing when releases may come, or not.
  public Preferences withForecast(boolean shown) {
    return with(parts -> parts.forecast = shown);
  }

  /// The same with plans that travel in pictures, or do not.
  public Preferences withPlansTravel(boolean travel) {
    return with(parts -> parts.plansTravel = travel);
  }

  private Preferences withRecents(List<Path> files) {
    return with(parts -> parts.recent = files);
  }

  private Preferences with(Consumer<Parts> change) {
    Parts parts = new Parts(this);
    change.accept(parts);
    return parts.preferences();
  }

  /// The preferences while some of them are changed: they are too many to list each time.
  private static final class Parts {
    private Theme theme;
    private Optional<Language> language;
    private int screen;
    private int textSize;
    private List<Path> recent;
    private Optional<Path> folder;
    private int width;
    private int height;
    private boolean maximized;
    private boolean forecast;
    private boolean plansTravel;

    Parts(Preferences preferences) {
      this.theme = preferences.theme;
      this.language = preferences.language;
      this.screen = preferences.screen;
      this.textSize = preferences.textSize;
      this.recent = preferences.recent;
      this.folder = preferences.folder;
      this.width = preferences.width;
      this.height = preferences.height;
      this.maximized = preferences.maximized;
      this.forecast = preferences.forecast;
      this.plansTravel = preferences.plansTravel;
    }

    Preferences preferences() {
      return new Preferences(
          theme,
          language,
          screen,
          textSize,
          recent,
          folder,
          width,
          height,
          maximized,
          forecast,
          plansTravel);
    }
  }
}
