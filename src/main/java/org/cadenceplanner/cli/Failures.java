package org.cadenceplanner.cli;

import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.cadenceplanner.store.Nearest;
import org.cadenceplanner.store.Samples;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// Says on standard error what went wrong, never with a stack trace.
///
/// @param around where the command runs
record Failures(Surroundings around) {
  private static final String UNKNOWN_COMMAND = "Unknown subcommand";

  /// What would move the terminal's cursor, colour its text or turn its direction.
  private static final Pattern HIDDEN =
      Pattern.compile(
          "[\\p{Cc}\\u2028\\u2029\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069&&[^\\n]]");

  /// Options or arguments that a command does not know or cannot read.
  int ofUse(ParameterException problem, String... arguments) {
    try {
      return say(used(problem, arguments));
    } catch (BadInput e) {
      return ofRun(e);
    }
  }

  private String used(ParameterException problem, String... arguments) {
    CommandLine command = problem.getCommandLine();
    boolean isRoot = command.getParent() == null;
    if (isRoot && arguments.length > 0 && isUnknownPlan(arguments[0], command)) {
      return UnknownPlan.message(arguments[0], command.getSubcommands().keySet());
    }
    String help = "See '" + command.getCommandSpec().qualifiedName() + " --help'.";
    return words(problem) + "\n" + help;
  }

  /// What a command could not do.
  int ofRun(Exception problem) {
    return problem instanceof BadInput ? say(Problems.message(problem)) : unexpected(problem);
  }

  /// What should never happen.
  int unexpected(Throwable problem) {
    return problem instanceof OutOfMemoryError
        ? say("not enough memory; allowed: a plan of fewer years, a picture of fewer pixels")
        : say(mistake(problem));
  }

  int say(String message) {
    around.err().println(shown(message));
    return ExitCode.BAD_INPUT;
  }

  private static String shown(String message) {
    return HIDDEN
        .matcher(message)
        .replaceAll(hidden -> "\\\\u%04x".formatted((int) hidden.group().charAt(0)));
  }

  private boolean isUnknownPlan(String word, CommandLine command) {
    return !word.startsWith("-")
        && !command.getSubcommands().containsKey(word)
        && !Samples.names().contains(word)
        && !Files.exists(around.file(word));
  }

  private static String words(ParameterException problem) {
    return switch (problem) {
      case UnmatchedArgumentException unmatched -> words(unmatched);
      // What `help` throws for a word that is no command.
      case ParameterException other when Problems.message(other).startsWith(UNKNOWN_COMMAND) ->
          noCommand(String.valueOf(other.getValue()), other.getCommandLine());
      default -> Problems.message(problem).replaceFirst("^Invalid value for ", "");
    };
  }

  private static String words(UnmatchedArgumentException problem) {
    List<String> unmatched = problem.getUnmatched();
    String words = "'" + String.join(" ", unmatched) + "'";
    if (problem.isUnknownOption()) {
      return "there is no option " + words + meant(problem.getSuggestions());
    }
    return problem.getCommandLine().getSubcommands().isEmpty()
        ? words + ": too many words; put a name with spaces in it between quotes"
        : noCommand(unmatched.getFirst(), problem.getCommandLine());
  }

  private static String noCommand(String word, CommandLine above) {
    Set<String> commands = above.getSubcommands().keySet();
    String meant = meant(Nearest.of(word, commands).stream().toList());
    return "'%s': no such command%s; allowed: %s"
        .formatted(word, meant, String.join(", ", commands));
  }

  private static String meant(List<String> near) {
    return near.isEmpty() ? "" : "; did you mean " + String.join(" or ", near) + "?";
  }

  private static String mistake(Throwable problem) {
    String place =
        Arrays.stream(problem.getStackTrace())
            .filter(frame -> frame.getClassName().startsWith("org.cadenceplanner"))
            .findFirst()
            .map(frame -> " at " + frame.getFileName() + ":" + frame.getLineNumber())
            .orElse("");
    return "a mistake in the program, "
        + problem.toString().replaceAll("\\s+", " ")
        + place
        + "; please report this line, the command and the plan to the project";
  }
}
