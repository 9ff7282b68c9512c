package org.cadenceplanner.insight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cadenceplanner.plan.MarkedBackport;
import org.cadenceplanner.plan.MarkedBackport.Mark;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.plan.Version;

/// What stable branches wait for, and what was agreed on for it.
///
/// @param entries by branch, oldest first
public record PendingList(List<Entry> entries) {
  public PendingList {
    entries = List.copyOf(entries);
  }

  /// A commit that a branch waits for.
  ///
  /// @param branch the name of the branch
  /// @param version the release that the branch is of
  /// @param backport the commit
  /// @param mark what was agreed on; empty where nothing was
  public record Entry(
      String branch, Version version, PendingBackport backport, Optional<Mark> mark) {
    /// Who does it; empty where nobody does yet.
    public Optional<String> person() {
      return mark.flatMap(
          it ->
              switch (it) {
                case Mark.AssignedTo(String person) -> Optional.of(person);
                case Mark.NotWanted _ -> Optional.empty();
              });
    }

    private boolean isAfter(LocalDate day) {
      return backport.day().isAfter(day);
    }

    private String words() {
      return Stream.concat(
              Stream.of(
                  branch,
                  backport.id(),
                  backport.subject(),
                  backport.author(),
                  PendingInWords.why(backport)),
              Stream.concat(person().stream(), notWanted().stream()))
          .collect(Collectors.joining("\n"))
          .toLowerCase(Locale.ROOT);
    }

    /// Why the branch does not get it; empty where it may.
    public Optional<String> notWanted() {
      return mark.flatMap(
          it ->
              switch (it) {
                case Mark.NotWanted(String reason) -> Optional.of(reason);
                case Mark.AssignedTo _ -> Optional.empty();
              });
    }
  }

  /// Which of them are looked at.
  ///
  /// @param branches the releases whose branches are looked at; all where there is none
  /// @param person who does it; empty for everyone and for what nobody does yet
  /// @param security whether security alone is looked at
  /// @param olderThan the days that they have been there for at least one more
  /// @param notWanted whether those that are not wanted are looked at, too
  public record Filter(
      List<Version> branches,
      Optional<String> person,
      boolean security,
      Optional<Integer> olderThan,
      boolean notWanted) {
    boolean lets(Entry entry, LocalDate today) {
      return (branches.isEmpty() || branches.contains(entry.version()))
          && person
              .map(name -> entry.person().filter(name::equalsIgnoreCase).isPresent())
              .orElse(true)
          && (!security || entry.backport().isSecurity())
          && olderThan.map(days -> entry.backport().age(today) > days).orElse(true)
          && (notWanted || entry.notWanted().isEmpty());
    }
  }

  /// What is pending in a repository.
  ///
  /// @param marks what was agreed on
  public static PendingList of(Backports backports, List<MarkedBackport> marks) {
    return new PendingList(
        backports.branches().stream().flatMap(branch -> entries(branch, marks)).toList());
  }

  private static Stream<Entry> entries(StableBranch branch, List<MarkedBackport> marks) {
    return branch.pending().stream()
        .map(it -> new Entry(branch.name(), branch.version(), it, mark(it, branch, marks)));
  }

  private static Optional<Mark> mark(
      PendingBackport pending, StableBranch branch, List<MarkedBackport> marks) {
    return marks.stream()
        .filter(mark -> mark.isOf(pending.id(), branch.version()))
        .map(MarkedBackport::mark)
        .findFirst();
  }

  /// Those that a filter lets through, without later ones than today.
  ///
  /// @param today the day up to which ages are counted
  public PendingList filtered(Filter filter, LocalDate today) {
    return where(entry -> !entry.isAfter(today) && filter.lets(entry, today));
  }

  /// Those that a filter lets through and that are later than today, such as the plan's day in a
  /// repository that has gone on since.
  public PendingList later(Filter filter, LocalDate today) {
    return where(entry -> entry.isAfter(today) && filter.lets(entry, today));
  }

  /// Those of a commit.
  ///
  /// @param digits the first hexadecimal digits of its name
  public PendingList of(String digits) {
    return where(entry -> entry.backport().id().startsWith(digits));
  }

  /// Those that have all of some words: in what they do, why, for whom and where; however written.
  public PendingList with(String words) {
    String[] wanted = words.strip().toLowerCase(Locale.ROOT).split("\\s+");
    return where(entry -> Arrays.stream(wanted).allMatch(entry.words()::contains));
  }

  /// Those that nobody does yet and that may be wanted.
  public PendingList unassigned() {
    return where(entry -> entry.mark().isEmpty());
  }

  private PendingList where(Predicate<Entry> test) {
    return new PendingList(entries.stream().filter(test).toList());
  }

  /// The same by branch.
  public Map<String, List<Entry>> byBranch() {
    return entries.stream()
        .collect(Collectors.groupingBy(Entry::branch, LinkedHashMap::new, Collectors.toList()));
  }

  /// A plan in which something was agreed on for all of them.
  public Plan marked(Plan plan, Mark mark) {
    List<MarkedBackport> marks = new ArrayList<>(plan.backports());
    for (Entry entry : entries) {
      String id = entry.backport().id();
      Version branch = entry.version();
      List<MarkedBackport> known = marks.stream().filter(it -> it.isOf(id, branch)).toList();
      if (known.isEmpty()) {
        marks.add(new MarkedBackport(id, branch, mark));
      } else {
        marks.replaceAll(
            it -> known.contains(it) ? new MarkedBackport(it.commit(), branch, mark) : it);
      }
    }
    return plan.withBackports(marks);
  }

  /// A plan in which nothing is agreed on for any of them.
  public Plan unmarked(Plan plan) {
    return plan.withBackports(
        plan.backports().stream()
            .filter(mark -> entries.stream().noneMatch(it -> isOf(mark, it)))
            .toList());
  }

  private static boolean isOf(MarkedBackport mark, Entry entry) {
    return mark.isOf(entry.backport().id(), entry.version());
  }
}
