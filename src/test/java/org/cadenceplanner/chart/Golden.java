package org.cadenceplanner.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cadenceplanner.drawing.Drawing;
import org.cadenceplanner.drawing.GoldenText;

/// Compares drawings with the texts kept in the test resources. Run the tests with
/// `-Dgolden.update=true` to write them anew, and read what changed before keeping it.
final class Golden {
  private Golden() {}

  private static final Path FOLDER = Path.of("src/test/resources/org/cadenceplanner/chart");

  static void assertGolden(Drawing drawing, String name) throws IOException {
    Path file = FOLDER.resolve(name + ".golden.txt");
    String text = GoldenText.of(drawing);
    if (Boolean.getBoolean("golden.update")) {
      Files.createDirectories(FOLDER);
      Files.writeString(file, text);
    }
    assertThat(text).isEqualTo(Files.readString(file));
  }
}
