package org.cadenceplanner.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.cadenceplanner.chart.Palette;
import org.cadenceplanner.chart.SamplePlans;
import org.cadenceplanner.chart.SampleSheet;
import org.cadenceplanner.chart.Size;
import org.cadenceplanner.drawing.Caption;
import org.cadenceplanner.drawing.Drawing;
import org.cadenceplanner.drawing.Ink;
import org.cadenceplanner.drawing.Mark;
import org.cadenceplanner.drawing.TextStyle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Other programs show what was written as the PNG shows it. They are of Debian's packages
/// `librsvg2-bin` and `poppler-utils`; without them there is nothing to see.
class DrawnByOthersTest {
  @TempDir private Path folder;

  static Stream<Arguments> charts() {
    return Stream.of(SampleSheet.values())
        .flatMap(
            kind ->
                Stream.of(
                    Arguments.of(kind, "light", Palette.light()),
                    Arguments.of(kind, "dark", Palette.dark())));
  }

  @ParameterizedTest(name = "{0}, {1}")
  @MethodSource("charts")
  void librsvgShowsAnSvgAsItsPicture(SampleSheet kind, String theme, Palette palette)
      throws Exception {
    Written written = written(kind, palette);
    Files.write(folder.resolve("chart.svg"), written.as(PictureFormat.SVG));
    run("rsvg-convert", "-o", "drawn.png", "chart.svg");

    Likeness.assertAlike(written.picture(), ImageIO.read(folder.resolve("drawn.png").toFile()));
  }

  @ParameterizedTest(name = "{0}, {1}")
  @MethodSource("charts")
  void popplerShowsAPdfAsItsPicture(SampleSheet kind, String theme, Palette palette)
      throws Exception {
    Written written = written(kind, palette);
    Files.write(folder.resolve("chart.pdf"), written.as(PictureFormat.PDF));
    run("pdftoppm", "-r", "72", "-png", "-singlefile", "chart.pdf", "drawn");

    Likeness.assertAlike(written.picture(), ImageIO.read(folder.resolve("drawn.png").toFile()));
  }

  @Test
  void popplerReadsTheTextsOfAPdf() throws Exception {
    Files.write(
        folder.resolve("chart.pdf"),
        written(SampleSheet.TIMELINE, Palette.light()).as(PictureFormat.PDF));
    run("pdftotext", "chart.pdf", "chart.txt");

    assertThat(Files.readString(folder.resolve("chart.txt")))
        .contains("Xen Project: 6 months", "full support", "4.11", "13 Dec 2017", "As of 11 Jul");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u4e2d\u6587 4.12",
        "\ud83d\ude80 \uc2dc\ud5d8 4.12",
        "\u05e9\u05dc\u05d5\u05dd 4.12",
        "\u0627\u0644\u0639\u0631\u0628\u064a\u0629 4.12"
      })
  void popplerReadsNamesInLettersThatRobotoLacks(String name) throws Exception {
    Mark label =
        new Mark.Label(10, 60, 150, name, TextStyle.bold(30), Ink.hex("#000000"), Optional.empty());
    Written written =
        new Written(new Drawing(300, 100, List.of(label)), new Caption("", "", "", ""));
    Files.write(folder.resolve("chart.pdf"), written.as(PictureFormat.PDF));
    run("pdftotext", "chart.pdf", "chart.txt");

    assertThat(Files.readString(folder.resolve("chart.txt"))).contains(name.split(" "));
  }

  @Test
  void popplerTakesAPdfForTagged() throws Exception {
    Files.write(
        folder.resolve("chart.pdf"),
        written(SampleSheet.COMPARE, Palette.light()).as(PictureFormat.PDF));

    assertThat(said("pdfinfo", "chart.pdf")).containsPattern("Tagged: +yes");
  }

  private static Written written(SampleSheet kind, Palette palette) {
    return Written.of(kind.of(SamplePlans.xen2018()), new Size(1200, 700), palette);
  }

  private void run(String... command) throws IOException, InterruptedException {
    assertThat(said(command)).isEmpty();
  }

  /// What a program says that has our font and no other.
  private String said(String... command) throws IOException, InterruptedException {
    assumeTrue(isThere(command[0]), command[0] + " is not installed");
    for (RobotoFile file : RobotoFile.values()) {
      Files.write(folder.resolve(file.file()), file.bytes());
    }
    Path fonts =
        Files.writeString(
            folder.resolve("fonts.conf"),
            "<fontconfig><dir>%s</dir><cachedir>%s</cachedir></fontconfig>"
                .formatted(folder, folder.resolve("cache")));
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().put("FONTCONFIG_FILE", fonts.toString());
    builder.redirectErrorStream(true).redirectOutput(folder.resolve("said.txt").toFile());
    Process process = builder.start();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isZero();
    return Files.readString(folder.resolve("said.txt"));
  }

  private static boolean isThere(String program) {
    return Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }
}
