package org.cadenceplanner.insight;

import static org.cadenceplanner.language.Texts.amountOf;
import static org.cadenceplanner.language.Texts.tr;

import java.util.ArrayList;
import java.util.List;
import org.cadenceplanner.plan.Amendment;
import org.cadenceplanner.plan.Era;
import org.cadenceplanner.plan.Gap;
import org.cadenceplanner.plan.Pin;
import org.cadenceplanner.plan.Rules;
import org.cadenceplanner.plan.Scenario;
import org.cadenceplanner.plan.SkippedSlot;
import org.cadenceplanner.plan.Slip;
import org.cadenceplanner.plan.Version;

/// A scenario's rules in one line, as charts and tables carry it: `every 8 months from 4.11 (10 Jul
/// 2018), Tue–Thu, else later; full support 18 months, then security fixes only 18 months`.
///
/// What differs from release to release is said as far as it is short: the eras, the skipped slots,
/// and which releases have dates set by hand.
public final class RulesInWords {
  private static final int MOST_VERSIONS = 3;

  private RulesInWords() {}

  /// All the rules of a scenario.
  public static String of(Scenario scenario) {
    List<String> clauses = clauses(scenario);
    String when = "%s %s, %s".formatted(clauses.get(0), clauses.get(1), clauses.get(2));
    return when + "; " + String.join("; ", clauses.subList(3, clauses.size()));
  }

  /// The same rules one by one, so that those of several scenarios can be told apart: the cadence,
  /// where it starts, the allowed days, the support, what slips do, and then each era, each skip and
  /// the dates set by hand. Example: `every 8 months`, `from 4.11 (10 Jul 2018)`, `Tue–Thu, else later`, `full
  /// support 18 months`.
  ///
  /// @return at least the first four
  public static List<String> clauses(Scenario scenario) {
    List<String> parts = new ArrayList<>();
    parts.add(CadenceInWords.of(scenario.rules().cadence()));
    parts.add(tr("from %s (%s)", scenario.anchor().version(), Words.day(scenario.anchor().date())));
    parts.add(DatesInWords.of(scenario.rules().dates()));
    parts.add(SupportInWords.of(scenario.rules().support()));
    late(scenario.rules(), parts);
    scenario.eras().forEach(era -> parts.add(tr("from %s: %s", of(era.from()), changes(era))));
    scenario.amendments().forEach(amendment -> parts.add(amended(amendment)));
    scenario.skipped().forEach(skip -> parts.add(skipped(skip)));
    if (!scenario.pins().isEmpty()) {
      parts.add(
          tr("set by hand: %s", versions(scenario.pins().stream().map(Pin::version).toList())));
    }
    return List.copyOf(parts);
  }

  private static void late(Rules rules, List<String> parts) {
    if (rules.slip() != Slip.ANCHORED) {
      parts.add(CadenceInWords.of(rules.slip()));
    }
    if (!rules.gap().equals(Gap.NONE)) {
      parts.add(tr("releases %s", CadenceInWords.of(rules.gap())));
    }
  }

  /// How often and how long, whatever project the rules are applied to: `every 8 months; full support
  /// 18 months, then security fixes only 18 months`.
  public static String ofCadenceAndSupport(Rules rules) {
    List<String> parts = new ArrayList<>();
    parts.add(CadenceInWords.of(rules.cadence()));
    late(rules, parts);
    parts.add(SupportInWords.of(rules.support()));
    return String.join("; ", parts);
  }

  /// Where an era begins: `4.12`, or `1 Jan 2026`.
  public static String of(Era.Start from) {
    return from.inWords();
  }

  private static String amended(Amendment amendment) {
    return tr(
        "%s: %s, as of %s",
        versions(amendment.versions()),
        SupportInWords.of(amendment.support()),
        Words.day(amendment.decided()));
  }

  private static String changes(Era era) {
    List<String> parts = new ArrayList<>();
    era.cadence().ifPresent(cadence -> parts.add(CadenceInWords.of(cadence)));
    era.slip().ifPresent(slip -> parts.add(CadenceInWords.of(slip)));
    era.gap().ifPresent(gap -> parts.add(CadenceInWords.of(gap)));
    era.anchor().ifPresent(day -> parts.add(tr("due on %s", Words.day(day))));
    era.versions().ifPresent(template -> parts.add(tr("versions %s", template.text())));
    era.dates().ifPresent(dates -> parts.add(DatesInWords.of(dates)));
    era.support().ifPresent(support -> parts.add(SupportInWords.of(support)));
    era.milestones().ifPresent(milestones -> parts.add(tr("other milestones")));
    return parts.isEmpty() ? tr("as before") : String.join(", ", parts);
  }

  private static String skipped(SkippedSlot skip) {
    return skip.slots() == 1
        ? tr("the slot of %s skipped", skip.version())
        : tr("%s slots from that of %s on skipped", skip.slots(), skip.version());
  }

  private static String versions(List<Version> versions) {
    return versions.size() > MOST_VERSIONS
        ? amountOf(versions.size(), "release", "releases")
        : Words.list(versions.stream().map(Version::text).toList());
  }
}
