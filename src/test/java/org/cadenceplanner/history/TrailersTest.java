package org.cadenceplanner.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.cadenceplanner.insight.Origin;
import org.cadenceplanner.plan.Version;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What messages of commits say of backports.
final class TrailersTest {
  private static final String ONE = "ec820035b875cdbedce5e73f481ce65963ede9ed";
  private static final String TWO = "9781b51efde251efcc0291ddb1d9c7cefe2b2555";

  @Test
  void xensTrailersNameTheCommitsAndTheDay() {
    Trailers said =
        Trailers.of(
            "Fix\n\nmaster commit: %s\nmaster date: 2021-08-25 14:19:09 +0200\nmaster commit: %s\n"
                .formatted(ONE, TWO));
    assertThat(said.cited()).containsExactly(ONE, TWO);
    assertThat(said.masterDay()).contains(LocalDate.of(2021, 8, 25));
    assertThat(said.style()).isEqualTo(Origin.Style.MASTER_COMMIT);
  }

  @Test
  void gitsTrailersNameThemToo() {
    Trailers said =
        Trailers.of(
            "Fix\n\n(cherry picked from commit %s)\n(cherry picked from commit %s)\n"
                .formatted(ONE, TWO));
    assertThat(said.picked()).containsExactly(ONE, TWO);
    assertThat(said.style()).isEqualTo(Origin.Style.PICKED);
  }

  @Test
  void linuxNamesTheCommitUpstream() {
    assertThat(Trailers.of("Fix\n\ncommit " + ONE + " upstream.\n").master()).containsExactly(ONE);
    assertThat(Trailers.of("Fix\n\n[ Upstream commit " + TWO + " ]\n").master())
        .containsExactly(TWO);
  }

  @Test
  void wordsAboutCommitsAreNone() {
    assertThat(Trailers.of("Revert commit " + ONE + "\n\nThis reverts commit " + TWO + ".").cited())
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"This is XSA-382,true", "See CVE-2021-28699.,true", "XSAVE is set,false"})
  void securityIsNamed(String message, boolean isSecurity) {
    assertThat(Trailers.isSecurity(message)).isEqualTo(isSecurity);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "4.9+|4.9,4.10,4.11,5.0",
        "4.9+ # 4.8 has it|4.9,4.10,4.11,5.0",
        "4.9, 4.11|4.9,4.11",
        "4.9 - 4.11|4.9,4.10,4.11",
        "4.9..4.10|4.9,4.10",
        "stable-4.11|4.11",
        "4.10 and later|4.10,4.11,5.0",
        "all of them|''"
      })
  void branchesAreAskedFor(String asked, String branches) {
    assertAsked("Backport: " + asked, branches);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Cc: stable@vger.kernel.org # 4.9+|4.9,4.10,4.11,5.0",
        "Cc: <stable@vger.kernel.org> # v4.10+: as 4.9 has it|4.10,4.11,5.0",
        "CC: Linux stable <stable@kernel.org> [4.9+]|4.9,4.10,4.11,5.0",
        "Cc: someone@example.org, stable@vger.kernel.org # 4.10.x|4.10",
        "Cc: <stable@vger.kernel.org> # 4.9.x: 4.10.1: sched: Check for idle|4.9",
        "Cc: stable@vger.kernel.org # 4.9, 4.11|4.9,4.11",
        "Cc: stable|4.8,4.9,4.10,4.11,5.0",
        "Cc: qemu-stable@nongnu.org|4.8,4.9,4.10,4.11,5.0",
        "Cc: stable@vger.kernel.org # after 4 weeks|4.8,4.9,4.10,4.11,5.0",
        "Cc: stable@vger.kernel.org # needs work for <= 4.9|4.8,4.9,4.10,4.11,5.0",
        "Cc: <stable+noautosel@kernel.org> # not this one|``",
        "Cc: unstable@example.org|``",
        "Cc: stability@example.org # 4.9+|``",
        "Reported by stable@example.org # 4.9+|``"
      })
  void branchesAreAskedForAsLinuxDoes(String line, String branches) {
    assertAsked(line, branches);
  }

  @Test
  void whatFixesSomethingAndIsForStableGoesWhereThatIs() {
    Wish wish = Wish.of("Mend\n\nFixes: 98af565b1e61 (\"ffa\")\nCc: stable@vger.kernel.org\n");
    assertThat(wish.asked()).isEmpty();
    assertThat(wish.fixes()).containsExactly("98af565b1e61");
    Wish named = Wish.of("Mend\n\nFixes: 98af565b1e61\nCc: stable@vger.kernel.org # 4.10+\n");
    assertThat(named.asked()).extracting(Wish.Range::words).containsExactly("4.10+");
  }

  private static void assertAsked(String asked, String branches) {
    Wish wish = Wish.of("Fix\n\n" + asked + "\n");
    for (String branch : new String[] {"4.8", "4.9", "4.10", "4.11", "5.0"}) {
      boolean isWanted = wish.asked().stream().anyMatch(range -> range.has(Version.of(branch)));
      boolean isMeant =
          java.util.List.of(branches.split(",")).contains(branch)
              || (branch.equals("4.11") && branches.equals("4.9,4.10,4.11,5.0"));
      assertThat(isWanted).as("%s: %s", asked, branch).isEqualTo(isMeant);
    }
  }

  @Test
  void fixesNameCommitsByTheirFirstDigits() {
    Wish wish =
        Wish.of(
            "Mend\n\n"
                + "Fixes: 98af565b1e61 (\"xen/arm: ffa\")\n"
                + "Fixes: 0dfba864fbff (\"NMI\")\n"
                + "Fixes: a bug\n");
    assertThat(wish.fixes()).containsExactly("98af565b1e61", "0dfba864fbff");
  }

  @Test
  void namesOfBranchesAreReadByTheirPattern() {
    assertThat(BranchPattern.parse("stable-{version}").reader().apply("stable-4.11"))
        .contains(Version.of("4.11"));
    assertThat(BranchPattern.parse("stable-{version}").reader().apply("stable-4.11-rc")).isEmpty();
    assertThat(BranchPattern.parse("REL_{version}_STABLE").reader().apply("REL_9_6_STABLE"))
        .contains(Version.of("9.6"));
  }
}
