package org.cadenceplanner.cli;

import java.util.List;
import org.cadenceplanner.export.BallotExport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "ballot",
    description = {
      "Write a ballot to send by mail: each scenario with its rules and figures, to be answered"
          + " with -2, -1, 0, +1 or +2.",
      "'cadence tally' counts what comes back."
    },
    mixinStandardHelpOptions = true,
    versionProvider = VersionText.class)
final class BallotCommand implements Runnable {
  private final Surroundings around;

  @Mixin private final OptionalPlan argument = new OptionalPlan();
  @Mixin private final SurveyOptions survey = new SurveyOptions();

  @Option(
      names = "--voter",
      paramLabel = "NAME",
      description = "Who is asked; may be given several times.")
  private List<String> voters = List.of();

  @Mixin private final Output output = new Output();

  BallotCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public void run() {
    output.write(BallotExport.of(survey.of(argument.schedule(around)), voters), around);
  }
}
