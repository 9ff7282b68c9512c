package org.cadenceplanner.cli;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cadenceplanner.export.PlainText;
import org.cadenceplanner.store.Samples;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "sample",
    description = "Print a sample plan, as a start for one's own.",
    mixinStandardHelpOptions = true,
    versionProvider = VersionText.class)
final class SampleCommand implements Runnable {
  private static final String NOTE_INDENT = " ".repeat(13);

  private final Surroundings around;

  @Parameters(
      paramLabel = "NAME",
      arity = "0..1",
      completionCandidates = SampleNames.class,
      description = "The sample, such as xen-2018; --list names them all.")
  private String name = "";

  @Option(names = "--list", description = "List the samples, and what each shows, instead.")
  private boolean list;

  @Mixin private final Output output = new Output();

  SampleCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public void run() {
    if (list) {
      output.write(listed(), around);
      return;
    }
    if (!Samples.names().contains(name)) {
      throw new BadInput(
          "%s; allowed: %s"
              .formatted(
                  name.isEmpty() ? "no name of a sample" : "no sample '" + name + "'",
                  String.join(", ", Samples.names())));
    }
    output.writePlan(Samples.text(name), around);
  }

  private static String listed() {
    return Samples.names().stream()
        .flatMap(SampleCommand::lines)
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private static Stream<String> lines(String sample) {
    return Stream.concat(
        Stream.of("%-12s %s".formatted(sample, Samples.read(sample).name())),
        PlainText.wrap(Samples.note(sample), PlainText.COLUMNS - NOTE_INDENT.length()).stream()
            .map(NOTE_INDENT::concat));
  }
}
