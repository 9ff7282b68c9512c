package org.cadenceplanner.cli;

import org.cadenceplanner.export.ScheduleExport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
    name = "show",
    description = "Print the dates, the moves and the branch counts of each scenario.",
    mixinStandardHelpOptions = true,
    versionProvider = VersionText.class)
final class ShowCommand implements Runnable {
  private final Surroundings around;

  @Mixin private final WrittenSchedules written = new WrittenSchedules();

  ShowCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public void run() {
    written.write(ScheduleExport::of, around);
  }
}
