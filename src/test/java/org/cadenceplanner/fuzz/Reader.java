package org.cadenceplanner.fuzz;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// A reader of files, as it is fuzzed.
///
/// @param name what it reads
/// @param sound what it takes: what is damaged
/// @param words what means something in such files
/// @param refusal what it throws where it takes something not
/// @param message what every line of its refusals says; `FILE` stands for the input's name
/// @param reading reads something
record Reader(
    String name,
    List<Input> sound,
    List<String> words,
    Class<? extends Exception> refusal,
    String message,
    Reading reading) {

  @FunctionalInterface
  interface Reading {
    void read(Input input) throws Exception;
  }

  /// Reads something.
  ///
  /// @return why it was refused; empty where it was taken
  /// @throws Exception if anything else went wrong with it than that it was refused
  Optional<String> read(Input input) throws Exception {
    try {
      reading.read(input);
      return Optional.empty();
    } catch (Exception e) {
      if (!refusal.isInstance(e)) {
        throw e;
      }
      String why = String.valueOf(e.getMessage());
      requireWords(input, why);
      return Optional.of(why);
    }
  }

  private void requireWords(Input input, String why) {
    Pattern form = Pattern.compile(message.replace("FILE", Pattern.quote(input.name())));
    why.lines()
        .filter(line -> !form.matcher(line).find())
        .findFirst()
        .ifPresent(
            line -> {
              throw new IllegalStateException("says without file, place or cure: " + line);
            });
  }
}
