package com.sun.glass.ui.robot;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/// What a person would choose in the system's file choosers, in the order in which they will open,
/// and what was asked. A chooser that opens unexpectedly is an error on the toolkit's thread.
public final class FileAnswers {
  private static final Queue<Optional<Path>> ANSWERS = new ConcurrentLinkedQueue<>();
  private static final Queue<Question> QUESTIONS = new ConcurrentLinkedQueue<>();
  private static final Queue<String> ADDRESSES = new ConcurrentLinkedQueue<>();

  private FileAnswers() {}

  /// A chooser that was opened: its title, whether to save, the folder and name it started with,
  /// each empty where none was given.
  public record Question(String title, boolean saving, String folder, String name) {}

  /// Chooses a file in the next chooser.
  public static void choose(Path file) {
    ANSWERS.add(Optional.of(file));
  }

  /// Cancels the next chooser.
  public static void cancel() {
    ANSWERS.add(Optional.empty());
  }

  /// The choosers that were opened since the last [#forget()].
  public static List<Question> questions() {
    return List.copyOf(QUESTIONS);
  }

  /// The answers no chooser has asked for.
  public static List<Optional<Path>> unused() {
    return List.copyOf(ANSWERS);
  }

  /// The pages the program opened in the system's browser since the last [#forget()].
  public static List<String> addresses() {
    return List.copyOf(ADDRESSES);
  }

  public static void forget() {
    ANSWERS.clear();
    QUESTIONS.clear();
    ADDRESSES.clear();
  }

  static void opened(String address) {
    ADDRESSES.add(address);
  }

  static List<File> answer(Question question) {
    QUESTIONS.add(question);
    Optional<Path> answer = ANSWERS.poll();
    if (answer == null) {
      throw new IllegalStateException("A file chooser opened that no test expects: " + question);
    }
    List<File> files = new ArrayList<>();
    answer.ifPresent(path -> files.add(path.toFile()));
    return files;
  }
}
