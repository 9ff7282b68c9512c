package org.cadenceplanner.cli;

import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/// The commands as picocli holds them, found without the code that tells of them.
///
/// @param path a command's words after the program's name
/// @param spec the command
record CommandTree(List<String> path, CommandSpec spec) {

  static List<CommandTree> all() {
    ShellStream nowhere = new ShellStream(OutputStream.nullOutputStream());
    Surroundings around =
        new Surroundings(
            System.in, nowhere, nowhere, Clock.systemUTC(), Path.of(""), Optional.empty());
    List<CommandTree> found = new ArrayList<>();
    new CommandTree(List.of(), Commands.of(around).getCommandSpec()).addTo(found);
    return found;
  }

  private void addTo(List<CommandTree> found) {
    found.add(this);
    spec.subcommands()
        .forEach(
            (name, below) ->
                new CommandTree(
                        Stream.concat(path.stream(), Stream.of(name)).toList(),
                        below.getCommandSpec())
                    .addTo(found));
  }

  /// What is typed to call it: `cadence import git`.
  String line() {
    return String.join(" ", Stream.concat(Stream.of("cadence"), path.stream()).toList());
  }

  List<String> longOptions() {
    return spec.options().stream()
        .map(OptionSpec::names)
        .flatMap(Arrays::stream)
        .filter(name -> name.startsWith("--"))
        .toList();
  }
}
