package org.cadenceplanner.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.formdev.flatlaf.fonts.roboto.FlatRobotoFont;
import com.pngencoder.PngEncoder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cadenceplanner.ChildJvm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whatever fonts a machine has, its pictures are the same.
class FontsOfMachinesTest {
  private static final Path NAMES_OF_FONTS =
      Path.of("src", "main", "launcher", "fontconfig.properties");
  private static final String FONTS = "FONTCONFIG_FILE";

  @TempDir private Path folder;

  @Test
  void namesInAnyScriptAreDrawnAlikeWithTheFontsOfTheMachineAndWithoutAny() throws Exception {
    Path none = Files.createDirectory(folder.resolve("none"));
    Path noFonts =
        Files.writeString(
            folder.resolve("fonts.conf"),
            "<fontconfig><dir>%s</dir><cachedir>%s</cachedir></fontconfig>".formatted(none, none));

    Path withFonts = drawn("with.png", command("with.png"));
    ProcessBuilder bare = command("without.png");
    bare.environment().put(FONTS, noFonts.toString());
    Path without = drawn("without.png", bare);

    assertThat(without).hasSameBinaryContentAs(withFonts);
  }

  private ProcessBuilder command(String picture) {
    List<String> command =
        ChildJvm.command(
            DrawsNames.class,
            List.of(FlatRobotoFont.class, PngEncoder.class),
            folder.resolve(picture));
    command.add(1, "-Djava.awt.headless=true");
    command.add(1, "-Dsun.awt.fontconfig=" + NAMES_OF_FONTS.toAbsolutePath());
    return new ProcessBuilder(command).inheritIO();
  }

  private Path drawn(String picture, ProcessBuilder drawing)
      throws IOException, InterruptedException {
    assertThat(drawing.start().waitFor()).isZero();
    return folder.resolve(picture);
  }
}
