package org.cadenceplanner.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.cadenceplanner.cli.Shell.Ran;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/// Plans whose names would do harm if they could.
class HostilePlanTest {
  /// What whoever imports events should know; it has no name in it.
  private static final String AS_NEW_AS_TODAY = "all events are as new as the plan's today, ";

  private static final List<String> FORMATS =
      List.of("text", "json", "csv", "markdown", "ics", "endoflife", "nodejs");
  private static final int MOST_OF_A_MESSAGE = 400;

  @TempDir Path folder;

  static Stream<String> names() {
    return Stream.of(
        "<script>alert(1)</script>",
        "a | b",
        "=cmd()",
        "\u202edesrever\u200f",
        "👩‍👩‍👧‍👦 🚀",
        "`x` **y** [z](javascript:a)",
        "a;b,c:d\\ne\"f'g",
        "x".repeat(120));
  }

  @ParameterizedTest
  @MethodSource("names")
  void everyFormIsWritten(String name) {
    Shell shell = Shell.in(folder);
    shell.put("plan.json", plan(name, name.repeat(10_000 / name.length())));
    shell.put("holidays/acme.xml", calendar(name));

    for (String format : FORMATS) {
      Ran ran = shell.run("show", "plan.json", "--format", format);
      assertThat(ran.err().lines().filter(line -> !line.startsWith(AS_NEW_AS_TODAY)))
          .as(format)
          .isEmpty();
      assertThat(ran.code()).as(format).isZero();
      assertThat(ran.out()).as(format).isNotBlank();
    }
    assertThat(shell.run("show", "plan.json").out())
        .contains("2019")
        .doesNotContainPattern("[\\p{Cc}&&[^\n]]|[\\u200e\\u200f\\u202a-\\u202e]");
    assertThat(shell.run("compare", "plan.json", "--format=markdown").out()).doesNotContain("<");
  }

  @Test
  void aNameOfTenThousandCharactersIsRefusedInAFewWords() {
    Shell shell = Shell.in(folder);
    shell.put("plan.json", plan("x".repeat(10_000), ""));

    Ran ran = shell.run("show", "plan.json");

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err().lines()).isNotEmpty().allMatch(line -> line.length() < MOST_OF_A_MESSAGE);
  }

  private static String plan(String name, String reason) {
    return """
    {
      "cadence": 1,
      "plan": NAME,
      "today": "2018-07-11",
      "horizon": {"from": 2018, "to": 2022},
      "history": [{"version": "4.11", "released": "2018-07-10"}],
      "calendars": [{"calendar": "acme"}],
      "scenarios": [
        {
          "name": NAME,
          "anchor": {"version": "4.11", "date": "2018-07-10"},
          "cadence": {"every": "8 months"},
          "support": {"phases": [{"name": NAME, "end": {"afterRelease": "18 months"}}]},
          "milestones": [{"name": NAME, "before": "9 weeks"}],
          "pins": [{"version": "4.13", "date": "2019-12-03", "reason": REASON}]
        }
      ]
    }
    """
        .replace("NAME", JsonMapper.shared().writeValueAsString(name))
        .replace("REASON", JsonMapper.shared().writeValueAsString(reason));
  }

  /// The day on which 4.12 would be due is one of its holidays.
  private static String calendar(String name) {
    String plain = name.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    return CalendarText.WITH_11_MARCH
        .replace("Acme project", plain)
        .replace("Founders' day", plain)
        .replace("day=\"11\"", "day=\"10\"");
  }
}
