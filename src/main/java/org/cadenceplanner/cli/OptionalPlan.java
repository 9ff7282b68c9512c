package org.cadenceplanner.cli;

import picocli.CommandLine.Parameters;

/// The plan of a command that takes a sample where none is named.
final class OptionalPlan extends PlanArgument {
  @Parameters(
      paramLabel = LABEL,
      arity = "0..1",
      defaultValue = "xen-2018",
      completionCandidates = SampleNames.class,
      description =
          "A plan file, a picture that Cadence drew, - for standard input, or the name of a sample;"
              + " ${DEFAULT-VALUE} if none is given.")
  void plan(String plan) {
    name(plan);
  }
}
