package org.cadenceplanner.store;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.cadenceplanner.export.PictureFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A picture gives the plan that was put into it, or says why it gives none.
class PictureFilesTest {
  private static final String NO_PLAN =
      "found a picture with no plan in it, allowed: one that Cadence drew, as it was drawn; many"
          + " programs and sites leave the plan out when they save a picture anew";
  private static final String DAMAGED =
      "found a plan that was damaged on its way, allowed: the picture as Cadence drew it";
  private static final byte[] BEFORE_TEXT = "Cadence plan\0\1\0\0\0".getBytes(ISO_8859_1);
  private static final CarriedPlan XEN = Carried.sample("xen-2018");
  private static final byte[] PNG = Carried.png(XEN.text());

  @Test
  void planComesOutAsItWasPutIn() throws InvalidPlan {
    CarriedPlan read = PictureFiles.parse("a.png", PNG);

    assertThat(read.text()).isEqualTo(XEN.text());
    assertThat(read.plan()).isEqualTo(XEN.plan());
    assertThat(read.calendars()).containsOnlyKeys("team-days.xml");
  }

  @Test
  void pngOfAnotherProgramHasNoPlan() {
    byte[] plain = without(PNG);

    assertRefused(plain, NO_PLAN);
    assertRefused(Chunks.with(plain, "iTXt", "Comment\0\0\0\0\0Hi".getBytes(UTF_8)), NO_PLAN);
  }

  @Test
  void planMayStandAfterThePixelsAndNeedNotBeCompressed() throws InvalidPlan {
    byte[] text = ("Cadence plan\0\0\0de\0Plan\0" + XEN.text()).getBytes(UTF_8);

    assertThat(PictureFiles.parse("a.png", Chunks.with(without(PNG), "iTXt", text)).plan())
        .isEqualTo(XEN.plan());
  }

