package org.cadenceplanner.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.cadenceplanner.schedule.Plans;
import org.cadenceplanner.schedule.Scenarios;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/// The brief on Xen's release cadence, as the committers of July 2018 could have had it.
class BriefExportTest {
  private static final String QUESTION =
      "How often should Xen Project 2018 release, and how long should each release be supported?";
  private static final String CLAIM =
      "'9 months' needs 11.1 % fewer branch-years than '8 months': 4 against 4.5 branches at once";

  @Test
  void allOfXensOptionsAsMarkdown() throws IOException {
    Exports.assertGolden(text(Exports.xen2018(), BriefFormat.MARKDOWN), "xen-2018-brief.md");
  }

  @Test
  void chartsLieBesideTheMarkdownAndAreNamedAfterIt() throws IOException {
    BriefFiles files = debate().brief(BriefFormat.MARKDOWN, "Xen: 8 | 9 (2018).md");
    assertThat(files.beside().keySet())
        .containsExactly(
            "Xen-8-9-2018-67ce34e3-compare.png",
            "Xen-8-9-2018-67ce34e3-timeline-1.png",
            "Xen-8-9-2018-67ce34e3-load-1.png",
            "Xen-8-9-2018-67ce34e3-timeline-2.png",
            "Xen-8-9-2018-67ce34e3-load-2.png",
            "Xen-8-9-2018-67ce34e3-years.png");
    String markdown = new String(files.paper(), StandardCharsets.UTF_8);
    files.beside().keySet().forEach(name -> assertThat(markdown).contains("](" + name + ")\n"));
    for (byte[] picture : files.beside().values()) {
      assertThat(ImageIO.read(new ByteArrayInputStream(picture)).getWidth()).isEqualTo(2000);
    }
  }

  @Test
  void theFiguresAreInTheTableAlone() throws Exception {
    String row = "Branches at once, settled: peak / mean";
    Document page = page(text(debate(), BriefFormat.HTML));

    assertThat(texts(page, "th")).containsOnlyOnce(row);
    for (Element image : elements(page, "img")) {
      assertThat(svg(image.getAttribute("src"))).doesNotContain(row);
    }
  }

  @Test
  void whereNobodyHasHoursThereIsNoChartOfThem() {
    Exports nobody = Exports.of(Plans.of(Scenarios.every(8).people()).schedule());

    assertThat(nobody.brief(BriefFormat.MARKDOWN, "b.md").beside().keySet())
        .containsExactly("b-compare.png", "b-timeline-1.png", "b-years.png");
  }

  @Test
  void chartsKeepTheLettersOfTheBriefsNameAndLinksEscapeThem() {
    BriefFiles files = debate().brief(BriefFormat.MARKDOWN, "план.md");
    String markdown = new String(files.paper(), StandardCharsets.UTF_8);

    assertThat(files.beside().firstEntry().getKey()).isEqualTo("план-compare.png");
    assertThat(markdown).contains("](%D0%BF%D0%BB%D0%B0%D0%BD-compare.png)\n");
  }

  @Test
  void thePageIsXmlWithHeadingsTablesAndPictures() throws Exception {
    Document page = page(text(debate(), BriefFormat.HTML));
    assertThat(page.getDocumentElement().getAttribute("lang")).isEqualTo("en");
    assertThat(texts(page, "title")).containsExactly("Brief: Xen Project 2018");
    assertThat(texts(page, "h1")).containsExactly("Brief: Xen Project 2018");
    assertThat(texts(page, "blockquote")).containsExactly(QUESTION);
    assertThat(texts(page, "h2"))
        .containsExactly(
            "Side by side",
            "What the claims come to",
            "What it costs",
            "Option 1: 8 months",
            "Option 2: 9 months",
            "Holidays year by year",
            "What is assumed");
    assertThat(texts(page, "strong")).contains("4 / 4", "71 of 60");
    assertThat(texts(page, "li")).anyMatch(it -> it.startsWith(CLAIM));
    assertThat(elements(page, "th")).allMatch(it -> it.hasAttribute("scope"));
    assertThat(elements(page, "img")).hasSize(6).noneMatch(it -> it.getAttribute("alt").isBlank());
  }

