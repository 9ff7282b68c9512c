package org.cadenceplanner.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Why there is no window, in words.
class WindowSystemTest {
  @Test
  void aSessionWithoutDisplayHasNoWindow() {
    assertThat(linux(Map.of()).hindrance()).hasValue("DISPLAY is not set");
    assertThat(linux(Map.of("DISPLAY", " ")).hindrance()).hasValue("DISPLAY is not set");
  }

  @Test
  void aWaylandSessionNeedsXwayland() {
    assertThat(linux(Map.of("WAYLAND_DISPLAY", "wayland-0")).hindrance())
        .hasValue("this Wayland session has no Xwayland, DISPLAY is not set");
    assertThat(linux(Map.of("WAYLAND_DISPLAY", "wayland-0", "DISPLAY", ":0")).hindrance())
        .isEmpty();
  }

  @Test
  void whetherADisplayAnswersIsLeftToTheToolkit() {
    assertThat(linux(Map.of("DISPLAY", ":99")).hindrance()).isEmpty();
    assertThat(linux(Map.of("DISPLAY", "elsewhere:0")).hindrance()).isEmpty();
  }

  @Test
  void otherSystemsAndTheHeadlessPlatformNeedNoDisplay() {
    assertThat(new WindowSystem("Windows 11", Map.of(), Optional.empty()).hindrance()).isEmpty();
    assertThat(new WindowSystem("Mac OS X", Map.of(), Optional.empty()).hindrance()).isEmpty();
    assertThat(new WindowSystem("Linux", Map.of(), Optional.of("Headless")).hindrance()).isEmpty();
  }

  @Test
  void theToolkitsFailuresAreSaidInWords() {
    WindowSystem system = linux(Map.of("DISPLAY", ":99"));

    assertThat(system.inWords(new UnsupportedOperationException("Unable to open DISPLAY")))
        .isEqualTo("the display ':99' cannot be opened");
    assertThat(
            system.inWords(new UnsupportedOperationException("Unable to load glass GTK library.")))
        .isEqualTo("GTK 3 is missing (on Debian and Ubuntu the package libgtk-3-0)");
    var missing = new UnsatisfiedLinkError("libXtst.so.6:\n file too short");
    assertThat(system.inWords(missing))
        .isEqualTo(system.inWords(new RuntimeException(missing)))
        .isEqualTo("the window system does not start: libXtst.so.6: file too short");
  }

  private static WindowSystem linux(Map<String, String> environment) {
    return new WindowSystem("Linux", environment, Optional.empty());
  }
}
