package org.cadenceplanner.kill;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.store.PlanFiles;
import org.cadenceplanner.store.Samples;

/// The states that one plan goes through, each known by its number.
final class Edits {
  private static final Plan BEGIN = Samples.read("xen-2026");
  private static final Pattern SOURCE = Pattern.compile("Edit (\\d{1,9})\\b.*");

  private Edits() {}

  /// The plan after so many edits; its file is not of one length always.
  static Plan plan(int number) {
    return BEGIN.withSource(Optional.of("Edit " + number + " " + "x".repeat(number % 97)));
  }

  /// Which state a plan is, if it is one of them in every part.
  static OptionalInt numberOf(Plan plan) {
    Matcher form = SOURCE.matcher(plan.source().orElse(""));
    if (form.matches()) {
      int number = Integer.parseInt(form.group(1));
      return plan.equals(plan(number)) ? OptionalInt.of(number) : OptionalInt.empty();
    }
    return OptionalInt.empty();
  }

  /// Which state a file holds, if it does so to the byte.
  static OptionalInt numberIn(Path file, byte[] bytes) throws Exception {
    OptionalInt number = numberOf(PlanFiles.parse(file.toString(), bytes));
    return number.isPresent() && Arrays.equals(bytes, bytes(number.getAsInt()))
        ? number
        : OptionalInt.empty();
  }

  static byte[] bytes(int number) {
    return PlanFiles.text(plan(number)).getBytes(StandardCharsets.UTF_8);
  }
}
