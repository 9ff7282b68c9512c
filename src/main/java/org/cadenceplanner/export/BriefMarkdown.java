package org.cadenceplanner.export;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cadenceplanner.chart.ChartKind;
import org.cadenceplanner.chart.Size;

/// A paper as Markdown, its charts as PNG files beside it that are named after it.
final class BriefMarkdown {
  private static final int SCALE = 2;

  private final SheetFiles charts;
  private final Function<BriefPicture, Optional<String>> carried;
  private final String name;
  private final SequencedMap<String, byte[]> pictures = new LinkedHashMap<>();

  private BriefMarkdown(
      SheetFiles charts, Function<BriefPicture, Optional<String>> carried, String name) {
    this.charts = charts;
    this.carried = carried;
    this.name = name;
  }

  /// @param carried the text that travels in each picture, if one does
  /// @param fileName the name of the Markdown file
  static BriefFiles of(
      List<Block> blocks,
      SheetFiles charts,
      Function<BriefPicture, Optional<String>> carried,
      String fileName) {
    BriefMarkdown markdown = new BriefMarkdown(charts, carried, PictureNames.after(fileName));
    String text = blocks.stream().map(markdown::text).collect(Collectors.joining("\n"));
    return new BriefFiles(text.getBytes(StandardCharsets.UTF_8), markdown.pictures);
  }

  private String text(Block block) {
    return switch (block) {
      case Block.Heading heading ->
          "#".repeat(heading.level()) + " " + Markdown.text(heading.text()) + "\n";
      case Block.Paragraph paragraph -> Markdown.text(paragraph.text()) + "\n";
      case Block.Quote quote -> "> " + Markdown.text(quote.text()) + "\n";
      case Block.Items items -> Markdown.list(items.items());
      case Block.Grid grid -> table(grid);
      case Block.Picture picture -> picture(picture);
    };
  }

  private static String table(Block.Grid grid) {
    return Markdown.tableOfMarkup(
        grid.header().stream().map(Markdown::text).toList(),
        grid.rows().stream().map(row -> row.stream().map(Markdown::marked).toList()).toList());
  }

  private String picture(Block.Picture picture) {
    String file = name + "-" + picture.name() + PictureFormat.PNG.suffix();
    SheetFiles.SheetFile chart = charts.of(picture.sheet());
    BriefPicture drawn = drawn(picture, chart.size());
    pictures.put(file, chart.lightPng(SCALE, carried.apply(drawn)));
    return "![%s](%s)\n".formatted(Markdown.text(picture.alternative()), link(file));
  }

  private static String link(String file) {
    return URLEncoder.encode(file, StandardCharsets.UTF_8);
  }

  private static BriefPicture drawn(Block.Picture picture, Size size) {
    Optional<Integer> height =
        picture.kind() == ChartKind.COMPARE ? Optional.empty() : Optional.of(size.height());
    List<String> shown = picture.shown().stream().map(it -> it.scenario().name()).toList();
    return new BriefPicture(picture.kind(), shown, size.width(), height, SCALE);
  }
}
