package org.cadenceplanner.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.cadenceplanner.insight.FoundRelease;
import org.cadenceplanner.insight.PublishedHistory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
    name = "releases",
    description = {
      "Read releases and the ends of their phases from a list, and show what they would add to a"
          + " plan.",
      "The list is CSV, as for 'backtest', or JSON as endoflife.date or Node.js publish it."
    },
    mixinStandardHelpOptions = true,
    versionProvider = VersionText.class)
final class ImportReleasesCommand implements Runnable {
  private final Surroundings around;

  @Parameters(paramLabel = "FILE", description = "The list: CSV or JSON.")
  private String file = "";

  @Mixin private final PlanUpdate update = new PlanUpdate();

  ImportReleasesCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public void run() {
    Optional<FoundPlan> into = update.into(around);
    PublishedHistory history = read(into, around.file(file)).history();
    List<FoundRelease> found =
        history.releases().stream()
            .map(release -> FoundRelease.of(release, history.source()))
            .toList();
    update.show("Releases of the list " + file + ".", found, into, around);
  }

  private static ReleaseList read(Optional<FoundPlan> into, Path list) {
    return into.map(found -> ReleaseList.read(list, found.plan().scenarios()))
        .orElseGet(() -> ReleaseList.read(list));
  }
}
