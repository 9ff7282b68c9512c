package org.cadenceplanner.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.cadenceplanner.cli.Shell.Ran;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Where a file is named, `-` is standard output, or is refused; no file is ever called so.
class StandardOutputTest {
  private static final String LIST = "version,release\n4.12,2019-04-02\n";

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "show",
        "compare",
        "schema",
        "sample xen-2018",
        "sample --list",
        "holidays pl 2026",
        "ballot"
      })
  void aTextGoesThereAsIfNoFileWereNamed(String command) throws IOException {
    assertThat(run(command + " -o -")).isEqualTo(run(command));
    assertThat(files()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"chart, png", "chart, svg", "chart, pdf", "brief --scenario=8_months, html"})
  void aPictureAndAPaperGoThereByteByByte(String command, String format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Ran ran = Shell.in(folder).runTo(out, words(command + " -o - --format " + format));
    assertThat(ran).isEqualTo(new Ran(0, "", ""));
    assertThat(files()).isEmpty();

    assertThat(run(command + " -o a." + format).code()).isZero();
    assertThat(out.toByteArray()).isEqualTo(Files.readAllBytes(folder.resolve("a." + format)));
  }

  @Test
  void aPlanGoesThereAndWhatIsNewInItToStandardError() throws IOException {
    Shell shell = Shell.in(folder);
    shell.put("xen.csv", LIST);
    Ran ran = run("import releases xen.csv --into xen-2018 -o -");

    assertThat(ran.code()).isZero();
    assertThat(ran.err()).isEqualTo(run("import releases xen.csv --into xen-2018").out());
    assertThat(run("import releases xen.csv --into xen-2018 -o plan.json").code()).isZero();
    assertThat(ran.out()).isEqualTo(shell.text("plan.json"));
    assertThat(shell.withInput(ran.out()).run("show", "-")).isEqualTo(run("show plan.json"));
    assertThat(files()).containsExactly("plan.json", "xen.csv");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "chart -o -| a name that ends in .png, .svg or .pdf, or --format",
        "brief -o -| a name that ends in .md, .html or .pdf, or --format",
        "brief -o - --format markdown| or --format html or pdf",
        "advise --chart -| a name that ends in .png, .svg or .pdf",
        "tally xen-2018 votes.txt --chart -| a name that ends in .png, .svg or .pdf",
        "import calendar days.ics --into -| the name of a calendar such as team-days",
        "-o -| the name of a file, or ./- for one that is called so"
      })
  void whatCannotGoThereIsRefused(String command, String allowed) throws IOException {
    Shell.in(folder).put("votes.txt", "");
    Shell.in(folder).put("days.ics", CalendarText.EVENTS);
    Ran ran = run(command);

    assertThat(ran.err()).contains(allowed);
    assertThat(ran.code()).isEqualTo(2);
    assertThat(files()).containsExactly("days.ics", "votes.txt");
  }

  private Ran run(String command) {
    return Shell.in(folder).run(words(command));
  }

  private static String[] words(String command) {
    return Stream.of(command.split(" ")).map(word -> word.replace('_', ' ')).toArray(String[]::new);
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
