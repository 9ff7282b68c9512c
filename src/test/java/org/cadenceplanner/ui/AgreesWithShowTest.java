package org.cadenceplanner.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.cadenceplanner.cli.Shell;
import org.cadenceplanner.plan.Scenario;
import org.cadenceplanner.store.Samples;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The window shows what `cadence show` prints: releases with their dates and ends, what moved
/// where, and the figures.
@ExtendWith(Windows.class)
class AgreesWithShowTest {
  private static final String NONE = "–";

  @TempDir private Path folder;

  static List<String> samples() {
    return Samples.names();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void everyScenarioOfEverySample(String sample, Robot robot) {
    CadenceWindow window = CadenceWindow.open(robot, folder, sample);
    String printed = Shell.in(folder).run("show", sample, "--format", "json").out();
    for (Scenario scenario : Samples.read(sample).scenarios()) {
      Shown shown = Shown.of(printed, scenario.name());
      robot.click(scenario.name());
      window.settled();
      assertThat(window.figures()).as(scenario.name()).containsAll(shown.figures());
      robot.click("#tab-releases");
      assertThat(releases(window)).as(scenario.name()).isEqualTo(shown.releases());
      robot.click("#tab-moved");
      assertThat(moved(window)).as(scenario.name()).isEqualTo(shown.moved());
    }
  }

  /// Version, date, state, and the ends that there are; skipped slots are no releases.
  private static List<List<String>> releases(CadenceWindow window) {
    List<String> columns = window.columns("#releases");
    return window.rows("#releases").stream()
        .filter(row -> !row.getFirst().equals(NONE))
        .map(row -> facts(row, columns))
        .toList();
  }

  private static List<String> facts(List<String> row, List<String> columns) {
    List<String> facts = new ArrayList<>(row.subList(0, 3));
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).endsWith(" until") && !row.get(i).equals(NONE)) {
        facts.add(row.get(i));
      }
    }
    return facts;
  }

  private static List<List<String>> moved(CadenceWindow window) {
    return window.rows("#moved").stream()
        .map(row -> List.of(row.get(0), row.get(1), row.get(3)))
        .toList();
  }
}
