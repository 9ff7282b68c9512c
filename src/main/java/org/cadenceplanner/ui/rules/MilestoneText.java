package org.cadenceplanner.ui.rules;

import static org.cadenceplanner.language.Texts.tr;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cadenceplanner.insight.Words;
import org.cadenceplanner.plan.BlockedRange;
import org.cadenceplanner.plan.Event;
import org.cadenceplanner.plan.Length;
import org.cadenceplanner.plan.LengthUnit;
import org.cadenceplanner.plan.Longer;
import org.cadenceplanner.plan.Milestone;
import org.cadenceplanner.ui.fx.LengthText;
import org.cadenceplanner.ui.fx.ShortText;
import org.cadenceplanner.ui.fx.Typed;

/// How a milestone stands in its row: `RC 1, then weekly`, `Code freeze, longer over Easter`,
/// `Branching, own days` and `8 weeks before`.
final class MilestoneText {
  private static final Pattern FORM =
      Pattern.compile("[-−]?\\s*(.*?)\\s*(?:(?:before|davor|vor).*)?", Pattern.CASE_INSENSITIVE);
  private static final int MOST_OF_DAYS = 30;
  private static final Length A_WEEK = Length.ofWeeks(1);
  private static final Length A_DAY = Length.ofDays(1);

  private MilestoneText() {}

  static String name(Milestone milestone) {
    String name = Words.capitalised(milestone.name());
    List<String> parts = new ArrayList<>();
    parts.add(
        milestone.repeat().map(repeat -> tr("%s 1, then %s", name, turns(repeat))).orElse(name));
    milestone.longer().map(MilestoneText::over).ifPresent(parts::add);
    milestone.dates().map(_ -> tr("own days")).ifPresent(parts::add);
    return String.join(", ", parts);
  }

  private static String over(Longer longer) {
    Stream<String> ranges = longer.ranges().stream().map(BlockedRange::name);
    Stream<String> events = longer.events().stream().map(Event::name);
    String names = Words.list(Stream.concat(ranges, events).toList());
    return tr("longer over %s", ShortText.of(names, MOST_OF_DAYS));
  }

  private static String turns(Milestone.Repeat repeat) {
    String every =
        repeat.every().equals(A_WEEK)
            ? tr("weekly")
            : repeat.every().equals(A_DAY) ? tr("daily") : every(repeat.every());
    return repeat.times().map(times -> tr("%s, at most %s", every, times)).orElse(every);
  }

  /// How long it is from one time to the next: `every 2 weeks`.
  static String every(Length length) {
    return length.amount() == 1 ? everyOne(length.unit()) : tr("every %s", Words.length(length));
  }

  private static String everyOne(LengthUnit unit) {
    return switch (unit) {
      case DAYS -> tr("every 1 day");
      case WEEKS -> tr("every 1 week");
      case MONTHS -> tr("every 1 month");
      case YEARS -> tr("every 1 year");
    };
  }

  static String before(Milestone milestone) {
    return tr("%s before", Words.length(milestone.before()));
  }

  /// Reads how long before the release; also with a minus, as on other screens.
  ///
  /// @throws IllegalArgumentException if the text is no length
  static Length readBefore(String text, LengthUnit unit) {
    Matcher form = FORM.matcher(text.strip());
    return LengthText.read(
        form.matches() ? form.group(1) : text,
        unit,
        tr("%s before", Words.length(Length.ofWeeks(14))));
  }

  /// Reads how often a milestone comes at most; nothing is as often as fits.
  ///
  /// @throws IllegalArgumentException if the text is no number from 1 to 100
  static Optional<Integer> readTimes(String text) {
    return Typed.wholeNumberOrNone(text, 1, Milestone.Repeat.MOST, tr("as many as fit"));
  }
}
