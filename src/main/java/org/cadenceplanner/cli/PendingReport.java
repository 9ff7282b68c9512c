package org.cadenceplanner.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cadenceplanner.export.OutputFormat;
import org.cadenceplanner.export.PendingExport;
import org.cadenceplanner.export.PendingMail;
import org.cadenceplanner.insight.Backports;
import org.cadenceplanner.insight.PendingList;
import org.cadenceplanner.insight.StableBranch;
import org.cadenceplanner.language.Texts;
import org.cadenceplanner.plan.Plan;

/// What the stable branches of a repository wait for.
///
/// @param folder the repository as the user named it
/// @param backports what was read of it
/// @param plan the plan that says what was agreed on, if one is named
/// @param today the day up to which ages are counted
record PendingReport(String folder, Backports backports, Optional<Plan> plan, LocalDate today) {

  /// All that is pending.
  PendingList all() {
    return PendingList.of(backports, plan.map(Plan::backports).orElse(List.of()));
  }

  /// The same with another plan.
  PendingReport with(Plan other) {
    return new PendingReport(folder, backports, Optional.of(other), today);
  }

  /// It as a text.
  String text(PendingOptions options, OutputFormat format) {
    PendingList list = all().filtered(options.filter(), today);
    String source = source(list) + leftOut(all().later(options.filter(), today));
    return options.isMail()
        ? PendingMail.of(source, list, today)
        : PendingExport.of(source, list, today, format);
  }

  private String source(PendingList list) {
    return "Commits of %s of %s that stable branches wait for: %s, on %s %s."
        .formatted(
            backports.mainLine(),
            folder,
            list.entries().size(),
            branches(backports.branches().stream().filter(StableBranch::isSupported).count()),
            plan.isPresent() ? "supported on " + today : "with a commit in the last year");
  }

  private String leftOut(PendingList later) {
    int count = later.entries().size();
    return count == 0 ? "" : " Left out, as later than %s: %s.".formatted(today, count);
  }

  static String branches(long count) {
    return Texts.amountOf(count, "branch", "branches");
  }
}
