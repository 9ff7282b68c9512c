package org.cadenceplanner.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.cadenceplanner.cli.Shell;
import org.cadenceplanner.plan.Scenario;
import org.cadenceplanner.store.Samples;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The window shows what `cadence show` prints: the figures, every release with its due day, its
/// class and its ends, what moved where and why, and the notes.
@ExtendWith(Windows.class)
class AgreesWithShowTest {
  private static final Map<String, String> TITLES = Map.of("was due", "due");

  @TempDir private Path folder;

  static List<String> samples() {
    return Samples.names();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void everyScenarioOfEverySample(String sample, Robot robot) {
    CadenceWindow window = CadenceWindow.open(robot, folder, sample);
    for (Scenario scenario : Samples.read(sample).scenarios()) {
      Printed printed = printed(sample, scenario.name());
      robot.click(scenario.name());
      window.settled();
      assertThat(window.figures()).as(scenario.name()).containsSubsequence(printed.figures());
      robot.click("#tab-moved");
      assertThat(window.rows("#moved")).as(scenario.name()).isEqualTo(printed.moved());
      robot.click("#tab-releases");
      assertReleases(window, printed);
      robot.click("#tab-notes");
      assertThat(notes(robot)).as(scenario.name()).isEqualTo(printed.notes());
    }
  }

  private Printed printed(String sample, String scenario) {
    return Printed.of(
        Shell.in(folder).run("show", sample, "--scenario", scenario, "--format", "markdown").out());
  }

  /// Every column of the window is one of those printed.
  private static void assertReleases(CadenceWindow window, Printed printed) {
    List<String> titles =
        window.columns("#releases").stream().map(AgreesWithShowTest::printedTitle).toList();
    List<Map<String, String>> shown =
        window.rows("#releases").stream().map(row -> named(titles, row)).toList();
    List<Map<String, String>> wanted =
        printed.releases().stream().map(row -> only(titles, row)).toList();
    assertThat(shown).isEqualTo(wanted);
  }

  private static String printedTitle(String title) {
    String small = title.toLowerCase(Locale.ROOT);
    return TITLES.getOrDefault(small, small);
  }

  private static Map<String, String> named(List<String> titles, List<String> row) {
    Map<String, String> named = new LinkedHashMap<>();
    for (int i = 0; i < titles.size(); i++) {
      named.put(titles.get(i), row.get(i));
    }
    return named;
  }

  private static Map<String, String> only(List<String> titles, Map<String, String> row) {
    Map<String, String> only = new LinkedHashMap<>();
    row.forEach((title, cell) -> only.put(title.toLowerCase(Locale.ROOT), cell));
    only.keySet().retainAll(titles);
    return only;
  }

  private static List<String> notes(Robot robot) {
    Node notes = robot.node("#notes", Node.class);
    List<String> said =
        robot.read(
            () -> Sight.drawn(notes).filter(Label.class::isInstance).map(Sight::words).toList());
    List<String> sentences = new ArrayList<>(said);
    sentences.remove("There is nothing else to note.");
    return sentences;
  }
}
