package org.cadenceplanner.cli;

import org.cadenceplanner.store.PlanSchema;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
    name = "schema",
    description = "Print the JSON Schema of plan files.",
    mixinStandardHelpOptions = true,
    versionProvider = VersionText.class)
final class SchemaCommand implements Runnable {
  private final Surroundings around;

  @Mixin private final Output output = new Output();

  SchemaCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public void run() {
    output.write(PlanSchema.text(), around);
  }
}
