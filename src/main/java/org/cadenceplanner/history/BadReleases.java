package org.cadenceplanner.history;

import static org.cadenceplanner.language.Texts.tr;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cadenceplanner.language.OneLine;

/// A list of releases that cannot be used, with what is wrong with it.
///
/// The message has one line for each of the first ten problems, with the file's name in front; line
/// breaks that stand in the file are blanks in it.
public final class BadReleases extends Exception {
  private static final long serialVersionUID = 1;
  private static final int MOST = 10;

  /// @param file the file's name, as the user gave it
  /// @param problems what is wrong, in the file's order, at least one
  BadReleases(String file, List<String> problems) {
    super(message(file, problems));
  }

  private static String message(String file, List<String> problems) {
    int more = problems.size() - MOST;
    return Stream.concat(
            problems.stream().limit(MOST),
            more > 0 ? Stream.of(tr("and %s more", more)) : Stream.empty())
        .map(problem -> file + ": " + OneLine.of(problem))
        .collect(Collectors.joining("\n"));
  }

  @Override
  public String getMessage() {
    return Objects.requireNonNull(super.getMessage());
  }
}
