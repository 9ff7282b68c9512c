package org.cadenceplanner.history;

import static org.cadenceplanner.language.Texts.tr;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;
import tools.jackson.dataformat.csv.CsvSchema;

/// Reads comma-separated values as RFC 4180 has them. Lines that begin with `#` are comments; where
/// the first line has semicolons and no comma, as some spreadsheets write it, they part the values. The
/// apostrophe that keeps a spreadsheet from taking a value for a formula is no part of it: `'=x` is
/// read as `=x`.
final class CsvRows {
  private static final CsvMapper MAPPER =
      CsvMapper.builder()
          .enable(
              CsvReadFeature.WRAP_AS_ARRAY,
              CsvReadFeature.SKIP_EMPTY_LINES,
              CsvReadFeature.TRIM_SPACES,
              CsvReadFeature.ALLOW_COMMENTS)
          .build();

  private static final Pattern GUARDED =
      Pattern.compile("(^|[;\t\r\n])([\"']*)'(?=[=+\\-@\t\r\n\uff1d\uff0b\uff0d\uff20])");

  private CsvRows() {}

  /// The rows of a text that have anything in them.
  ///
  /// @throws SyntaxFault if a quote is not closed, or something stands after a closed one
  static List<CsvRow> of(String text) throws SyntaxFault {
    CsvSchema schema = CsvSchema.emptySchema().withColumnSeparator(separator(text));
    try (JsonParser parser = MAPPER.reader(schema).createParser(text)) {
      return rows(parser);
    } catch (JacksonException e) {
      throw new SyntaxFault(
          tr(
              "line %s or one before it: quotes do not match; allowed: a value without quotes, or"
                  + " one in \"…\" with \"\" for each quote in it",
              e.getLocation().getLineNr()));
    }
  }

  /// A text that is no list.
  static final class SyntaxFault extends Exception {
    private static final long serialVersionUID = 1;

    /// @param message what is wrong, where, and what is allowed
    SyntaxFault(String message) {
      super(message);
    }
  }

  private static List<CsvRow> rows(JsonParser parser) {
    List<CsvRow> rows = new ArrayList<>();
    List<String> cells = new ArrayList<>();
    int line = 1;
    for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
      if (token == JsonToken.VALUE_STRING) {
        line = cells.isEmpty() ? parser.currentTokenLocation().getLineNr() : line;
        cells.add(withoutGuards(parser.getString()));
      } else if (token == JsonToken.END_ARRAY) {
        rows.add(new CsvRow(line, cells));
        cells.clear();
      }
    }
    rows.removeIf(CsvRow::isBlank);
    return rows;
  }

  private static String withoutGuards(String cell) {
    return GUARDED.matcher(cell).replaceAll("$1$2");
  }

  private static char separator(String text) {
    String first =
        text.lines()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .findFirst()
            .orElse("");
    return first.contains(";") && !first.contains(",") ? ';' : ',';
  }
}