  @Test
  void planIsTakenFromPictureThatWasCutOffAfterIt() throws InvalidPlan {
    assertThat(PictureFiles.parse("a.png", Arrays.copyOf(PNG, PNG.length - 30)).plan())
        .isEqualTo(XEN.plan());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 7, 8, 20, 33, 60, 500})
  void pictureThatWasCutOffBeforeThatSaysWhere(int length) {
    assertThatThrownBy(() -> PictureFiles.parse("a.png", Arrays.copyOf(PNG, length)))
        .isInstanceOf(InvalidPlan.class)
        .hasMessageMatching(
            "a\\.png: found a PNG that is damaged or cut off at byte \\d+, with no plan before"
                + " that; allowed: the picture as Cadence drew it");
  }

  @Test
  void fileOfAnotherKindIsNoPngWhateverItsNameSays() {
    byte[] jpeg = {-1, (byte) 0xd8, -1, (byte) 0xe0, 0, 0x10, 'J', 'F', 'I', 'F', 0, 1, 1};

    assertRefused(
        jpeg,
        "found no PNG, whatever the file's name says; allowed: the picture as Cadence drew it, as a"
            + " PNG, SVG or PDF");
  }

  @Test
  void wrongChecksumIsDamage() {
    byte[] changed = PNG.clone();
    int keyword = new String(PNG, ISO_8859_1).indexOf("Cadence plan");
    changed[keyword + 60] ^= 1;

    assertRefused(changed, DAMAGED);
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, Integer.MIN_VALUE, Integer.MAX_VALUE, 2_000_000_000, 1_000})
  void lengthsThatLieAreNotBelieved(int length) {
    assertThatThrownBy(
            () ->
                PictureFiles.parse("a.png", Chunks.with(without(PNG), "iTXt", length, BEFORE_TEXT)))
        .isInstanceOf(InvalidPlan.class)
        .hasMessageContaining("found a PNG that is damaged or cut off at byte");
  }

  @Test
  void textThatSwellsIsStoppedAt16Megabytes() {
    byte[] bomb = compressed(new byte[200_000_000]);
    assertThat(bomb.length).isLessThan(250_000);

    assertRefused(chunk(bomb), "found a plan of more than 16 MB, allowed: at most 16 MB");
  }

  @Test
  void aTextThatCouldNotBeReadBackIsNotWritten() {
    byte[] days = new byte[CarriedPlan.MOST_BYTES * 3 / 4];
    CarriedPlan large = new CarriedPlan(XEN.plan(), Map.of("x.xml", days), Optional.empty());

    assertThatThrownBy(large::text)
        .hasMessage("the plan and its calendars come to more than 16 MB, too much for a picture");
  }

  @Test
  void secondPlanIsRefused() {
    assertRefused(
        Chunks.with(PNG, "iTXt", join(BEFORE_TEXT, compressed(XEN.text().getBytes(UTF_8)))),
        "found a second plan in the picture, allowed: one");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "no JSON| found ",
        "{}| /cadencePicture: found nothing, allowed: 1",
        "{'cadencePicture': 2}| /cadencePicture: found 2, allowed: 1; the picture was made by"
            + " another Cadence",
        "{'cadencePicture': 1}| /plan: found nothing, allowed: an object such as",
        "{'cadencePicture': 1, 'calendars': [{'file': '../../x.xml', 'base64': ''}]}|"
            + " /calendars/0/file: found \"../../x.xml\", allowed: the name of a calendar's file"
            + " such as \"team-days.xml\"",
        "{'cadencePicture': 1, 'calendars': [{'file': 'x.xml', 'base64': '%'}]}|"
            + " /calendars/0/base64: found \"%\", allowed: bytes in base64",
        "{'cadencePicture': 1, 'calendars': [{'file': 'x.xml', 'base64': ''}, {'file': 'x.xml',"
            + " 'base64': ''}]}| found \"x.xml\" a second time, allowed: each once",
        "{'cadencePicture': 1, 'chart': {'kind': 'pie'}}| /chart/kind: found \"pie\", allowed:"
            + " \"timeline\", \"year\", \"compare\", \"load\"",
        "{'cadencePicture': 1, 'chart': {'width': 2000000}}| /chart/width: found 2000000, allowed:"
            + " a whole number from 100 to 10000"
      })
  void whatIsWrongWithTheTextIsSaidWithItsPlace(String text, String message) {
    assertThatThrownBy(() -> PictureFiles.parse("a.png", Carried.png(text.replace('\'', '"'))))
        .isInstanceOf(InvalidPlan.class)
        .hasMessageContaining("a.png: ")
        .hasMessageContaining(message.strip());
  }

  @ParameterizedTest
  @EnumSource(PictureFormat.class)
  void planComesOutOfEveryFormAsItWasPutIn(PictureFormat format) throws InvalidPlan {
    byte[] picture = Carried.picture(format, XEN.text());

    assertThat(PictureFiles.parse("a" + format.suffix(), picture).text()).isEqualTo(XEN.text());
    assertThat(Carried.picture(format, XEN.text())).isEqualTo(picture);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<svg xmlns='http://www.w3.org/2000/svg'/>|found a picture with no plan in it",
        "<?xml version='1.0'?><!DOCTYPE svg SYSTEM 'file:///etc/passwd'><svg/>|found a DOCTYPE,"
            + " allowed: a picture as Cadence drew it",
        "<?xml version='1.0'?><!DOCTYPE s [<!ENTITY a 'b'>]><s>&a;</s>|found a DOCTYPE",
        "<svg><g></svg>|found XML that is not well-formed in line 1, allowed: a picture as Cadence",
        "<svg>PLAN</svg>|found a plan that was damaged on its way",
        "<svg>PLANPLAN</svg>|found a plan that was damaged on its way",
        "%PDF-1.6 nothing|found a picture with no plan in it",
        "%PDF-1.6 <?xpacket begin=''?><a><?xpacket end='r'?>|found XML that is not well-formed"
      })
  void svgAndPdfThatAreNotOursSayWhy(String text, String message) {
    String plan = "<plan xmlns='https://cadenceplanner.org/picture/1'>AAAA</plan>";
    byte[] picture = text.replace("PLAN", plan).getBytes(UTF_8);

    assertThatThrownBy(() -> PictureFiles.parse("a", picture))
        .isInstanceOf(InvalidPlan.class)
        .hasMessageStartingWith("a: " + message);
  }

  @Test
  void secondPlanInXmlIsRefused() {
    String svg = new String(Carried.picture(PictureFormat.SVG, XEN.text()), UTF_8);
    String metadata = svg.substring(svg.indexOf("<metadata>"), svg.indexOf("<style>"));

    assertRefused(
        svg.replace(metadata, metadata + metadata).getBytes(UTF_8),
        "found a second plan in the picture, allowed: one");
  }

  @Test
  void bytesThatAreNoTextAreRefused() {
    assertThatThrownBy(
            () -> PictureFiles.parse("a.png", chunk(compressed(new byte[] {(byte) 0xff}))))
        .isInstanceOf(InvalidPlan.class)
        .hasMessageContaining("found bytes that are not UTF-8, allowed: UTF-8");
  }

  private static void assertRefused(byte[] picture, String message) {
    assertThatThrownBy(() -> PictureFiles.parse("a.png", picture))
        .isInstanceOf(InvalidPlan.class)
        .hasMessage("a.png: " + message);
  }

  /// A PNG with a plan of these compressed bytes.
  private static byte[] chunk(byte[] compressed) {
    return Chunks.with(without(PNG), "iTXt", join(BEFORE_TEXT, compressed));
  }

  /// The picture whose plan has another keyword.
  private static byte[] without(byte[] png) {
    String text = new String(png, ISO_8859_1);
    return text.replace("Cadence plan\0\1", "Another text\0\1").getBytes(ISO_8859_1);
  }

  private static byte[] compressed(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (DeflaterOutputStream deflated =
        new DeflaterOutputStream(out, new Deflater(Deflater.BEST_COMPRESSION))) {
      deflated.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static byte[] join(byte[] one, byte[] other) {
    byte[] both = Arrays.copyOf(one, one.length + other.length);
    System.arraycopy(other, 0, both, one.length, other.length);
    return both;
  }
}
