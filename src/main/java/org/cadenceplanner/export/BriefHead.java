package org.cadenceplanner.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// What a page of HTML says of itself before its text: title, description, style and, for print,
/// the bookmarks of its parts.
record BriefHead(List<Block> blocks, boolean onScreen) {
  private static final String STYLE = "brief.css";
  private static final String DARK_STYLE = "brief-dark.css";
  private static final int LEVEL_OF_PARTS = 2;
  private static final String HEAD =
      """
      <meta charset="utf-8"/>
      <meta name="viewport" content="width=device-width, initial-scale=1"/>
      <title>%s</title>
      <meta name="description" content="%s"/>
      %s<style>
      %s</style>
      """;

  String html() {
    return HEAD.formatted(
        Xml.text(title()),
        Xml.text(question()),
        onScreen ? "" : bookmarks(),
        onScreen ? style(STYLE) + style(DARK_STYLE) : style(STYLE));
  }

  /// The name by which a block can be referred to.
  ///
  /// @param place its place among the blocks
  static String id(int place) {
    return "block-" + place;
  }

  private String title() {
    return blocks.getFirst() instanceof Block.Heading heading ? heading.text() : "";
  }

  private String question() {
    return blocks.stream()
        .filter(Block.Quote.class::isInstance)
        .map(Block.Quote.class::cast)
        .map(Block.Quote::text)
        .findFirst()
        .orElse("");
  }

  private String bookmarks() {
    return IntStream.range(0, blocks.size())
        .mapToObj(this::bookmark)
        .collect(Collectors.joining("", "<bookmarks>\n", "</bookmarks>\n"));
  }

  private String bookmark(int place) {
    return blocks.get(place) instanceof Block.Heading(int level, String text)
            && level == LEVEL_OF_PARTS
        ? "<bookmark name=\"%s\" href=\"#%s\"/>\n".formatted(Xml.text(text), id(place))
        : "";
  }

  private static String style(String file) {
    try (InputStream in = BriefHead.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("The style " + file + " is missing from the program");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("The program's style " + file + " cannot be read", e);
    }
  }
}
