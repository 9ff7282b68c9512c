package org.cadenceplanner.ui.rules;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cadenceplanner.insight.Words;
import org.cadenceplanner.plan.Length;
import org.cadenceplanner.plan.LengthUnit;
import org.cadenceplanner.plan.Milestone;
import org.cadenceplanner.ui.fx.Typed;

/// How a milestone stands in its row: `RC 1, then weekly`, `Code freeze, on days of its own` and `8 weeks before`.
final class MilestoneText {
  private static final Pattern FORM =
      Pattern.compile("[-−]?\\s*(.*?)\\s*(?:before.*)?", Pattern.CASE_INSENSITIVE);
  private static final Length A_WEEK = Length.ofWeeks(1);
  private static final Length A_DAY = Length.ofDays(1);

  private MilestoneText() {}

  static String name(Milestone milestone) {
    String name = Words.capitalised(milestone.name());
    return milestone.repeat().map(repeat -> name + " 1, then " + turns(repeat)).orElse(name)
        + milestone.dates().map(_ -> ", on days of its own").orElse("");
  }

  private static String turns(Milestone.Repeat repeat) {
    String every =
        repeat.every().equals(A_WEEK)
            ? "weekly"
            : repeat.every().equals(A_DAY) ? "daily" : "every " + repeat.every();
    return every + repeat.times().map(times -> ", at most " + times).orElse("");
  }

  static String before(Milestone milestone) {
    return milestone.before() + " before";
  }

  /// Reads how long before the release; also with a minus, as on other screens.
  ///
  /// @throws IllegalArgumentException if the text is no length
  static Length readBefore(String text, LengthUnit unit) {
    Matcher form = FORM.matcher(text.strip());
    return LengthText.read(form.matches() ? form.group(1) : text, unit, "14 weeks before");
  }

  /// Reads how often a milestone comes at most; nothing is as often as fits.
  ///
  /// @throws IllegalArgumentException if the text is no number from 1 to 100
  static Optional<Integer> readTimes(String text) {
    return Typed.wholeNumberOrNone(text, 1, Milestone.Repeat.MOST, "as many as fit");
  }
}
