package org.cadenceplanner.cli.guide;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/// A command in the guide.
///
/// @param path its words after the program's name, such as `import git`; empty for the program
/// @param spec the command
record Entry(String path, CommandSpec spec) {

  /// The program and all its commands, each before those below it.
  static List<Entry> allOf(CommandSpec program) {
    return new Entry("", program).withAllBelow().toList();
  }

  /// Which word after which command leads to which other: ` show`, ` import`, `import git`.
  static Stream<String> steps(List<Entry> entries) {
    return entries.stream()
        .flatMap(above -> above.below().stream().map(it -> above.path() + " " + it.name()));
  }

  private Stream<Entry> withAllBelow() {
    return Stream.concat(Stream.of(this), below().stream().flatMap(Entry::withAllBelow));
  }

  /// The commands right below it.
  List<Entry> below() {
    return spec.subcommands().values().stream()
        .map(command -> command.getCommandSpec())
        .map(command -> new Entry((path + " " + command.name()).strip(), command))
        .toList();
  }

  String name() {
    return spec.name();
  }

  /// Its first sentence.
  String summary() {
    return Stream.of(spec.usageMessage().header(), spec.usageMessage().description())
        .flatMap(Arrays::stream)
        .map(Entry::plain)
        .findFirst()
        .map(Entry::firstSentence)
        .orElse("");
  }

  /// What it does, by paragraphs.
  List<String> description() {
    return Arrays.stream(spec.usageMessage().description()).map(Entry::plain).toList();
  }

  /// How it is called, in one line: `cadence show [-hV] [--format=FORMAT] …`.
  String synopsis() {
    Help.ColorScheme plain = Help.defaultColorScheme(Ansi.OFF);
    return new Help(spec, plain).abbreviatedSynopsis().strip();
  }

  List<OptionSpec> options() {
    return spec.options().stream().filter(option -> !option.hidden()).toList();
  }

  static boolean takesWord(OptionSpec option) {
    return option.arity().max() > 0;
  }

  List<PositionalParamSpec> arguments() {
    return spec.positionalParameters().stream().filter(it -> !it.hidden()).toList();
  }

  /// What may stand in it besides commands and options.
  Expected words() {
    Expected given = arguments().stream().map(Expected::of).reduce(Expected.NOTHING, Expected::or);
    return spec.helpCommand() ? given.or(besides()) : given;
  }

  private Expected besides() {
    return new Expected(List.copyOf(spec.parent().subcommands().keySet()), Expected.Names.NONE);
  }

  /// What an option, or a word that is none, is for.
  static String description(ArgSpec argument) {
    String text = plain(String.join(" ", argument.description()));
    return text.replace("${DEFAULT-VALUE}", String.valueOf(argument.defaultValue()));
  }

  /// The same in a few words.
  static String summary(ArgSpec argument) {
    return firstSentence(description(argument));
  }

  private static String firstSentence(String text) {
    return text.split("(?<=[.;])\\s", 2)[0].replaceAll("[.;:]$", "");
  }

  private static String plain(String text) {
    return text.replace("%n", "\n").replace("%%", "%").strip();
  }
}
