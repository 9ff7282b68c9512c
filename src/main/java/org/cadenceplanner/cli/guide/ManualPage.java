package org.cadenceplanner.cli.guide;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/// The page that `man cadence` shows: all commands and options, in the language of `man`.
public final class ManualPage {
  private static final String PAGE =
      """
      .TH CADENCE 1 "{day}" "Cadence {version}" "User Commands"
      .SH NAME
      cadence \\- plan how often to release and how long to support each release
      .SH SYNOPSIS
      .nf
      {synopses}
      .fi
      .SH DESCRIPTION
      {program}
      .SH COMMANDS
      Every command takes
      .BR \\-\\-help ,
      too.
      {commands}
      .SH EXIT STATUS
      .TP
      .B 0
      All is well.
      .TP
      .B 1
      .B check
      found something.
      .TP
      .B 2
      Input or use was wrong; standard error says what, where, and what is allowed.
      .SH FILES
      .TP
      .I *.cadence.json
      A plan: JSON, made to be written by hand and kept in git.
      .TP
      .I holidays/*.xml
      Calendars of the project, beside its plan.
      .TP
      .I $XDG_DATA_HOME/cadence
      Calendars of the user's own, and what was not saved when the window
      ended by force;
      .I ~/.local/share/cadence
      if the variable is not set.
      """;

  private ManualPage() {}

  /// The page of a program.
  ///
  /// @param version the program's version
  /// @param day the day of that version
  public static String of(CommandSpec program, String version, LocalDate day) {
    List<Entry> entries = Entry.allOf(program);
    return PAGE.replace("{version}", version)
        .replace("{day}", day.toString())
        .replace("{synopses}", lines(entries.stream().map(Entry::synopsis).map(Roff::text)))
        .replace("{program}", body(entries.getFirst()))
        .replace("{commands}", lines(entries.stream().skip(1).map(ManualPage::section)));
  }

  private static String section(Entry entry) {
    return ".SS cadence " + Roff.text(entry.path()) + "\n" + body(entry);
  }

  private static String body(Entry entry) {
    return lines(
        Stream.of(
                Stream.of(paragraphs(entry)),
                entry.arguments().stream().map(it -> item(".I " + Roff.text(it.paramLabel()), it)),
                options(entry).map(it -> item(names(it), it)))
            .flatMap(lines -> lines));
  }

  private static String paragraphs(Entry entry) {
    return entry.description().stream().map(Roff::text).collect(Collectors.joining("\n.PP\n"));
  }

  /// What every command takes is said once, for the program.
  private static Stream<OptionSpec> options(Entry entry) {
    return entry.options().stream()
        .filter(it -> entry.path().isEmpty() || !(it.usageHelp() || it.versionHelp()));
  }

  private static String item(String name, ArgSpec argument) {
    return ".TP\n" + name + "\n" + Roff.text(Entry.description(argument));
  }

  private static String names(OptionSpec option) {
    String names = Stream.of(option.names()).map(Roff::bold).collect(Collectors.joining(", "));
    return Entry.takesWord(option) ? names + " " + Roff.italic(option.paramLabel()) : names;
  }

  private static String lines(Stream<String> lines) {
    return lines.collect(Collectors.joining("\n"));
  }
}
