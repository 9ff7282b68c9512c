package org.cadenceplanner.ui.timeline;

import static org.cadenceplanner.language.Texts.tr;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.cadenceplanner.insight.Words;
import org.cadenceplanner.plan.Length;
import org.cadenceplanner.plan.PastInterval;
import org.cadenceplanner.plan.Version;
import org.cadenceplanner.ui.fx.LengthText;
import org.cadenceplanner.ui.fx.Typed;

/// How often a project meant to release in the past, as a text that people type:
/// `4.3: 9 months, 4.7: 6 months`.
final class PastIntervalsText {
  private static final Pattern INTERVAL = Pattern.compile("(.*\\S)\\s*[:=]\\s*(\\S.*)");

  private PastIntervalsText() {}

  static String of(List<PastInterval> intervals) {
    return intervals.stream()
        .map(past -> past.from() + ": " + Words.length(past.interval()))
        .collect(Collectors.joining(", "));
  }

  /// @throws IllegalArgumentException if a part of the text is none, or a release stands twice
  static List<PastInterval> read(String text) {
    List<PastInterval> read =
        Arrays.stream(text.split("[,;]"))
            .map(String::strip)
            .filter(part -> !part.isEmpty())
            .map(PastIntervalsText::interval)
            .toList();
    if (read.stream().map(PastInterval::from).distinct().count() < read.size()) {
      throw refusal(text);
    }
    return read;
  }

  private static PastInterval interval(String text) {
    Matcher form = INTERVAL.matcher(text);
    if (!form.matches()) {
      throw refusal(text);
    }
    Length length =
        LengthText.withUnit(form.group(2))
            .filter(it -> !it.isZero())
            .orElseThrow(() -> refusal(text));
    return new PastInterval(Version.of(form.group(1)), length);
  }

  private static IllegalArgumentException refusal(String text) {
    return new IllegalArgumentException(
        tr(
            "%s; allowed: releases, each once, with the interval from there on, such as 4.3: 9"
                + " months, 4.7: 6 months",
            Typed.shown(text)));
  }
}
