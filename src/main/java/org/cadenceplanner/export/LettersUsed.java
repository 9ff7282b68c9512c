package org.cadenceplanner.export;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cadenceplanner.drawing.Drawing;
import org.cadenceplanner.drawing.Mark;

/// Which characters the labels of a drawing have in one font.
///
/// @param file the font
/// @param codePoints the characters, at least one
record LettersUsed(FontFile file, SortedSet<Integer> codePoints) {

  /// Those of a drawing, by font, Roboto's first; a font without any is left out. So are letters that
  /// Roboto lacks and that would be lost on being cut out of their font: those that are shaped by
  /// others beside them, and emoji.
  static List<LettersUsed> in(Drawing drawing, BundledFont font) {
    List<BundledFont.Run> runs =
        drawing.marks().stream()
            .flatMap(LettersUsed::labels)
            .flatMap(label -> runs(label, font))
            .toList();
    return Stream.<FontFile>concat(Stream.of(RobotoFile.values()), Stream.of(FallbackFile.values()))
        .map(file -> new LettersUsed(file, codePoints(runs, file)))
        .filter(letters -> !letters.codePoints().isEmpty())
        .toList();
  }

  private static SortedSet<Integer> codePoints(List<BundledFont.Run> runs, FontFile file) {
    return runs.stream()
        .filter(run -> run.font().equals(file))
        .flatMap(run -> run.text().codePoints().boxed())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<BundledFont.Run> runs(Mark.Label label, BundledFont font) {
    return font.runs(label.text(), label.style().weight()).stream()
        .filter(run -> run.font() instanceof RobotoFile || canBeCutOut(run.text()));
  }

  private static boolean canBeCutOut(String text) {
    return text.codePoints().allMatch(Character::isBmpCodePoint) && !BundledFont.isShaped(text);
  }

  private static Stream<Mark.Label> labels(Mark mark) {
    return switch (mark) {
      case Mark.Label label -> Stream.of(label);
      case Mark.Clip clip -> clip.marks().stream().flatMap(LettersUsed::labels);
      case Mark.Box _, Mark.Line _, Mark.Polygon _ -> Stream.empty();
    };
  }
}
