package org.cadenceplanner.cli;

import org.cadenceplanner.cli.guide.Completion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "completion",
    description = {
      "Print the script by which a shell completes commands, options and file names.",
      "For this session of bash: source <(cadence completion bash). An installed package has"
          + " the scripts in place."
    },
    mixinStandardHelpOptions = true,
    versionProvider = VersionText.class)
final class CompletionCommand implements Runnable {
  private final Surroundings around;

  @Parameters(paramLabel = "SHELL", description = "bash, zsh or fish.")
  private Completion shell = Completion.BASH;

  @Mixin private final Output output = new Output();

  @Spec private CommandSpec command = CommandSpec.create();

  CompletionCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public void run() {
    output.write(shell.of(command.root()), around);
  }
}
