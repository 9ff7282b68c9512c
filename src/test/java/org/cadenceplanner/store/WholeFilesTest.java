package org.cadenceplanner.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A paper and its pictures are written together, or not at all.
class WholeFilesTest {
  @TempDir private Path folder;

  @BeforeEach
  void somethingIsThere() throws IOException {
    Files.writeString(folder.resolve("a.png"), "old");
  }

  @Test
  void allAreWrittenInPlaceOfWhatIsThere() throws IOException {
    files("a.png", "b.md").replace();
    assertThat(folder.resolve("a.png")).hasContent("new a.png");
    assertThat(folder.resolve("b.md")).hasContent("new b.md");
    assertThat(names()).containsExactly("a.png", "b.md");
  }

  @Test
  void noneIsWrittenWhereAFolderIsInTheWayOfOne() throws IOException {
    Files.createDirectory(folder.resolve("b.md"));
    assertThatThrownBy(() -> files("a.png", "b.md").replace())
        .isInstanceOf(NotWritten.class)
        .hasMessageContaining("there is a folder of that name; choose another name");
    assertThat(folder.resolve("a.png")).hasContent("old");
    assertThat(names()).containsExactly("a.png", "b.md");
  }

  @Test
  void noneIsWrittenWhereAPlanIsInTheWayOfOne() throws IOException {
    String plan = PlanFiles.text(Samples.read("xen-2018"));
    Files.writeString(folder.resolve("b.md"), plan);
    assertThatThrownBy(() -> files("a.png", "b.md").replace())
        .isInstanceOf(NotWritten.class)
        .hasMessageContaining("b.md: a plan is there already; choose another name");
    assertThat(folder.resolve("a.png")).hasContent("old");
    assertThat(folder.resolve("b.md")).hasContent(plan);
    assertThat(names()).containsExactly("a.png", "b.md");
  }

  private WholeFiles files(String... names) {
    SequencedMap<Path, byte[]> bytes = new LinkedHashMap<>();
    for (String name : names) {
      bytes.put(folder.resolve(name), ("new " + name).getBytes(StandardCharsets.UTF_8));
    }
    return new WholeFiles(bytes);
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