  @Test
  void thePageRefersToNothingOutsideItself() throws Exception {
    String html = text(debate(), BriefFormat.HTML);
    assertThat(html).doesNotContain("<script", "<link", "url(", "@import", "href");
    Document page = page(html);
    for (Element image : elements(page, "img")) {
      assertIsSvg(image.getAttribute("src"));
    }
    for (Element dark : elements(page, "source")) {
      assertThat(dark.getAttribute("media")).isEqualTo("(prefers-color-scheme: dark)");
      assertIsSvg(dark.getAttribute("srcset"));
    }
  }

  private static void assertIsSvg(String source) throws Exception {
    assertThat(page(svg(source)).getDocumentElement().getTagName()).isEqualTo("svg");
  }

  private static String svg(String source) {
    String start = "data:image/svg+xml;base64,";
    assertThat(source).startsWith(start);
    byte[] svg = Base64.getDecoder().decode(source.substring(start.length()));
    return new String(svg, StandardCharsets.UTF_8);
  }

  @Test
  void theTextOfThePdfHasTheQuestionTheOptionsAndTheFigures() throws IOException {
    try (PDDocument document = Loader.loadPDF(debate().brief(BriefFormat.PDF, "b.pdf").paper())) {
      String text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
      assertThat(text)
          .contains(QUESTION, "2 options, as of 11 Jul 2018: '8 months' and '9 months'.", CLAIM)
          .contains("Option 1: 8 months", "Option 2: 9 months")
          .contains("Branches at once, settled: peak / mean 5 / 4.5 4 / 4")
          .contains("Tue 12 Mar 2019 12 Sep 2020", "due Sun 10 Mar 2019: Sunday, Monday is not")
          .contains("85 hours of work a month on average, most in October 2017: 113.");
      assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Brief: Xen Project 2018");
      assertThat(document.getDocumentInformation().getCreationDate().toInstant())
          .isEqualTo(LocalDate.of(2018, 7, 11).atStartOfDay(ZoneOffset.UTC).toInstant());
      assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en");
    }
  }

  @Test
  void thePdfHasTheStructureThatScreenReadersNeed() throws IOException {
    try (PDDocument document = Loader.loadPDF(debate().brief(BriefFormat.PDF, "b.pdf").paper())) {
      PDDocumentCatalog catalog = document.getDocumentCatalog();
      assertThat(catalog.getMarkInfo().isMarked()).isTrue();
      List<PDStructureElement> parts = Tags.of(catalog.getStructureTreeRoot());
      assertThat(parts)
          .extracting(PDStructureElement::getStructureType)
          .contains("H1", "BlockQuote", "H2", "Figure", "Table", "TH", "L");
      assertThat(parts)
          .filteredOn(part -> part.getStructureType().equals("Figure"))
          .extracting(PDStructureElement::getAlternateDescription)
          .hasSize(6)
          .allMatch(text -> text.startsWith("Chart: the "));
      assertThat(catalog.getDocumentOutline().children())
          .extracting(PDOutlineItem::getTitle)
          .startsWith("Side by side", "What the claims come to")
          .endsWith("Holidays year by year", "What is assumed");
    }
  }

