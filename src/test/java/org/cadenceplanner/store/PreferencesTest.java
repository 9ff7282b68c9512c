package org.cadenceplanner.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.cadenceplanner.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PreferencesTest {
  private static final Path XEN = Path.of("/plans/xen.cadence.json").toAbsolutePath();
  private static final Path NODE = Path.of("/plans/node.cadence.json").toAbsolutePath();
  private static final Preferences CHOSEN =
      Preferences.usual()
          .withTheme(Theme.DARK)
          .withLanguage(Optional.of(Language.GERMAN))
          .withScreen(3)
          .withTextSize(115)
          .withRecent(XEN)
          .withRecent(NODE)
          .withSize(1024, 700)
          .withMaximized(true)
          .withForecast(true);

  @TempDir private Path temporary;

  private Path folder() {
    return temporary.resolve("user").resolve("cadence");
  }

  @Test
  void whatWasChosenHoldsAtTheNextStart() throws Exception {
    assertThat(Preferences.read(folder())).isEqualTo(Preferences.usual());
    CHOSEN.write(folder());
    assertThat(Preferences.read(folder())).isEqualTo(CHOSEN);
    assertThat(folder().toFile().list()).containsExactly("preferences.json");
  }

  @Test
  void theNewestOfTenRecentFilesComesFirstAndEachOnce() {
    Preferences many = CHOSEN;
    for (int i = 0; i < 12; i++) {
      many = many.withRecent(Path.of("/plans/" + i));
    }
    List<Path> lastTen =
        IntStream.range(2, 12).mapToObj(i -> Path.of("/plans/" + (13 - i))).toList();
    assertThat(many.recent()).isEqualTo(lastTen);
    assertThat(CHOSEN.recent()).containsExactly(NODE, XEN);
    assertThat(CHOSEN.withRecent(XEN).recent()).containsExactly(XEN, NODE);
    assertThat(CHOSEN.withoutRecent(NODE).recent()).containsExactly(XEN);
    assertThat(CHOSEN.withoutRecents().recent()).isEmpty();
  }

  @Test
  void aFilesFolderIsTheLastOneUsed() {
    assertThat(CHOSEN.folder()).contains(NODE.getParent());
    assertThat(Preferences.usual().withRecent(Path.of("a.cadence.json")).recent())
        .containsExactly(Path.of("a.cadence.json").toAbsolutePath());
  }

  @Test
  void eachPartThatCannotBeReadFallsBackAlone() throws IOException {
    write(
        """
        {"theme": "purple", "recent": ["%s", 7, "relative", "a\\u0000b", "%s"], "folder": false,
         "language": "klingon", "screen": 0, "textSize": 1000, "width": 1024, "height": -1, "maximized": "yes", "forecast": 1, "plansTravel": "no", "invented": [{}]}
        """
            .formatted(NODE, XEN));
    Preferences usual = Preferences.usual();
    assertThat(Preferences.read(folder()))
        .isEqualTo(
            new Preferences(
                Theme.SYSTEM,
                Optional.empty(),
                1,
                100,
                List.of(NODE, XEN),
                Optional.empty(),
                1024,
                usual.height(),
                false,
                false,
                true));
    write("{\"theme\": \"dark\", \"recent\": {\"0\": \"/a\"}, \"maximized\": true}");
    assertThat(Preferences.read(folder()))
        .isEqualTo(usual.withTheme(Theme.DARK).withMaximized(true));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "[]", "null", "{\"theme\": \"dark\"", "\u0000\u0001", "<xml/>"})
  void aDamagedFileIsAsNone(String text) throws IOException {
    write(text);
    assertThat(Preferences.read(folder())).isEqualTo(Preferences.usual());
  }

  @Test
  void aHugeOrDeepFileOrNoFileAtAllIsAsNone() throws IOException {
    write("{\"theme\": \"dark\"}" + " ".repeat(1 << 20));
    assertThat(Preferences.read(folder())).isEqualTo(Preferences.usual());
    write("[".repeat(100_000));
    assertThat(Preferences.read(folder())).isEqualTo(Preferences.usual());
    Files.delete(folder().resolve("preferences.json"));
    Files.createDirectory(folder().resolve("preferences.json"));
    assertThat(Preferences.read(folder())).isEqualTo(Preferences.usual());
  }

  @Test
  void bytesThatAreNoTextSpoilOnlyTheirOwnPart() throws IOException {
    write("{\"theme\": \"dark\", \"folder\": \"?\"}");
    Path file = folder().resolve("preferences.json");
    byte[] bytes = Files.readAllBytes(file);
    bytes[new String(bytes, UTF_8).indexOf('?')] = (byte) 0xff;
    Files.write(file, bytes);
    assertThat(Preferences.read(folder())).isEqualTo(Preferences.usual().withTheme(Theme.DARK));
  }

  @Test
  void anotherWindowsRecentFilesAreNotForgotten() throws Exception {
    Preferences.usual().withRecent(XEN).write(folder());
    Preferences changed = Preferences.change(folder(), now -> now.withRecent(NODE));
    assertThat(changed.recent()).containsExactly(NODE, XEN);
    assertThat(Preferences.read(folder())).isEqualTo(changed);
  }

  @Test
  void sizesOutOfBoundsBecomeTheNearestAllowed() {
    Preferences sized = CHOSEN.withSize(0, Integer.MAX_VALUE);
    assertThat(sized.width()).isEqualTo(Preferences.LEAST_SIDE);
    assertThat(sized.height()).isEqualTo(Preferences.MOST_SIDE);
  }

  @Test
  void aFolderThatCannotBeMadeIsSaid() throws IOException {
    Files.writeString(temporary.resolve("user"), "a file");
    assertThatThrownBy(() -> CHOSEN.write(folder()))
        .isInstanceOf(NotWritten.class)
        .hasMessageContaining("the folder " + folder() + " is not there");
  }

  private void write(String text) throws IOException {
    Files.createDirectories(folder());
    Files.writeString(folder().resolve("preferences.json"), text);
  }
}
