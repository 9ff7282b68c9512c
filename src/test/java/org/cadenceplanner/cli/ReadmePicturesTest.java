package org.cadenceplanner.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The pictures in the README are what its commands draw. Draw them anew with those commands when
/// the charts change.
class ReadmePicturesTest {
  private static final Path PICTURES = Path.of("src", "site", "resources");

  @TempDir Path folder;

  @Test
  void theTimelineIsWhatTheProgramDraws() throws IOException {
    Shell.in(folder).run("chart", "--scenario", "8 months", "-o", "8-months.png");
    assertSamePicture(folder.resolve("8-months.png"), PICTURES.resolve("timeline.png"));
  }

  @Test
  void theComparisonIsWhatTheProgramDraws() throws IOException {
    Shell.in(folder)
        .run(
            "chart",
            "--kind=compare",
            "--scenario=6 months",
            "--scenario=8 months",
            "--scenario=9 months",
            "--scenario=6 months, even/odd",
            "--height=1100",
            "-o",
            "compare.png");
    assertSamePicture(folder.resolve("compare.png"), PICTURES.resolve("compare.png"));
  }

  @Test
  void theYearsAreWhatTheProgramDraws() throws IOException {
    Shell.in(folder)
        .run(
            "chart",
            "--kind=year",
            "--scenario=8 months",
            "--scenario=9 months",
            "-o",
            "years.png");
    assertSamePicture(folder.resolve("years.png"), PICTURES.resolve("years.png"));
  }

  @Test
  void theVotesAreWhatTheProgramDraws() throws IOException {
    String guide = Files.readString(Path.of("src", "site", "markdown", "survey.md"));
    Shell shell = Shell.in(folder);
    shell.put("votes.txt", guide.replaceFirst("(?s).*```text votes.txt\n(.*?)```.*", "$1"));
    shell.run(
        "tally",
        "xen-2018",
        "votes.txt",
        "--scenario=6 months",
        "--scenario=8 months",
        "--scenario=9 months",
        "--scenario=6 months, even/odd",
        "--voters=Ann Example, Bob Example, Eve Example",
        "--chart=votes.png");
    assertSamePicture(folder.resolve("votes.png"), PICTURES.resolve("votes.png"));
  }

  /// Up to one pixel in a thousand may differ, as other Java releases may smooth edges otherwise.
  private static void assertSamePicture(Path drawn, Path kept) throws IOException {
    BufferedImage mine = ImageIO.read(drawn.toFile());
    BufferedImage other = ImageIO.read(kept.toFile());
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
