package org.cadenceplanner.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.cadenceplanner.chart.ChartKind;
import org.cadenceplanner.cli.Shell.Ran;
import org.cadenceplanner.export.PictureFormat;
import org.cadenceplanner.store.PictureFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The pictures in the README and the guides are what the commands on these pages draw. Run this with
/// `-Dgolden.update=true` to draw them anew, and look at them before keeping them.
class ReadmePicturesTest {
  private static final Path PICTURES = Path.of("src", "site", "resources");
  private static final Pattern SHOWN =
      Pattern.compile("\\]\\((?:src/site|\\.\\.)/resources/([\\w-]+\\.(?:png|svg|pdf))\\)");
  private static final Pattern WRITTEN = Pattern.compile("(?:-o|--chart) ([\\w-]+\\.\\w+)");
  private static final String OF_WINDOW = "window";
  private static final String BRIEF = "decision.pdf";
  private static final String FIRST_PAGE = "decision.png";
  private static final float DOTS_PER_INCH = 72;

  @TempDir Path folder;

  /// A command on a page that draws a picture which pages show.
  record Drawn(Path page, String command, String picture) {
    @Override
    public String toString() {
      return picture + " of " + page.getFileName();
    }
  }

  static List<Drawn> drawn() throws IOException {
    Set<String> shown = shown();
    List<Drawn> drawn = new ArrayList<>();
    for (Path page : DocumentedCommands.pages()) {
      for (String command : DocumentedCommands.in(Files.readString(page))) {
        WRITTEN
            .matcher(command)
            .results()
            .map(found -> new Drawn(page, command, found.group(1)))
            .filter(it -> shown.contains(it.picture()))
            .filter(it -> drawn.stream().noneMatch(one -> one.command().equals(command)))
            .forEach(drawn::add);
      }
    }
    return drawn;
  }

  /// The names of the pictures that pages show, but for those of the window.
  private static Set<String> shown() throws IOException {
    Set<String> shown = new TreeSet<>();
    for (Path page : DocumentedCommands.pages()) {
      SHOWN
          .matcher(Files.readString(page))
          .results()
          .map(found -> found.group(1))
          .filter(name -> !name.startsWith(OF_WINDOW))
          .forEach(shown::add);
    }
    return shown;
  }

  @ParameterizedTest
  @MethodSource("drawn")
  void aPictureIsWhatTheCommandOnItsPageDraws(Drawn drawn) throws IOException {
    DocumentedCommands.putFilesOf(Files.readString(drawn.page()), folder);
    Ran ran = Shell.in(folder).run(DocumentedCommands.words(drawn.command()));
    assertThat(ran.code()).as(ran.err()).isZero();

    Path picture = folder.resolve(drawn.picture());
    Path kept = kept(picture);
    if (drawn.picture().equals(BRIEF)) {
      assertSameText(picture, kept);
      assertFirstPageIsShown(picture);
    } else {
      assertSamePicture(picture, kept);
      assertThat(carried(kept)).isEqualTo(carried(picture)).startsWith("{");
    }
  }

  @Test
  void everyPictureIsShownAndDrawnByOneCommand() throws IOException {
    Set<String> shown = shown();
    assertThat(drawn()).extracting(Drawn::picture).doesNotHaveDuplicates();
    assertThat(Stream.concat(drawn().stream().map(Drawn::picture), Stream.of(FIRST_PAGE)))
        .containsExactlyInAnyOrderElementsOf(shown);
    try (Stream<Path> files = Files.list(PICTURES)) {
      assertThat(files.filter(Files::isRegularFile).map(file -> file.getFileName().toString()))
          .filteredOn(name -> !name.startsWith(OF_WINDOW))
          .containsExactlyInAnyOrderElementsOf(shown);
    }
  }

  @Test
  void theGuideToChartsShowsEveryKindInEveryFormAndInBothThemes() throws IOException {
    List<String> all = new ArrayList<>();
    for (ChartKind kind : ChartKind.values()) {
      for (PictureFormat format : PictureFormat.values()) {
        all.add(kind + " " + format + " light");
        all.add(kind + " " + format + " dark");
      }
    }
    assertThat(drawn())
        .filteredOn(it -> it.page().endsWith("charts.md"))
        .extracting(ReadmePicturesTest::combination)
        .containsExactlyInAnyOrderElementsOf(all);
  }

  private static String combination(Drawn drawn) {
    List<String> words = List.of(DocumentedCommands.words(drawn.command()));
    String kind = words.contains("--kind") ? words.get(words.indexOf("--kind") + 1) : "timeline";
    PictureFormat format = PictureFormat.of(drawn.picture()).orElseThrow();
    String theme = words.contains("--theme") ? words.get(words.indexOf("--theme") + 1) : "light";
    return kind.toUpperCase(Locale.ROOT) + " " + format + " " + theme;
  }

  private static Path kept(Path picture) throws IOException {
    Path kept = PICTURES.resolve(picture.getFileName().toString());
    if (Boolean.getBoolean("golden.update")) {
      Files.write(kept, Files.readAllBytes(picture));
    }
    return kept;
  }

  private static void assertSamePicture(Path drawn, Path kept) throws IOException {
    String name = drawn.toString();
    if (name.endsWith(".svg")) {
      assertThat(drawn).hasSameTextualContentAs(kept);
    } else if (name.endsWith(".pdf")) {
      assertSameText(drawn, kept);
      assertSamePixels(page(drawn), page(kept));
    } else {
      assertSamePixels(ImageIO.read(drawn.toFile()), ImageIO.read(kept.toFile()));
    }
  }

  private void assertFirstPageIsShown(Path brief) throws IOException {
    Path drawn = folder.resolve(FIRST_PAGE);
    ImageIO.write(page(brief), "png", drawn.toFile());
    assertSamePicture(drawn, kept(drawn));
  }

  private static BufferedImage page(Path pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      return new PDFRenderer(document).renderImageWithDPI(0, DOTS_PER_INCH);
    }
  }

  private static void assertSameText(Path drawn, Path kept) throws IOException {
    assertThat(text(drawn)).isEqualTo(text(kept));
  }

  private static String text(Path pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      return new PDFTextStripper().getText(document);
    }
  }

  private static String carried(Path picture) throws IOException {
    try {
      return PictureFiles.read(picture).text();
    } catch (Exception e) {
      throw new IOException(picture + " has no plan in it", e);
    }
  }

  /// Up to one pixel in a thousand may differ, as other Java releases may smooth edges otherwise.
  private static void assertSamePixels(BufferedImage mine, BufferedImage other) {
    assertThat(mine.getWidth()).isEqualTo(other.getWidth());
    assertThat(mine.getHeight()).isEqualTo(other.getHeight());
    int different = 0;
    for (int y = 0; y < mine.getHeight(); y++) {
      for (int x = 0; x < mine.getWidth(); x++) {
        different += mine.getRGB(x, y) == other.getRGB(x, y) ? 0 : 1;
      }
    }
    assertThat(different).isLessThan(mine.getWidth() * mine.getHeight() / 1000);
  }
}
