package org.cadenceplanner.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.cadenceplanner.store.Nearest;
import org.cadenceplanner.store.Samples;

/// What to say of a word that stands where a plan should, and is none.
final class UnknownPlan {
  private static final String IN_PATHS = "./\\";

  private UnknownPlan() {}

  /// @param word what the user wrote
  /// @param commands the commands that may stand in its place
  static String message(String word, Collection<String> commands) {
    if (word.chars().anyMatch(letter -> IN_PATHS.indexOf(letter) >= 0)) {
      return word + ": there is no such file";
    }
    List<String> known = new ArrayList<>(commands);
    known.addAll(Samples.names());
    String kinds = commands.isEmpty() ? "no file or sample" : "no file, sample or command";
    String hint = Nearest.of(word, known).map(near -> "; did you mean " + near + "?").orElse(".");
    String samples = " Samples: " + String.join(", ", Samples.names()) + ".";
    return "'" + word + "' is " + kinds + hint + samples + listed(commands);
  }

  private static String listed(Collection<String> commands) {
    return commands.isEmpty() ? "" : " Commands: " + String.join(", ", commands) + ".";
  }
}
