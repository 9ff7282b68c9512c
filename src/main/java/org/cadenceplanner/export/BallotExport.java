package org.cadenceplanner.export;

import java.util.ArrayList;
import java.util.List;
import org.cadenceplanner.insight.survey.Option;
import org.cadenceplanner.insight.survey.Stance;
import org.cadenceplanner.insight.survey.Survey;

/// A ballot to send by mail: what `cadence ballot` prints. It is Markdown that reads well as plain
/// text, its lines at most 72 columns wide, so that it comes back as it went.
public final class BallotExport {
  private static final String INDENT = "  ";
  private static final String INTRODUCTION =
      "Please put one of these numbers between the brackets of each option, write your name, and"
          + " send this mail back. What you leave blank is not counted. Behind the brackets there"
          + " is room for a reason.";

  private BallotExport() {}

  /// Writes it.
  ///
  /// @param voters who is asked; may be empty
  public static String of(Survey survey, List<String> voters) {
    List<String> lines = new ArrayList<>();
    lines.add(fitting("# ", survey.plan() + ": which option?"));
    lines.add("");
    lines.addAll(PlainText.wrap(INTRODUCTION, PlainText.COLUMNS));
    lines.add("");
    for (Stance stance : Stance.values()) {
      lines.add("- %2s: %s".formatted(stance.typed(), stance.inWords()));
    }
    if (!voters.isEmpty()) {
      lines.add("");
      lines.addAll(wrapped("Asked: " + String.join(", ", voters) + ".", ""));
    }
    lines.addAll(List.of("", "Ballot: " + survey.code() + " (please leave this line in)", ""));
    lines.addAll(List.of("Name:", ""));
    survey.options().forEach(option -> add(option, lines));
    lines.addAll(List.of("Comment:", "", "End of ballot " + survey.code()));
    return String.join("\n", lines) + "\n";
  }

  private static void add(Option option, List<String> lines) {
    lines.add(fitting("- " + option.letter() + " [    ] ", option.name()));
    lines.addAll(wrapped(option.rules(), INDENT));
    lines.addAll(wrapped(option.figures(), INDENT));
    lines.add("");
  }

  private static List<String> wrapped(String text, String indent) {
    return PlainText.wrap(Markdown.text(text), PlainText.COLUMNS - indent.length()).stream()
        .map(line -> indent + line)
        .toList();
  }

  /// As much of a text as one line has room for.
  private static String fitting(String before, String text) {
    int room = PlainText.COLUMNS - PlainText.width(before);
    String line = PlainText.oneLine(text);
    String shown = Markdown.text(line);
    String start = PlainText.wrap(line, room).getFirst();
    for (int columns = room - 1; PlainText.width(shown) > room; columns--) {
      shown = Markdown.text(PlainText.wrap(start, columns).getFirst() + "…");
    }
    return before + shown;
  }
}
