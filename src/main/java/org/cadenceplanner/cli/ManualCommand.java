package org.cadenceplanner.cli;

import org.cadenceplanner.cli.guide.ManualPage;
import org.cadenceplanner.store.ProgramVersion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
    name = "manual",
    description = {
      "Print the manual page of all commands.",
      "To read it: cadence manual | man -l -. An installed package has it in place: man cadence."
    },
    mixinStandardHelpOptions = true,
    versionProvider = VersionText.class)
final class ManualCommand implements Runnable {
  private final Surroundings around;

  @Mixin private final Output output = new Output();

  @Spec private CommandSpec command = CommandSpec.create();

  ManualCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public void run() {
    output.write(
        ManualPage.of(command.root(), ProgramVersion.text(), ProgramVersion.day()), around);
  }
}
