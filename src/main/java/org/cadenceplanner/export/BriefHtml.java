package org.cadenceplanner.export;

import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cadenceplanner.insight.Comparison.Cell;
import org.cadenceplanner.language.Language;

/// A paper as one page of HTML that is XML too, its charts and its style in it. It refers to
/// nothing outside itself and runs nothing.
final class BriefHtml {
  private static final int FEW_COLUMNS = 8;
  private static final Pattern LONG_WORD = Pattern.compile("\\S{25}");
  private static final String PAGE =
      """
      <!DOCTYPE html>
      <html xmlns="http://www.w3.org/1999/xhtml" lang="%1$s" xml:lang="%1$s">
      <head>
      %2$s</head>
      <body>
      %3$s</body>
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
        new BriefHead(blocks, onScreen).html(),
        IntStream.range(0, blocks.size())
            .mapToObj(place -> element(blocks.get(place), place))
            .collect(Collectors.joining()));
  }

  private String text(String text) {
    return Xml.text(onScreen ? text : Shortened.of(text));
  }

  private String element(Block block, int place) {
    return switch (block) {
      case Block.Heading heading -> heading(heading, place);
      case Block.Paragraph paragraph -> element("p", text(paragraph.text()));
      case Block.Quote quote -> element("blockquote", "<p>" + text(quote.text()) + "</p>");
      case Block.Items items -> element("ul", "\n" + items(items));
      case Block.Grid grid -> "<div class=\"%s\">\n%s</div>\n".formatted(kind(grid), table(grid));
      case Block.Picture picture -> element("figure", "\n" + picture(picture));
    };
  }

  private String heading(Block.Heading heading, int place) {
    return "<h%1$d id=\"%2$s\">%3$s</h%1$d>\n"
        .formatted(heading.level(), BriefHead.id(place), text(heading.text()));
  }

  private static String element(String name, String content) {
    return "<%s>%s</%s>\n".formatted(name, content, name);
  }

  private String items(Block.Items items) {
    return items.items().stream()
        .map(item -> element("li", text(item)))
        .collect(Collectors.joining());
  }

  /// Words are broken only where a table would not fit on the page else, and short texts such as
  /// days only where there are many columns.
  private static String kind(Block.Grid grid) {
    boolean isLong =
        Stream.concat(
                grid.header().stream(), grid.rows().stream().flatMap(List::stream).map(Cell::text))
            .anyMatch(text -> LONG_WORD.matcher(text).find());
    if (isLong) {
      return "table long";
    }
    return grid.header().size() <= FEW_COLUMNS ? "table few" : "table";
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
    SheetFiles.SheetFile chart = charts.of(picture.sheet());
    if (!onScreen) {
      return image(pdf(chart.light(PictureFormat.PDF)), picture);
    }
    return "<picture>\n<source media=\"(prefers-color-scheme: dark)\" srcset=\"%s\"/>\n%s</picture>\n"
        .formatted(
            svg(chart.dark(PictureFormat.SVG)),
            image(svg(chart.light(PictureFormat.SVG)), picture));
  }

  private String image(String source, Block.Picture picture) {
    return "<img src=\"%s\" alt=\"%s\"/>\n".formatted(source, Xml.text(picture.alternative()));
  }

  private static String svg(byte[] file) {
    return embedded("image/svg+xml", file);
  }

  private static String pdf(byte[] file) {
    return embedded("application/pdf", file);
  }

  private static String embedded(String type, byte[] file) {
    return "data:%s;base64,%s".formatted(type, Base64.getEncoder().encodeToString(file));
  }
}
