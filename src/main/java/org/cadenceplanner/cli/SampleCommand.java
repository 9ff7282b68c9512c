package org.cadenceplanner.cli;

import org.cadenceplanner.store.Samples;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
    name = "sample",
    description = "Print a sample plan, as a start for one's own.",
    mixinStandardHelpOptions = true,
    versionProvider = VersionText.class)
final class SampleCommand implements Runnable {
  private final Surroundings around;

  @Parameters(paramLabel = "NAME", description = "The sample: xen-2018 or xen-2026.")
  private String name = "";

  @Mixin private final Output output = new Output();

  SampleCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public void run() {
    if (!Samples.names().contains(name)) {
      throw new BadInput(
          "no sample '%s'; allowed: %s".formatted(name, String.join(", ", Samples.names())));
    }
    output.writePlan(Samples.text(name), around);
  }
}
