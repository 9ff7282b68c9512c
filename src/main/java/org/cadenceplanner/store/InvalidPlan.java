package org.cadenceplanner.store;

import static org.cadenceplanner.language.Texts.tr;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cadenceplanner.language.OneLine;

/// A file that is no plan, with everything that is wrong with it.
///
/// The message has one line for each problem, with the file's name in front.
public final class InvalidPlan extends Exception {
  private static final long serialVersionUID = 1;

  private static final int MOST_IN_WORDS = 10;

  private final transient List<Problem> problems;
  private final String inWords;

  /// @param file the file's name, as the user gave it
  /// @param problems what is wrong, in the file's order
  /// @param more how many more problems were found and left out
  InvalidPlan(String file, List<Problem> problems, int more) {
    super(message(file, problems, more));
    this.problems = List.copyOf(problems);
    this.inWords = inWords(file, problems, more);
  }

  /// The problems for people who do not look into the file, under its name, one line for each of the
  /// first ten.
  public String inWords() {
    return inWords;
  }

  /// What is wrong, in the file's order; at most fifty problems.
  public List<Problem> problems() {
    return problems;
  }

  private static String message(String file, List<Problem> problems, int more) {
    return Stream.concat(problems.stream().map(Problem::toString), left(more))
        .map(problem -> file + ": " + OneLine.unbroken(problem))
        .collect(Collectors.joining("\n"));
  }

  private static String inWords(String file, List<Problem> problems, int more) {
    Stream<String> lines = problems.stream().limit(MOST_IN_WORDS).map(InvalidPlan::inWords);
    int unsaid = more + Math.max(0, problems.size() - MOST_IN_WORDS);
    String around = file + (problems.size() == 1 ? ": " : ":\n");
    return Stream.concat(lines, left(unsaid)).collect(Collectors.joining("\n", around, ""));
  }

  private static String inWords(Problem problem) {
    String words = problem.inWords();
    return problem.place().map(at -> tr("%s (line %s)", words, at.line())).orElse(words);
  }

  private static Stream<String> left(int more) {
    return more == 0 ? Stream.empty() : Stream.of(tr("and %s more", more));
  }

  @Override
  public String getMessage() {
    return Objects.requireNonNull(super.getMessage());
  }
}
