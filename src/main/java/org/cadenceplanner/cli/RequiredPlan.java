package org.cadenceplanner.cli;

import picocli.CommandLine.Parameters;

/// The plan of a command that has to name one, as other names follow it.
final class RequiredPlan extends PlanArgument {
  @Parameters(
      index = "0",
      paramLabel = LABEL,
      completionCandidates = SampleNames.class,
      description =
          "A plan file, a picture that Cadence drew, - for standard input, or the name of a sample"
              + " such as xen-2018.")
  void plan(String plan) {
    name(plan);
  }
}
