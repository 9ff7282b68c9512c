package org.cadenceplanner.ui;

import static org.cadenceplanner.language.Texts.tr;

import java.util.Map;
import java.util.Optional;

/// What the session says about windows, and what the toolkit's failures mean in it.
///
/// @param system the operating system's name
/// @param environment the environment's variables
/// @param platform where the toolkit was told to draw; empty if it is to find that out
record WindowSystem(String system, Map<String, String> environment, Optional<String> platform) {
  private static final String DISPLAY = "DISPLAY";

  static WindowSystem ofProcess() {
    return new WindowSystem(
        System.getProperty("os.name", ""),
        System.getenv(),
        Optional.ofNullable(System.getProperty("glass.platform")));
  }

  /// Whether the toolkit draws on an X display.
  boolean needsDisplay() {
    return system.startsWith("Linux") && platform.isEmpty();
  }

  /// Why no window can open, as far as that is known before the toolkit starts.
  Optional<String> hindrance() {
    return needsDisplay() && display().isEmpty()
        ? Optional.of(
            isSet("WAYLAND_DISPLAY")
                ? tr("this Wayland session has no Xwayland, DISPLAY is not set")
                : tr("DISPLAY is not set"))
        : Optional.empty();
  }

  /// Why the toolkit did not start.
  String inWords(Throwable failure) {
    Throwable cause = Optional.ofNullable(failure.getCause()).orElse(failure);
    String message = String.valueOf(cause.getMessage());
    if (message.contains(DISPLAY)) {
      return tr("the display '%s' cannot be opened", display().orElse(""));
    }
    return message.contains("GTK")
        ? tr("GTK 3 is missing (on Debian and Ubuntu the package libgtk-3-0)")
        : tr("the window system does not start: %s", message.replaceAll("\\s+", " "));
  }

  private Optional<String> display() {
    return Optional.ofNullable(environment.get(DISPLAY)).filter(name -> !name.isBlank());
  }

  private boolean isSet(String name) {
    return !environment.getOrDefault(name, "").isBlank();
  }
}
