package org.cadenceplanner.export;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cadenceplanner.insight.RulesInWords;
import org.cadenceplanner.insight.Words;
import org.cadenceplanner.schedule.PhaseSpan;
import org.cadenceplanner.schedule.Release;
import org.cadenceplanner.schedule.Schedule;
import tools.jackson.databind.node.JsonNodeFactory;

/// The page of a product as it is handed in to endoflife.date: the releases that are out, the latest
/// first, and under them the rules of the scenario in words.
///
/// A page also says what kind of product it is, which no plan knows: that is left to be filled in.
final class ProductPage {
  private static final String NAMELESS = "product";
  private static final String PAGE =
      """
      ---
      title: %s
      category: # app, db, device, framework, lang, library, os, server-app, service or standard
      permalink: /%s
      releaseDateColumn: true
      %s
      releases:
      %s
      ---

      %s
      """;

  private final Schedule schedule;
  private final List<Release> out;
  private final boolean hasEarlierEnds;

  private ProductPage(Schedule schedule) {
    this.schedule = schedule;
    this.out = PublishedList.out(schedule);
    this.hasEarlierEnds = out.stream().anyMatch(release -> release.supported().size() > 1);
  }

  /// The page on the releases of a schedule.
  static String of(Schedule schedule) {
    return new ProductPage(schedule).text();
  }

  private String text() {
    String name = PlainText.oneLine(schedule.plan().name());
    String rules = Words.capitalised(RulesInWords.of(schedule.scenario())) + ".";
    return PAGE.formatted(
        quoted(name),
        slug(name),
        hasEarlierEnds ? "eoasColumn: true\n" : "",
        out.stream().map(this::release).collect(Collectors.joining("\n")),
        Markdown.text(rules));
  }

  private String release(Release release) {
    StringBuilder lines = new StringBuilder();
    lines.append("-   releaseCycle: ").append(quoted(release.version().text())).append('\n');
    lines.append("    releaseDate: ").append(release.date()).append('\n');
    if (PublishedList.isLongTerm(release)) {
      lines.append("    lts: true\n");
    }
    if (hasEarlierEnds) {
      lines.append("    eoas: ").append(end(release.supported().stream().findFirst())).append('\n');
    }
    return lines
        .append("    eol: ")
        .append(end(PublishedList.last(release)))
        .append('\n')
        .toString();
  }

  /// The day on which support ends, or whether it has ended where there is no such day.
  private static String end(Optional<PhaseSpan> phase) {
    return phase
        .map(span -> PublishedList.day(span).map(Object::toString).orElse("false"))
        .orElse("true");
  }

  /// A text in JSON is one in YAML; none in it is taken for markup of the page.
  private static String quoted(String text) {
    return JsonText.of(JsonNodeFactory.instance.stringNode(text)).strip().replace("<", "\\u003c");
  }

  private static String slug(String name) {
    String slug = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    String trimmed = slug.replaceAll("^-|-$", "");
    return trimmed.isEmpty() ? NAMELESS : trimmed;
  }
}
