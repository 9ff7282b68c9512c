package org.cadenceplanner.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// SVGs and PDFs that are made to take as much memory as they can.
final class WorstXml {
  private static final int LARGEST = PictureFiles.MOST_BYTES - 1_000;
  private static final String PLAN =
      "<c:plan xmlns:c=\"https://cadenceplanner.org/picture/1\">%s</c:plan>";
  private static final String PACKET = "<?xpacket begin=\"\"?>%s<?xpacket end=\"r\"?>";

  private WorstXml() {}

  /// Writes them: of each kind one as large as a picture may be, and as large as their XML may be one of
  /// text alone, one of a comment, one of an attribute, one of elements in elements and one of a plan.
  static List<Path> write(Path folder) throws IOException {
    List<Path> files = new ArrayList<>();
    for (String xml : worst(XmlPlan.MOST_BYTES - 1_000)) {
      files.add(write(folder.resolve("worst-" + files.size() + ".svg"), xml));
      files.add(
          write(
              folder.resolve("worst-" + files.size() + ".pdf"),
              "%PDF-1.6\n" + PACKET.formatted(xml)));
    }
    return files;
  }

  private static List<String> worst(int size) {
    return List.of(
        "<svg>" + "x".repeat(LARGEST) + "</svg>",
        "<svg>" + "x".repeat(size) + "</svg>",
        "<svg><!--" + "<".repeat(size) + "--></svg>",
        "<svg a=\"" + "'".repeat(size) + "\"/>",
        "<svg>".repeat(size / 5),
        "<svg>" + PLAN.formatted("A".repeat(size)) + "</svg>");
  }

  private static Path write(Path file, String text) throws IOException {
    return Files.write(file, text.getBytes(StandardCharsets.ISO_8859_1));
  }
}
