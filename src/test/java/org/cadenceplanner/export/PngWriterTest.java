package org.cadenceplanner.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.imageio.ImageIO;
import org.cadenceplanner.drawing.Drawing;
import org.cadenceplanner.drawing.Ink;
import org.cadenceplanner.drawing.Mark;
import org.cadenceplanner.drawing.Point;
import org.cadenceplanner.drawing.Stroke;
import org.cadenceplanner.drawing.TextStyle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PngWriterTest {

  private static final BundledFont FONT = BundledFont.load();
  private static final PngWriter WRITER = new PngWriter(FONT);
  private static final Ink RED = Ink.hex("#ff0000");
  private static final Ink BLUE = Ink.hex("#0000ff");
  private static final int WHITE_PIXEL = 0xffffff;
  private static final int RED_PIXEL = 0xff0000;
  private static final int BLUE_PIXEL = 0x0000ff;

  @ParameterizedTest
  @CsvSource({"300, 200, 1", "300, 200, 2", "300, 200, 3", "101, 777, 3"})
  void aPictureIsWidthTimesScaleByHeightTimesScale(int width, int height, int scale)
      throws IOException {
    byte[] png = WRITER.encode(new Drawing(width, height, scene()), scale);
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
    assertThat(image.getWidth()).isEqualTo(width * scale);
    assertThat(image.getHeight()).isEqualTo(height * scale);
  }

  @Test
  void theFileHoldsExactlyThePaintedPixels() throws IOException {
    Drawing drawing = new Drawing(300, 200, scene());
    BufferedImage painted = WRITER.paint(drawing, 2);
    BufferedImage read = ImageIO.read(new ByteArrayInputStream(WRITER.encode(drawing, 2)));
    assertThat(pixels(read)).isEqualTo(pixels(painted));
  }

  @Test
  void theSameDrawingGivesTheSameBytes() {
    Drawing drawing = new Drawing(300, 200, scene());
    assertThat(WRITER.encode(drawing, 2))
        .isEqualTo(new PngWriter(BundledFont.load()).encode(drawing, 2));
  }

  @Test
  void manyThreadsWriteTheSameBytes() throws InterruptedException, ExecutionException {
    Drawing drawing = new Drawing(300, 200, scene());
    byte[] alone = WRITER.encode(drawing, 1);
    List<Callable<byte[]>> tasks = new ArrayList<>();
    for (int i = 0; i < 16; i++) {
      tasks.add(() -> WRITER.encode(drawing, 1));
    }
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      for (Future<byte[]> result : threads.invokeAll(tasks)) {
        assertThat(result.get()).isEqualTo(alone);
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "99; 500; 1; The width is 99 pixels, it must be 100 to 10000.",
        "500; 10001; 1; The height is 10001 pixels, it must be 100 to 10000.",
        "500; 500; 0; The scale is 0, it must be 1, 2 or 3.",
        "500; 500; 4; The scale is 4, it must be 1, 2 or 3.",
        "10000; 10000; 2; A picture of 10000 by 10000 at scale 2 has 400 million pixels, "
            + "it may have at most 110 million."
      })
  void sizesOutOfBoundsAreRefusedWithTheReason(int width, int height, int scale, String why) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PngWriter.requireSize(width, height, scale))
        .withMessage(why);
  }

  @Test
  void theLargestChartAskedForIsAllowed() {
    assertThatCode(() -> PngWriter.requireSize(4000, 3000, 3)).doesNotThrowAnyException();
  }

  @Test
  void aBoxIsFilledInsideAndOutlinedAtItsEdge() {
    BufferedImage image =
        paint(Mark.Box.filled(10, 10, 20, 20, RED).withOutline(Stroke.solid(BLUE, 2)));
    assertThat(pixel(image, 20, 20)).isEqualTo(RED_PIXEL);
    assertThat(pixel(image, 10, 20)).isEqualTo(BLUE_PIXEL);
    assertThat(pixel(image, 9, 20)).isEqualTo(BLUE_PIXEL);
    assertThat(pixel(image, 8, 20)).isEqualTo(WHITE_PIXEL);
    assertThat(pixel(image, 31, 20)).isEqualTo(WHITE_PIXEL);
  }

  @Test
  void aLineIsAsWideAsItsStroke() {
    BufferedImage image = paint(Mark.Line.of(10, 20, 50, 20, Stroke.solid(RED, 2)));
    assertThat(pixel(image, 30, 19)).isEqualTo(RED_PIXEL);
    assertThat(pixel(image, 30, 20)).isEqualTo(RED_PIXEL);
    assertThat(pixel(image, 30, 18)).isEqualTo(WHITE_PIXEL);
    assertThat(pixel(image, 50, 20)).isEqualTo(WHITE_PIXEL);
  }

  @Test
  void aDashedLineHasGaps() {
    BufferedImage image = paint(Mark.Line.of(10, 20, 50, 20, Stroke.dashed(RED, 2, 4, 6)));
    assertThat(pixel(image, 12, 20)).isEqualTo(RED_PIXEL);
    assertThat(pixel(image, 16, 20)).isEqualTo(WHITE_PIXEL);
    assertThat(pixel(image, 22, 20)).isEqualTo(RED_PIXEL);
  }

  @Test
  void aPolygonIsFilledBetweenItsCorners() {
    List<Point> corners = List.of(new Point(10, 10), new Point(50, 10), new Point(10, 50));
    BufferedImage image = paint(Mark.Polygon.filled(corners, RED));
    assertThat(pixel(image, 15, 15)).isEqualTo(RED_PIXEL);
    assertThat(pixel(image, 45, 45)).isEqualTo(WHITE_PIXEL);
    assertThatCode(() -> paint(Mark.Polygon.filled(List.of(), RED))).doesNotThrowAnyException();
  }

  @Test
  void aLabelStandsOnItsBaseline() {
    Mark label = new Mark.Label(10, 50, 20, "IIII", TextStyle.bold(40), RED, Optional.empty());
    BufferedImage image = paint(label);
    assertThat(redPixels(image, 0, 50)).isPositive();
    assertThat(redPixels(image, 51, 100)).isZero();
  }

  @Test
  void onlyThePartInsideAClipShows() {
    Mark wide = Mark.Box.filled(0, 0, 100, 100, RED);
    BufferedImage image =
        paint(new Mark.Clip(20, 20, 10, 10, List.of(wide)), Mark.Box.filled(60, 60, 5, 5, BLUE));
    assertThat(pixel(image, 25, 25)).isEqualTo(RED_PIXEL);
    assertThat(pixel(image, 19, 25)).isEqualTo(WHITE_PIXEL);
    assertThat(pixel(image, 30, 25)).isEqualTo(WHITE_PIXEL);
    assertThat(pixel(image, 62, 62)).isEqualTo(BLUE_PIXEL);
  }

  @Test
  void aClipInsideAClipShowsWhatBothAllow() {
    Mark wide = Mark.Box.filled(0, 0, 100, 100, RED);
    Mark inner = new Mark.Clip(0, 0, 25, 25, List.of(wide));
    BufferedImage image = paint(new Mark.Clip(20, 20, 10, 10, List.of(inner)));
    assertThat(pixel(image, 22, 22)).isEqualTo(RED_PIXEL);
    assertThat(pixel(image, 15, 15)).isEqualTo(WHITE_PIXEL);
    assertThat(pixel(image, 27, 27)).isEqualTo(WHITE_PIXEL);
  }

  @Test
  void halfClearInkLetsTheGroundShow() {
    BufferedImage image = paint(Mark.Box.filled(0, 0, 100, 100, RED.withAlpha(128)));
    assertThat(pixel(image, 50, 50) & 0xff).isBetween(120, 135);
  }

  private static BufferedImage paint(Mark... marks) {
    return WRITER.paint(new Drawing(100, 100, List.of(marks)), 1);
  }

  private static int pixel(BufferedImage image, int x, int y) {
    return image.getRGB(x, y) & 0xffffff;
  }

  private static int[] pixels(BufferedImage image) {
    int width = image.getWidth();
    int[] all = image.getRGB(0, 0, width, image.getHeight(), null, 0, width);
    for (int i = 0; i < all.length; i++) {
      all[i] &= 0xffffff;
    }
    return all;
  }

  private static int redPixels(BufferedImage image, int fromRow, int toRow) {
    int count = 0;
    for (int y = fromRow; y < toRow; y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        count += pixel(image, x, y) == RED_PIXEL ? 1 : 0;
      }
    }
    return count;
  }

  private static List<Mark> scene() {
    Mark label =
        new Mark.Label(
            20, 90, 80, "4.12 \u4e2d full support", TextStyle.regular(13), BLUE, Optional.empty());
    return List.of(
        Mark.Box.filled(10.5, 10, 80, 20, RED),
        Mark.Line.of(0, 0, 90, 90, Stroke.dashed(BLUE, 1.5, 4, 3)),
        label);
  }
}
