package org.cadenceplanner.cli;

import org.cadenceplanner.export.ComparisonExport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
    name = "compare",
    description = "Print the figures of the scenarios side by side.",
    mixinStandardHelpOptions = true,
    versionProvider = VersionText.class)
final class CompareCommand implements Runnable {
  private final Surroundings around;

  @Mixin private final WrittenSchedules written = new WrittenSchedules();
  @Mixin private final FormatOption format = new FormatOption();

  CompareCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public void run() {
    written.write((plan, schedules) -> ComparisonExport.of(plan, schedules, format.get()), around);
  }
}
