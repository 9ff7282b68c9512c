package org.cadenceplanner.insight.survey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Who a name or the head of a mail means.
class VoterTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Ann Example | Ann Example |",
        "\"Ann Example\" <Ann@Example.org> | Ann Example | ann@example.org",
        "<ann@example.org> | ann@example.org | ann@example.org",
        "ann@example.org | ann@example.org | ann@example.org",
        "ann@example.org (Ann Example) | Ann Example | ann@example.org",
        "Ann Example via Xen-devel <xen-devel@lists.example.org> | Ann Example |",
        "[ Ann Example ] | Ann Example |",
        "**Ann Example** | Ann Example |",
        "'Ann O'Neil', | Ann O'Neil |",
        "\"Ann Example | Ann Example |",
        "Ann Example\" | Ann Example |",
        "Ann Example) | Ann Example |",
        "Ann (Xen) | Ann (Xen) |",
        "Ann \"Nick\" | Ann \"Nick\" |",
        "=HYPERLINK(\"x\") | =HYPERLINK(\"x\") |",
      })
  void aNameAndAnAddressAreTold(String text, String name, String address) {
    Voter voter = Voter.parse(text).orElseThrow();

    assertThat(voter.name()).isEqualTo(name);
    assertThat(voter.address().orElse(null)).isEqualTo(address);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "[    ]", "____", "…", "\"", "'", "(", ")", "\u202e\u200f"})
  void nothingIsNobody(String text) {
    assertThat(Voter.parse(text)).isEmpty();
  }

  @Test
  void theSizeOfLettersAndMarksBetweenThemMakeNoOtherVoter() {
    assertThat(voter("ann  EXAMPLE").is(voter("Ann Example"))).isTrue();
    assertThat(voter("Ann <a@example.org>").is(voter("Annie <A@example.org>"))).isTrue();
    assertThat(voter("Ann <a@example.org>").is(voter("Bob <b@example.org>"))).isFalse();
    assertThat(voter("\ud83d\ude80 <a@example.org>").is(voter("\ud83d\udc27 <b@example.org>")))
        .isFalse();
  }

  @Test
  void aNameOf10000LettersIsCut() {
    assertThat(voter("x".repeat(10_000)).name()).hasSize(200);
  }

  private static Voter voter(String text) {
    return Voter.parse(text).orElseThrow();
  }
}
