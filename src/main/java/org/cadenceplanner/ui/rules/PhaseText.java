package org.cadenceplanner.ui.rules;

import static org.cadenceplanner.language.Texts.tr;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cadenceplanner.insight.EndInWords;
import org.cadenceplanner.insight.Words;
import org.cadenceplanner.plan.End;
import org.cadenceplanner.plan.Length;
import org.cadenceplanner.plan.LengthUnit;
import org.cadenceplanner.plan.Phase;
import org.cadenceplanner.ui.fx.LengthText;

/// How the end of a phase stands in its field: `18 months` for the first, `18 months more` for a
/// later one, `36 months in all` where it is counted from the release.
final class PhaseText {
  private static final Pattern MORE = endingIn("more|mehr|danach");
  private static final Pattern IN_ALL =
      endingIn(
          "in\\s+all|(?:after|from)\\s+(?:the\\s+)?release"
              + "|(?:ins)?gesamt|(?:nach|ab)\\s+(?:dem\\s+)?release");

  private PhaseText() {}

  static String of(Phase phase, boolean isFirst) {
    String counted = tr(PhaseList.isCountedFromRelease(phase) ? "in all" : "more");
    return PhaseList.lengthOf(phase)
        .map(Words::length)
        .map(length -> isFirst ? length : length + " " + counted)
        .orElseGet(() -> EndInWords.of(phase.end(), isFirst));
  }

  /// What a phase's end is, in a sentence.
  static String sentence(Phase phase, boolean isFirst) {
    boolean isFromRelease = isFirst || PhaseList.isCountedFromRelease(phase);
    return PhaseList.lengthOf(phase)
        .map(Words::length)
        .map(
            length ->
                tr(
                    isFromRelease
                        ? "Ends %s after the release."
                        : "Ends %s after the phase before.",
                    length))
        .orElseGet(() -> tr("Lasts %s.", EndInWords.of(phase.end(), isFirst)));
  }

  /// Reads what is typed in place of a phase's end; without a word it is counted as before.
  ///
  /// @throws IllegalArgumentException if the text is no length
  static End read(String text, Phase phase, boolean isFirst) {
    Matcher more = MORE.matcher(text.strip());
    Matcher inAll = IN_ALL.matcher(text.strip());
    boolean isMore = more.matches();
    boolean isInAll = inAll.matches();
    Length length =
        LengthText.read(
            isMore ? more.group(1) : isInAll ? inAll.group(1) : text,
            PhaseList.lengthOf(phase).map(Length::unit).orElse(LengthUnit.MONTHS),
            tr(isFirst ? "18 months" : "18 months more, or 36 months in all"));
    boolean isSaid = !isFirst && (isMore || isInAll);
    return (isSaid ? isInAll : PhaseList.isCountedFromRelease(phase))
        ? new End.AfterRelease(length)
        : new End.AfterStart(length);
  }

  private static Pattern endingIn(String words) {
    return Pattern.compile("(.*?)\\s*(?:" + words + ")", Pattern.CASE_INSENSITIVE);
  }
}
