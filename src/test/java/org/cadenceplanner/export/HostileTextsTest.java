package org.cadenceplanner.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.cadenceplanner.chart.Palette;
import org.cadenceplanner.chart.SamplePlans;
import org.cadenceplanner.chart.SampleSheet;
import org.cadenceplanner.chart.Size;
import org.cadenceplanner.plan.End;
import org.cadenceplanner.plan.Length;
import org.cadenceplanner.plan.Phase;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.plan.SupportScheme;
import org.cadenceplanner.schedule.CalendarDays;
import org.cadenceplanner.schedule.DayIndex;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/// Names that are made to do harm do none in a chart, whatever its kind and form.
class HostileTextsTest {
  private static final Set<String> ELEMENTS =
      Set.of("svg", "title", "desc", "style", "rect", "line", "polygon", "text", "g", "clipPath");

  static Stream<String> names() {
    return Stream.of(
        "<script>alert(1)</script>",
        "\"/><image href=\"https://example.org/x.png\"/>",
        "]]></text><svg onload=\"x()\">&lt;&amp;&#0;",
        "a | b `c` *d* [e](javascript:x)",
        "=cmd()",
        "\u202e4.21 \u2066ti\u200f \u05e9\u05dc\u05d5\u05dd",
        "\ud83d\ude80\ud83d\udc69\u200d\ud83d\udcbb \u4e2d\u6587 \u0627\u0644\u0639",
        "\u0000\u001b[31m\r\n\t\u007f\u2028",
        "\ud800 \udc00 \ufffe\uffff \ufdd0",
        "(\\) Tj ET endstream endobj %PDF",
        "'</style><style>@import url(//example.org)",
        "x".repeat(10_000),
        "\u4e2d".repeat(10_000),
        "\ud83d\ude80 ".repeat(5_000));
  }

  @ParameterizedTest
  @MethodSource("names")
  void aTimelineIsWhole(String name) throws Exception {
    assertWhole(SampleSheet.TIMELINE, name);
  }

  @ParameterizedTest
  @EnumSource
  void aChartOfAnyKindIsWholeWhateverItsNames(SampleSheet kind) throws Exception {
    for (String name :
        List.of(String.join(" ", names().toList()), String.join("", startsOfNames()))) {
      assertWhole(kind, name);
    }
  }

  private static List<String> startsOfNames() {
    return names().map(name -> name.substring(0, Math.min(5, name.length()))).toList();
  }

  private static void assertWhole(SampleSheet kind, String name) throws Exception {
    Plan plan = named(name);
    Written written =
        Written.of(kind.of(plan, index(plan, name)), new Size(800, 500), Palette.light());
    assertHarmless(written.svg());
    assertThatCode(written::page).doesNotThrowAnyException();
    assertIsPicture(written.as(PictureFormat.PNG));
    assertRunsNothing(written.as(PictureFormat.PDF));
  }

  private static void assertHarmless(String svg) throws Exception {
    Document document =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(svg)));
    NodeList all = document.getElementsByTagName("*");
    Set<String> elements = new TreeSet<>();
    for (int i = 0; i < all.getLength(); i++) {
      Element element = (Element) all.item(i);
      elements.add(element.getTagName());
      for (int j = 0; j < element.getAttributes().getLength(); j++) {
        String attribute = element.getAttributes().item(j).getNodeName();
        assertThat(attribute).doesNotStartWith("on").doesNotContain("href");
      }
    }
    assertThat(ELEMENTS).containsAll(elements);
    assertThat(document.getElementsByTagName("style").item(0).getTextContent())
        .doesNotContain("@import", "http:", "https:")
        .doesNotContainPattern("url\\((?!data:font/ttf;base64,)");
  }

  private static void assertIsPicture(byte[] png) throws Exception {
    assertThat(ImageIO.read(new ByteArrayInputStream(png)).getWidth()).isEqualTo(800);
  }

  private static void assertRunsNothing(byte[] pdf) throws Exception {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(document.getNumberOfPages()).isEqualTo(1);
      assertThat(document.getPage(0).getAnnotations()).isEmpty();
      assertThat(document.getDocumentCatalog().getOpenAction()).isNull();
      assertThat(document.getDocumentCatalog().getNames()).isNull();
    }
  }

  private static Plan named(String name) {
    Plan small = SamplePlans.small();
    SupportScheme support =
        SupportScheme.alike(List.of(new Phase(name, true, new End.AfterStart(Length.ofMonths(9)))));
    var scenario = small.scenarios().getFirst();
    return new Plan(
        name,
        Optional.of(name),
        small.today(),
        small.horizon(),
        false,
        small.history(),
        small.calendars(),
        small.load(),
        List.of(scenario.withName(name).withRules(scenario.rules().withSupport(support))));
  }

  private static DayIndex index(Plan plan, String name) {
    int first = DayIndex.firstYear(plan);
    int last = DayIndex.lastYear(plan);
    SortedMap<LocalDate, String> days = new TreeMap<>();
    for (int year = first; year <= last; year++) {
      days.put(LocalDate.of(year, 12, 25), name);
    }
    CalendarDays calendar =
        new CalendarDays(
            "gb/eng", name, days, Optional.empty(), Optional.empty(), Optional.empty());
    return DayIndex.of(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31), List.of(calendar));
  }
}
