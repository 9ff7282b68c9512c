package org.cadenceplanner.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.cadenceplanner.insight.PendingBackport;
import org.cadenceplanner.insight.PendingInWords;
import org.cadenceplanner.insight.PendingList;
import org.cadenceplanner.insight.PendingList.Entry;

/// The backports that branches still wait for as a mail, by branch and person: what `cadence
/// backports --mail` prints. Lines have at most 72 columns.
public final class PendingMail {
  private PendingMail() {}

  /// Writes it.
  ///
  /// @param source where it was read, in a sentence
  /// @param today the day up to which ages are counted
  public static String of(String source, PendingList list, LocalDate today) {
    TextLines lines = new TextLines();
    lines.plain(source);
    list.byBranch()
        .forEach(
            (branch, entries) -> {
              lines.blank();
              lines.heading(PendingInWords.title(branch, entries.size()));
              addPeople(lines, entries, today);
            });
    return lines.text();
  }

  /// People by name, then what nobody does yet, then what is not wanted.
  private static void addPeople(TextLines lines, List<Entry> entries, LocalDate today) {
    Map<String, List<Entry>> people =
        entries.stream()
            .filter(entry -> entry.person().isPresent())
            .collect(
                Collectors.groupingBy(
                    entry -> entry.person().orElseThrow(), TreeMap::new, Collectors.toList()));
    people.forEach((person, own) -> add(lines, person, own, today));
    add(
        lines,
        PendingInWords.nobody(),
        entries.stream().filter(it -> it.mark().isEmpty()).toList(),
        today);
    add(
        lines,
        PendingInWords.notWanted(),
        entries.stream().filter(it -> it.notWanted().isPresent()).toList(),
        today);
  }

  private static void add(TextLines lines, String person, List<Entry> entries, LocalDate today) {
    if (entries.isEmpty()) {
      return;
    }
    lines.blank();
    lines.plain(person + ":");
    for (Entry entry : entries) {
      PendingBackport pending = entry.backport();
      lines.item(PendingInWords.commit(pending.id()) + " " + PendingInWords.subject(pending));
      lines.underItem(details(entry, today));
    }
  }

  private static String details(Entry entry, LocalDate today) {
    String why = PendingInWords.whyAndAge(entry.backport(), today);
    return entry.notWanted().map(reason -> why + "; " + reason).orElse(why);
  }
}
