package org.cadenceplanner.cli;

import java.util.List;
import java.util.Optional;
import org.cadenceplanner.insight.PendingList;
import org.cadenceplanner.plan.Version;
import picocli.CommandLine.Option;

/// Which pending backports are listed, and how.
final class PendingOptions {
  @Option(
      names = "--pending",
      description =
          "List instead what branches wait for: commits that ask for it with 'Backport: 4.9+' or"
              + " 'Cc: stable', or fix what the branch has with 'Fixes: …'; of branches that the"
              + " plan supports, or without a plan of those with a commit in the last year.")
  private boolean pending;

  @Option(names = "--mail", description = "The same as a mail, by branch and person.")
  private boolean mail;

  @Option(
      names = "--branch",
      paramLabel = "VERSION",
      description = "Of what is pending, only that of this branch; may be given several times.")
  private List<Version> branches = List.of();

  @Option(
      names = "--person",
      paramLabel = "NAME",
      description = "Only what is assigned to this person.")
  private Optional<String> person = Optional.empty();

  @Option(names = "--security", description = "Only what names an XSA or a CVE.")
  private boolean security;

  @Option(
      names = "--older-than",
      paramLabel = "DAYS",
      description = "Only what has been on the main line for more than so many days.")
  private Optional<Integer> olderThan = Optional.empty();

  @Option(names = "--all", description = "Also what is marked as not wanted.")
  private boolean all;

  /// Whether what is pending is asked for, rather than what is on the branches.
  boolean isAsked() {
    return pending
        || mail
        || !branches.isEmpty()
        || person.isPresent()
        || security
        || olderThan.isPresent()
        || all;
  }

  boolean isMail() {
    return mail;
  }

  /// All of the branches that are looked at, whatever was agreed on.
  PendingList.Filter branchesAlone() {
    return new PendingList.Filter(branches, Optional.empty(), false, Optional.empty(), true);
  }

  /// What is looked at.
  ///
  /// @throws BadInput if it is to be older than fewer than 0 days
  PendingList.Filter filter() {
    olderThan
        .filter(days -> days < 0)
        .ifPresent(
            days -> {
              throw new BadInput("--older-than: found %d, allowed: 0 days or more".formatted(days));
            });
    return new PendingList.Filter(branches, person, security, olderThan, all);
  }
}
