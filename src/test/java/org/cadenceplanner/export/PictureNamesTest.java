package org.cadenceplanner.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the pictures beside a brief are called.
class PictureNamesTest {
  @ParameterizedTest
  @CsvSource({
    "plan.md, plan",
    "a_b-2.md, a_b-2",
    "計画.md, 計画",
    "план-а.md, план-а",
    "हिन्दी.md, हिन्दी",
    "a.b.md, a-b-35eb08f0",
    "q.markdown, q-43ae886b",
    "….md, brief-9bf73620",
    ".md, brief-571e0253",
  })
  void aPlainNameStaysAndAnotherHasASum(String brief, String pictures) {
    assertThat(PictureNames.after(brief)).isEqualTo(pictures);
  }

  @Test
  void noTwoBriefsShareAName() {
    String many = "x".repeat(60);
    List<String> briefs =
        List.of(
            "план-а.md",
            "план-б.md",
            "a.b.md",
            "a-b.md",
            "a b.md",
            "-a-b.md",
            "a-b.markdown",
            "a-b",
            "….md",
            "!.md",
            "brief.md",
            many + "1.md",
            many + "2.md");

    assertThat(briefs.stream().map(PictureNames::after)).doesNotHaveDuplicates();
  }

  @Test
  void everyDiskTakesTheLongestOne() {
    String longest = PictureNames.after("𠀀".repeat(200) + ".md") + "-timeline-12.png";

    assertThat(longest.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(255);
    assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(longest)).isTrue();
  }
}
