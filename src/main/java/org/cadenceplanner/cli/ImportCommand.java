package org.cadenceplanner.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
    name = "import",
    description = "Take over what a project has done, or the days off of a calendar.",
    mixinStandardHelpOptions = true,
    versionProvider = VersionText.class)
final class ImportCommand implements Runnable {
  @Spec private CommandSpec command = CommandSpec.create();

  @Override
  public void run() {
    throw new ParameterException(
        command.commandLine(),
        "import what? allowed: " + String.join(", ", command.subcommands().keySet()));
  }
}
