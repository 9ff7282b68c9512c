package org.cadenceplanner.store;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.cadenceplanner.plan.Plan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PlanFilesTest {
  private static final String SMALL = PlanTexts.quoted(PlanTexts.SMALL);
  private static final Plan PLAN = PlanTexts.plan(SMALL);

  @TempDir private Path folder;

  static Stream<Arguments> textsThatAreNoPlan() {
    return Stream.of(
        arguments("", "x: found an empty file, allowed: a plan"),
        arguments(" \n", "x: found an empty file, allowed: a plan"),
        arguments(
            "{\n  \"cadence\": 1,\n}",
            "x: not JSON: found '}', allowed: a name in double quotes (line 3, column 1)"),
        arguments(
            "{\"cadence\" 1}",
            "x: not JSON: found '1', allowed: a colon after the name (line 1, column 12)"),
        arguments(
            "[1 2]",
            "x: not JSON: found '2', allowed: a comma, or the end of the list or object (line 1,"
                + " column 4)"),
        arguments(
            "[yes]",
            "x: not JSON: found 'yes', allowed: a value, such as a number or a text in double"
                + " quotes (line 1, column 2)"),
        arguments(
            "[,]",
            "x: not JSON: found ',', allowed: a value, such as a number or a text in double quotes"
                + " (line 1, column 2)"),
        arguments("[1}", "x: not JSON: found '}', allowed: ']' (line 1, column 3)"),
        arguments(
            "[\"a\nb\"]",
            "x: not JSON: a line ends within a text in double quotes (line 1, column 4)"),
        arguments(
            "{\"cadence\": 1",
            "x: not JSON: the file ends before its object is closed (line 1, column 14)"),
        arguments(
            "{\"cadence\": 1,",
            "x: not JSON: the file ends before its object is closed (line 1, column 15)"),
        arguments(
            "{\"history\": [",
            "x: not JSON: the file ends before its list is closed (line 1, column 14)"),
        arguments(
            "\"a", "x: not JSON: the file ends before its value is closed (line 1, column 3)"),
        arguments("[NaN]", "x: found NaN, allowed: a number (line 1, column 5)"),
        arguments("{ // mine\n}", "x: comments are not allowed in JSON (line 1, column 3)"),
        arguments(
            "[1]",
            "x: found a list, allowed: an object such as {\"cadence\": 1, \"plan\": \"Xen"
                + " Project\", …} (line 1, column 1)"),
        arguments(
            SMALL + "{}",
            "x: found more after the end of the plan, allowed: nothing (line 13, column 1)"),
        arguments(
            "[".repeat(100_000),
            "x: found more than a plan can hold, allowed: 30 levels and 500000 parts at most"
                + " (line 1, column 32)"),
        arguments(
            "[" + "1,".repeat(1_000_000) + "1]",
            "x: found more than a plan can hold, allowed: 30 levels and 500000 parts at most"
                + " (line 1, column 1000001)"),
        arguments(
            PlanTexts.smallWith("2018, 'to'", "1" + "0".repeat(1_000_000) + ", 'to'"),
            "x: /horizon/from: found 1%s…, allowed: a whole number from 1900 to 2100 (line 4, column"
                    .formatted("0".repeat(59))
                + " 23)"));
  }

  @ParameterizedTest
  @MethodSource("textsThatAreNoPlan")
  void aTextThatIsNoPlanIsRefusedWithItsPlace(String text, String message) {
    assertThatThrownBy(() -> PlanFiles.parse("x", text.getBytes(UTF_8)))
        .isInstanceOf(InvalidPlan.class)
        .hasMessage(message);
  }

  @Test
  void aByteOrderMarkIsTolerated() throws InvalidPlan {
    assertThat(PlanFiles.parse("x", ("\uFEFF" + SMALL).getBytes(UTF_8))).isEqualTo(PLAN);
  }

  @Test
  void otherEncodingsAreRefusedWithThePlace() {
    String text = SMALL.replace("Xen", "Xén");
    assertThatThrownBy(() -> PlanFiles.parse("x", text.getBytes(ISO_8859_1)))
        .hasMessage("x: found bytes that are not UTF-8, allowed: UTF-8 (line 3, column 13)");
    assertThatThrownBy(() -> PlanFiles.parse("x", text.getBytes(UTF_16)))
        .hasMessageContaining("not UTF-8");
  }

  @Test
  void aFileOverSixteenMegabytesIsRefused() {
    byte[] bytes = new byte[PlanFiles.MOST_BYTES + 1];
    Arrays.fill(bytes, (byte) ' ');
    assertThatThrownBy(() -> PlanFiles.parse("x", bytes))
        .hasMessage("x: found more than 16 MB, allowed: at most 16 MB");
  }

  @Test
  void anEndlessStreamIsReadOnlyToTheLimit() {
    assertThatThrownBy(() -> PlanFiles.parse("standard input", new EndlessStream()))
        .hasMessage("standard input: found more than 16 MB, allowed: at most 16 MB");
  }

  @Test
  void aFileThatIsNotThereIsNamed() {
    Path file = folder.resolve("none.cadence.json");
    assertThatThrownBy(() -> PlanFiles.read(file))
        .isInstanceOf(InvalidPlan.class)
        .hasMessage(file + ": there is no such file");
    assertThatThrownBy(() -> PlanFiles.read(folder))
        .isInstanceOf(InvalidPlan.class)
        .hasMessage(folder + ": is a folder, not a file");
  }

  private static final class EndlessStream extends InputStream {
    @Override
    public int read() {
      return ' ';
    }
  }
}
