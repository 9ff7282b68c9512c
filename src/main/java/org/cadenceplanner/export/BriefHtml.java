package org.cadenceplanner.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cadenceplanner.chart.Palette;
import org.cadenceplanner.chart.Sheet;
import org.cadenceplanner.insight.Comparison.Cell;
import org.cadenceplanner.language.Language;

/// A paper as one page of HTML that is XML too, its charts and its style in it. It refers to nothing
/// outside itself and runs nothing.
final class BriefHtml {
  private static final String STYLE = "brief.css";
  private static final String DARK_STYLE = "brief-dark.css";
  private static final int MOST_LETTERS_IN_PRINT = 2_000;
  private static final Pattern LONG_WORD = Pattern.compile("\\S{25}");
  private static final String PAGE =
      """
      <!DOCTYPE html>
      <html xmlns="http://www.w3.org/1999/xhtml" lang="%1$s" xml:lang="%1$s">
      <head>
      <meta charset="utf-8"/>
      <meta name="viewport" content="width=device-width, initial-scale=1"/>
      <title>%2$s</title>
      <style>
      %3$s</style>
      </head>
      <body>
      %4$s</body>
      </html>
      """;

  private final SheetFiles charts;
  private final boolean onScreen;

  private BriefHtml(SheetFiles charts, boolean onScreen) {
    this.charts = charts;
    this.onScreen = onScreen;
  }

  /// The page for browsers: its charts are SVG, and it is dark where the reader's screen is.
  static String forScreen(List<Block> blocks, SheetFiles charts) {
    return new BriefHtml(charts, true).page(blocks);
  }

  /// The page as it is printed: its charts are PDF.
  static String forPrint(List<Block> blocks, SheetFiles charts) {
    return new BriefHtml(charts, false).page(blocks);
  }

  private String page(List<Block> blocks) {
    return PAGE.formatted(
        Language.spoken().locale().toLanguageTag(),
        text(title(blocks)),
        onScreen ? style(STYLE) + style(DARK_STYLE) : style(STYLE),
        blocks.stream().map(this::element).collect(Collectors.joining()));
  }

  private static String title(List<Block> blocks) {
    return blocks.getFirst() instanceof Block.Heading heading ? heading.text() : "";
  }

  private static String style(String file) {
    try (InputStream in = BriefHtml.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("The style " + file + " is missing from the program");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("The program's style " + file + " cannot be read", e);
    }
  }

  /// Laying out a page takes time by the square of a word's length.
  private String text(String text) {
    boolean isWhole = onScreen || text.length() <= MOST_LETTERS_IN_PRINT;
    return Xml.text(
        isWhole
            ? text
            : text.substring(0, text.offsetByCodePoints(0, MOST_LETTERS_IN_PRINT / 2)) + "…");
  }

  private String element(Block block) {
    return switch (block) {
      case Block.Heading heading -> element("h" + heading.level(), text(heading.text()));
      case Block.Paragraph paragraph -> element("p", text(paragraph.text()));
      case Block.Quote quote -> element("blockquote", "<p>" + text(quote.text()) + "</p>");
      case Block.Items items -> element("ul", "\n" + items(items));
      case Block.Grid grid -> "<div class=\"%s\">\n%s</div>\n".formatted(kind(grid), table(grid));
      case Block.Picture picture -> element("figure", "\n" + picture(picture));
    };
  }

  private static String element(String name, String content) {
    return "<%s>%s</%s>\n".formatted(name, content, name);
  }

  private String items(Block.Items items) {
    return items.items().stream()
        .map(item -> element("li", text(item)))
        .collect(Collectors.joining());
  }

  /// Words are broken only where a table would not fit on the page else.
  private static String kind(Block.Grid grid) {
    boolean isLong =
        Stream.concat(
                grid.header().stream(), grid.rows().stream().flatMap(List::stream).map(Cell::text))
            .anyMatch(text -> LONG_WORD.matcher(text).find());
    return isLong ? "table long" : "table";
  }

  private String table(Block.Grid grid) {
    String header =
        grid.header().stream()
            .map(cell -> "<th scope=\"col\">" + text(cell) + "</th>")
            .collect(Collectors.joining());
    String rows = grid.rows().stream().map(this::row).collect(Collectors.joining());
    return element(
        "table", "\n" + element("thead", element("tr", header)) + element("tbody", "\n" + rows));
  }

  private String row(List<Cell> cells) {
    String first = "<th scope=\"row\">" + text(cells.getFirst().text()) + "</th>";
    return element(
        "tr", cells.stream().skip(1).map(this::cell).collect(Collectors.joining("", first, "")));
  }

  private String cell(Cell cell) {
    String text = text(cell.text());
    return "<td>" + (cell.best() ? "<strong>" + text + "</strong>" : text) + "</td>";
  }

  private String picture(Block.Picture picture) {
    Sheet sheet = picture.sheet();
    String image =
        "<img src=\"%s\" alt=\"%s\"/>\n"
            .formatted(
                onScreen ? svg(sheet, Palette.light()) : pdf(sheet), text(picture.alternative()));
    return onScreen
        ? "<picture>\n<source media=\"(prefers-color-scheme: dark)\" srcset=\"%s\"/>\n%s</picture>\n"
            .formatted(svg(sheet, Palette.dark()), image)
        : image;
  }

  private String svg(Sheet sheet, Palette palette) {
    return embedded("image/svg+xml", charts.encode(sheet, PictureFormat.SVG, palette, 1));
  }

  private String pdf(Sheet sheet) {
    return embedded("application/pdf", charts.encode(sheet, PictureFormat.PDF, Palette.light(), 1));
  }

  private static String embedded(String type, byte[] file) {
    return "data:%s;base64,%s".formatted(type, Base64.getEncoder().encodeToString(file));
  }
}
