package org.cadenceplanner.ui.rules;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cadenceplanner.insight.EndInWords;
import org.cadenceplanner.plan.End;
import org.cadenceplanner.plan.Length;
import org.cadenceplanner.plan.LengthUnit;
import org.cadenceplanner.plan.Phase;
import org.cadenceplanner.ui.fx.LengthText;

/// How the end of a phase stands in its field: `18 months` for the first, `18 months more` for a
/// later one, `36 months in all` where it is counted from the release.
final class PhaseText {
  static final String MORE = "more";
  static final String IN_ALL = "in all";

  private static final Pattern FORM =
      Pattern.compile(
          "(.*?)\\s*(more|in all|(?:after|from) (?:the )?release)?", Pattern.CASE_INSENSITIVE);

  private PhaseText() {}

  static String of(Phase phase, boolean isFirst) {
    String counted = PhaseList.isCountedFromRelease(phase) ? " " + IN_ALL : " " + MORE;
    return PhaseList.lengthOf(phase)
        .map(length -> isFirst ? length.toString() : length + counted)
        .orElseGet(() -> EndInWords.of(phase.end(), isFirst));
  }

  /// What a phase's end is, in a sentence.
  static String sentence(Phase phase, boolean isFirst) {
    String from =
        isFirst || PhaseList.isCountedFromRelease(phase) ? "the release" : "the phase before";
    return PhaseList.lengthOf(phase)
        .map(length -> "Ends %s after %s.".formatted(length, from))
        .orElseGet(() -> "Lasts %s.".formatted(EndInWords.of(phase.end(), isFirst)));
  }

  /// Reads what is typed in place of a phase's end; without a word it is counted as before.
  ///
  /// @throws IllegalArgumentException if the text is no length
  static End read(String text, Phase phase, boolean isFirst) {
    Matcher form = FORM.matcher(text.strip());
    boolean hasForm = form.matches();
    String number = hasForm ? form.group(1) : text;
    Length length =
        LengthText.read(
            number,
            PhaseList.lengthOf(phase).map(Length::unit).orElse(LengthUnit.MONTHS),
            isFirst ? "18 months" : "18 months more, or 36 months in all");
    return hasForm && form.group(2) != null && !isFirst
        ? counted(form.group(2).toLowerCase(Locale.ROOT), length)
        : PhaseList.isCountedFromRelease(phase)
            ? new End.AfterRelease(length)
            : new End.AfterStart(length);
  }

  private static End counted(String word, Length length) {
    return word.equals(MORE) ? new End.AfterStart(length) : new End.AfterRelease(length);
  }
}
