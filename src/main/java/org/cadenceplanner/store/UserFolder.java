package org.cadenceplanner.store;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The folder in which the program keeps what belongs to the user: their own calendars,
/// [Preferences] and [UnsavedWork].
///
/// It is `$XDG_DATA_HOME/cadence` or `~/.local/share/cadence` on Linux (XDG Base Directory
/// Specification), `~/Library/Application Support/Cadence` on macOS and `%APPDATA%\Cadence` on
/// Windows.
public final class UserFolder {
  private UserFolder() {}

  /// The folder on this machine; empty where the system names no place for it. It may not be there
  /// yet.
  public static Optional<Path> find() {
    return of(
        System.getProperty("os.name", ""), System.getProperty("user.home", ""), System.getenv());
  }

  static Optional<Path> of(String system, String home, Map<String, String> environment) {
    String name = system.toLowerCase(Locale.ROOT);
    if (name.startsWith("windows")) {
      return folder(environment.get("APPDATA")).map(data -> data.resolve("Cadence"));
    }
    if (name.startsWith("mac")) {
      return folder(home)
          .map(user -> user.resolve("Library").resolve("Application Support").resolve("Cadence"));
    }
    return folder(environment.get("XDG_DATA_HOME"))
        .or(() -> folder(home).map(user -> user.resolve(".local").resolve("share")))
        .map(data -> data.resolve("cadence"));
  }

  private static Optional<Path> folder(@Nullable String path) {
    return Optional.ofNullable(path)
        .filter(text -> !text.isBlank())
        .map(Path::of)
        .filter(Path::isAbsolute);
  }
}
