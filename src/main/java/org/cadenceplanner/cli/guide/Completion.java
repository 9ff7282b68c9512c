package org.cadenceplanner.cli.guide;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/// A shell, with the script by which it completes the program's commands at the Tab key.
public enum Completion {
  BASH,
  ZSH,
  FISH;

  /// The script for all commands of the program.
  public String of(CommandSpec program) {
    List<Entry> entries = Entry.allOf(program);
    return switch (this) {
      case BASH -> BashCompletion.of(entries);
      case ZSH -> ZshCompletion.of(entries);
      case FISH -> FishCompletion.of(entries);
    };
  }
}
