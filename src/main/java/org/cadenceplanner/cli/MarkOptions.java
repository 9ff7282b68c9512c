package org.cadenceplanner.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cadenceplanner.insight.PendingList;
import org.cadenceplanner.plan.MarkedBackport.Mark;
import org.cadenceplanner.plan.Plan;
import picocli.CommandLine.Option;

/// What was agreed on for pending backports, and the plan file that it is kept in.
final class MarkOptions {
  private static final Pattern FORM = Pattern.compile("([0-9a-fA-F]{7,40})=(.*\\S.*)");

  @Option(
      names = "--assign",
      paramLabel = "COMMIT=PERSON",
      description =
          "Assign a pending backport to someone, on the branches listed; may be given several"
              + " times.")
  private List<String> assigned = List.of();

  @Option(
      names = "--not-wanted",
      paramLabel = "COMMIT=REASON",
      description = "Mark a pending backport as not wanted on the branches listed.")
  private List<String> notWanted = List.of();

  @Option(
      names = "--save",
      paramLabel = "FILE",
      description =
          "Write the plan with these marks to this file; without it, they are only shown.")
  private Optional<String> file = Optional.empty();

  boolean isAsked() {
    return file.isPresent() || !assigned.isEmpty() || !notWanted.isEmpty();
  }

  /// The report with the marks, which are saved where that is asked for.
  ///
  /// @throws BadInput if there is no plan to keep them in, or a commit is not pending
  ///
  /// @param save writes a plan to the file of a name
  PendingReport in(PendingReport report, PendingOptions options, BiConsumer<Plan, String> save) {
    if (!isAsked()) {
      return report;
    }
    Plan plan =
        report
            .plan()
            .orElseThrow(
                () ->
                    new BadInput("marks are kept in a plan; write: cadence backports PLAN DIR …"));
    Plan marked = marked(plan, report, options);
    file.ifPresent(name -> save.accept(marked, name));
    return report.with(marked);
  }

  private Plan marked(Plan plan, PendingReport report, PendingOptions options) {
    PendingList list = report.all().filtered(options.branchesAlone(), report.today());
    Plan marked = plan;
    for (String word : assigned) {
      marked = marked(marked, list, "--assign", word, Mark.AssignedTo::new);
    }
    for (String word : notWanted) {
      marked = marked(marked, list, "--not-wanted", word, Mark.NotWanted::new);
    }
    return marked;
  }

  private static Plan marked(
      Plan plan, PendingList list, String option, String word, Function<String, Mark> mark) {
    Matcher form = FORM.matcher(word);
    if (!form.matches()) {
      throw new BadInput(
          "%s: found '%s'; allowed: 7 to 40 digits of a commit, = and words"
              .formatted(option, word));
    }
    PendingList meant = list.of(form.group(1).toLowerCase(Locale.ROOT));
    if (meant.entries().isEmpty()) {
      throw new BadInput(
          "%s: found '%s'; allowed: a commit that a branch waits for"
              .formatted(option, form.group(1)));
    }
    return meant.marked(plan, mark.apply(form.group(2).strip()));
  }
}
