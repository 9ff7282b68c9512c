package org.cadenceplanner.ui.backports;

import static org.cadenceplanner.language.Texts.amountOf;
import static org.cadenceplanner.language.Texts.tr;

import java.time.LocalDate;
import org.cadenceplanner.export.PendingMail;
import org.cadenceplanner.insight.Backports;
import org.cadenceplanner.insight.PendingList;
import org.cadenceplanner.insight.StableBranch;
import org.cadenceplanner.insight.Words;

/// The pending backports that are shown, of all that there are.
///
/// @param project the name of the repository
/// @param today the day up to which ages are counted
record PendingShown(
    String project, Backports backports, PendingList all, PendingList shown, LocalDate today) {

  /// How many they are, in a sentence.
  String status() {
    return supported() == 0
        ? tr(
            "No branch named %s is supported on %s in this scenario.",
            backports.pattern(), Words.day(today))
        : tr(
            "%s of %s shown, on %s supported on %s.",
            shown.entries().size(),
            amountOf(all.entries().size(), "backport", "backports"),
            branches(),
            Words.day(today));
  }

  /// Those that are shown as a mail.
  String mail() {
    return PendingMail.of(
        tr(
            "Commits of %s of %s that stable branches wait for: %s, on %s supported on %s.",
            backports.mainLine(), project, shown.entries().size(), branches(), Words.day(today)),
        shown,
        today);
  }

  private String branches() {
    return amountOf(supported(), "branch", "branches");
  }

  private long supported() {
    return backports.branches().stream().filter(StableBranch::isSupported).count();
  }
}
