package org.cadenceplanner.ui.scenarios;

import static org.cadenceplanner.language.Texts.tr;

import java.util.List;
import java.util.stream.Stream;
import org.cadenceplanner.insight.RulesInWords;
import org.cadenceplanner.plan.Cadence;
import org.cadenceplanner.plan.Gap;
import org.cadenceplanner.plan.Length;
import org.cadenceplanner.plan.Rules;
import org.cadenceplanner.store.Template;

/// Rules that a new scenario can begin with.
///
/// @param title what they are called in the list
/// @param name what a scenario that begins with them may be called
/// @param rules the rules
record Start(String title, String name, Rules rules) {
  private static final int USUAL_MONTHS = 6;

  /// Every 6 months, all else as it is. How near releases may come belongs to the cadence that goes.
  static Start plain(Rules own) {
    Cadence usual = new Cadence.Every(Length.ofMonths(USUAL_MONTHS));
    return new Start(
        tr("6 months, all else as now"),
        tr("new scenario"),
        own.withGap(Gap.NONE).withCadence(usual));
  }

  /// The plain rules, and those of some templates.
  static List<Start> with(List<Template> templates, Rules own) {
    return Stream.concat(
            Stream.of(plain(own)), templates.stream().map(template -> of(template, own)))
        .toList();
  }

  private static Start of(Template template, Rules own) {
    return new Start(template.name(), template.name(), template.appliedTo(own));
  }

  /// How often and how long, in words.
  String sentence() {
    return RulesInWords.ofCadenceAndSupport(rules);
  }
}