  @Test
  void aTextOfPagesSaysInThePdfHowMuchOfItIsLeftOut() throws IOException {
    String name = "x".repeat(10_000);
    byte[] pdf =
        Exports.withoutHolidays(WideNames.plan(name)).brief(BriefFormat.PDF, "b.pdf").paper();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", ""))
          .contains("x…(9207lettersleftout)…x")
          .contains("xrelease,andhowlongshouldeachreleasebesupported?");
    }
  }

  @Test
  void namesInLettersThatRobotoLacksCanBeReadInThePdf() throws IOException {
    String name = "\u4e2d\u6587 \u30c6\u30b9\u30c8 \uc2dc\ud5d8";
    byte[] pdf =
        Exports.withoutHolidays(WideNames.plan(name)).brief(BriefFormat.PDF, "b.pdf").paper();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(new PDFTextStripper().getText(document))
          .contains("Brief: " + name)
          .doesNotContain("##");
    }
  }

  @ParameterizedTest
  @EnumSource
  void theSameBriefGivesTheSameBytes(BriefFormat format) {
    BriefFiles files = debate().brief(format, "b.md");
    BriefFiles again = debate().brief(format, "b.md");
    assertThat(again.paper()).isEqualTo(files.paper());
    assertThat(List.copyOf(again.beside().values()))
        .usingElementComparator(Arrays::compare)
        .isEqualTo(List.copyOf(files.beside().values()));
  }

  static Stream<String> hardNames() {
    return Stream.of(
        String.join(" ", WideNames.HARD.stream().map(BriefExportTest::startOf).toList())
            + " \ud83d\ude80 \ud800 \udc00 \ufffe\uffff \ufdd0"
            + "\"/><img src=\"https://example.org/x.png\"/>]]></style><style>@import url(//a.org)",
        "=cmd()",
        "x".repeat(10_000));
  }

  private static String startOf(String name) {
    return name.substring(0, Math.min(70, name.length()));
  }

  @ParameterizedTest
  @MethodSource("hardNames")
  void hardNamesDoNoHarm(String name) throws Exception {
    Exports exports = Exports.withoutHolidays(WideNames.plan(name));
    assertColumnsHold(text(exports, BriefFormat.MARKDOWN));
    Document page = page(text(exports, BriefFormat.HTML));
    assertThat(elements(page, "script")).isEmpty();
    assertThat(elements(page, "style")).hasSize(1);
    assertThat(elements(page, "img"))
        .allMatch(image -> image.getAttribute("src").startsWith("data:image/svg+xml;base64,"));
    assertRunsNothing(exports.brief(BriefFormat.PDF, name).paper());
  }

  private static void assertColumnsHold(String markdown) {
    assertThat(markdown)
        .doesNotContain("<script", "<img", "\u202e", "\u2066")
        .doesNotContainPattern("[\\p{Cc}&&[^\\n]]");
    List<String> lines = markdown.lines().toList();
    for (int i = 1; i < lines.size(); i++) {
      if (lines.get(i).startsWith("|") && lines.get(i - 1).startsWith("|")) {
        assertThat(columns(lines.get(i))).isEqualTo(columns(lines.get(i - 1)));
      }
    }
  }

  private static int columns(String row) {
    return row.replaceAll("\\\\.", "").replaceAll("[^|]", "").length();
  }

  private static void assertRunsNothing(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(document.getDocumentCatalog().getOpenAction()).isNull();
      assertThat(document.getDocumentCatalog().getNames()).isNull();
      for (int i = 0; i < document.getNumberOfPages(); i++) {
        assertThat(document.getPage(i).getAnnotations()).isEmpty();
      }
      assertThat(new PDFRenderer(document).renderImage(0).getWidth()).isPositive();
    }
  }

  private static Exports debate() {
    return Exports.xen2018().only("8 months", "9 months");
  }

  private static String text(Exports exports, BriefFormat format) {
    return new String(exports.brief(format, "xen-2018-brief.md").paper(), StandardCharsets.UTF_8);
  }

  private static Document page(String html) throws Exception {
    return parser().parse(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)));
  }

  private static DocumentBuilder parser() throws Exception {
    return DocumentBuilderFactory.newInstance().newDocumentBuilder();
  }

  private static List<Element> elements(Document page, String name) {
    NodeList found = page.getElementsByTagName(name);
    return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i)).toList();
  }

  private static List<String> texts(Document page, String name) {
    return elements(page, name).stream().map(it -> it.getTextContent().strip()).toList();
  }
}
