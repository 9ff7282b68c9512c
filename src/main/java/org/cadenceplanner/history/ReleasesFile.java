package org.cadenceplanner.history;

import static org.cadenceplanner.language.Texts.tr;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.cadenceplanner.insight.PublishedHistory;

/// Lists of releases: comma-separated values in UTF-8, at most 1 MiB and 1,000 releases; or the JSON
/// that endoflife.date and Node.js publish.
///
/// The first line names the columns: `version`, `release`, then the end of each phase. Days are
/// written as `2019-04-02`, ends also as a month, `2019-04`, whose last day is the last in the
/// phase; an empty end is not known. Lines that begin with `#` are comments.
///
/// Example:
///
/// ```
/// version,release,full support,security fixes only
/// 4.11,2018-07-10,2020-01-10,2021-07-10
/// ```
public final class ReleasesFile {
  private static final int MOST_BYTES = 1024 * 1024;
  private static final String BYTE_ORDER_MARK = "\ufeff";

  private ReleasesFile() {}

  /// Reads the releases of a file.
  ///
  /// @param phases the names of the phases that a release can go through, in their order
  /// @throws BadReleases if it cannot be read or is no list of releases, with all that is wrong
  public static PublishedHistory read(Path file, List<String> phases) throws BadReleases {
    return parse(file.toString(), bytes(file), phases);
  }

  /// Reads the releases of a file without a plan: its phases are those that it names.
  ///
  /// @throws BadReleases if it cannot be read or is no list of releases, with all that is wrong
  public static PublishedHistory read(Path file) throws BadReleases {
    return parse(file.toString(), bytes(file), Optional.empty());
  }

  /// Reads the releases of a text.
  ///
  /// @param name what messages call it
  /// @param phases the names of the phases that a release can go through, in their order
  /// @throws BadReleases if it is no list of releases, with all that is wrong
  static PublishedHistory parse(String name, byte[] bytes, List<String> phases) throws BadReleases {
    return parse(name, bytes, Optional.of(phases));
  }

  private static PublishedHistory parse(String name, byte[] bytes, Optional<List<String>> phases)
      throws BadReleases {
    List<CsvRow> rows = rows(name, bytes, text -> rows(text, phases.orElse(List.of())));
    return ReleaseRows.read(name, rows, phases.orElseGet(() -> named(rows)));
  }

  /// The rows of a file of comma-separated values.
  ///
  /// @throws BadReleases if it cannot be read or is none
  static List<CsvRow> csv(Path file) throws BadReleases {
    return rows(file.toString(), bytes(file), CsvRows::of);
  }

  @FunctionalInterface
  private interface Parser {
    List<CsvRow> rows(String text) throws CsvRows.SyntaxFault;
  }

  private static List<CsvRow> rows(String name, byte[] bytes, Parser parser) throws BadReleases {
    if (bytes.length > MOST_BYTES) {
      throw unusable(name, tr("it is larger than 1 MiB; allowed: at most that"));
    }
    try {
      return parser.rows(text(bytes));
    } catch (CharacterCodingException e) {
      throw unusable(name, tr("it is no text in UTF-8; allowed: a file saved as CSV in UTF-8"));
    } catch (CsvRows.SyntaxFault e) {
      throw unusable(name, String.valueOf(e.getMessage()));
    }
  }

  /// What stands over the columns after version and release.
  private static List<String> named(List<CsvRow> rows) {
    return rows.stream().limit(1).flatMap(head -> head.cells().stream().skip(2)).toList();
  }

  private static List<CsvRow> rows(String text, List<String> phases) throws CsvRows.SyntaxFault {
    return JsonReleases.isJson(text) ? JsonReleases.rows(text, phases) : CsvRows.of(text);
  }

  private static String text(byte[] bytes) throws CharacterCodingException {
    String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
  }

  private static byte[] bytes(Path file) throws BadReleases {
    try {
      return BoundedFile.read(file, MOST_BYTES);
    } catch (BoundedFile.Unreadable e) {
      throw unusable(file.toString(), e.getMessage());
    }
  }

  private static BadReleases unusable(String name, String problem) {
    return new BadReleases(name, List.of(problem));
  }
}
