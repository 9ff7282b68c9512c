package org.cadenceplanner.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.cadenceplanner.plan.Version;
import org.junit.jupiter.api.Test;

/// Patterns are proposed from the tags that projects have.
final class TagProposalsTest {
  private static final LocalDate START = LocalDate.of(2015, 1, 15);

  private final List<Tag> tags = new ArrayList<>();

  private TagProposalsTest tag(int month, String... names) {
    for (String name : names) {
      tags.add(new Tag(name, START.plusMonths(month)));
    }
    return this;
  }

  private TaggedReleases best() {
    return TagProposals.of(tags).getFirst();
  }

  private List<String> versions() {
    return best().releases().stream().map(TaggedRelease::version).map(Version::text).toList();
  }

  @Test
  void xen() {
    tag(0, "RELEASE-4.9.0", "4.9.0-rc1.1", "qemu-xen-4.9.0");
    tag(6, "RELEASE-4.10.0-rc1", "RELEASE-4.10.0", "RELEASE-4.9.1", "qemu-xen-4.10.0");
    tag(13, "RELEASE-4.11.0", "RELEASE-4.10.1", "RELEASE-4.9.2", "xen-4.11.0-staging-note");
    assertThat(best().pattern().text()).isEqualTo("RELEASE-{version}");
    assertThat(versions()).containsExactly("4.9", "4.10", "4.11");
    TaggedRelease middle = best().releases().get(1);
    assertThat(middle.tag().name()).isEqualTo("RELEASE-4.10.0");
    assertThat(middle.points()).extracting(Tag::name).containsExactly("RELEASE-4.10.1");
    assertThat(middle.candidates()).extracting(Tag::name).containsExactly("RELEASE-4.10.0-rc1");
  }

  @Test
  void kubernetesHasTwoNumbers() {
    tag(0, "v1.29.0-alpha.1", "v1.29.0-rc.1", "v1.29.0");
    tag(4, "v1.30.0", "v1.29.1", "v1.29.2", "v1.30.0-beta.0");
    tag(8, "v1.31.0", "v1.30.1", "v1.29.3", "kubernetes-1.31.0");
    assertThat(best().pattern()).isEqualTo(new TagPattern("v", "", 2));
    assertThat(versions()).containsExactly("1.29", "1.30", "1.31");
  }

  @Test
  void aTagOfTenThousandNumbersNamesNoVersion() {
    TagPattern pattern = TagPattern.parse("v{version}", 2);
    assertThat(pattern.reader().apply("v" + "1.".repeat(10_000) + "1")).isEmpty();
  }

  @Test
  void nodeHasOneNumberAsItsSecondComesEveryFortnight() {
    for (int major = 0; major < 4; major++) {
      for (int minor = 0; minor < 12; minor++) {
        tags.add(
            new Tag(
                "v" + (20 + major) + "." + minor + ".0",
                START.plusMonths(6L * major).plusDays(14L * minor)));
      }
    }
    assertThat(best().pattern()).isEqualTo(new TagPattern("v", "", 1));
    assertThat(versions()).containsExactly("20", "21", "22", "23");
  }

  @Test
  void postgresqlHasOneNumberAsOlderLinesGoOn() {
    tag(0, "REL_14_0").tag(3, "REL_14_1").tag(12, "REL_15_0", "REL_15_BETA1", "REL_14_5");
    tag(15, "REL_15_1", "REL_14_6").tag(24, "REL_16_0", "REL_16_RC1");
    assertThat(best().pattern()).isEqualTo(new TagPattern("REL_", "", 1));
    assertThat(versions()).containsExactly("14", "15", "16");
    assertThat(best().releases().getFirst().points()).hasSize(3);
    assertThat(best().releases().get(1).candidates()).hasSize(1);
  }

  @Test
  void yearsAreNoReleasesOfTheirOwn() {
    tag(0, "2023.1").tag(4, "2023.2").tag(8, "2023.3", "2023.2.1").tag(12, "2024.1-EAP2", "2024.1");
    assertThat(best().pattern()).isEqualTo(new TagPattern("", "", 2));
    assertThat(versions()).containsExactly("2023.1", "2023.2", "2023.3", "2024.1");
  }

  @Test
  void lettersAfterTheNumbersArePointReleases() {
    tag(0, "OpenSSL_1_0_2", "OpenSSL_1_0_2-beta1").tag(5, "OpenSSL_1_0_2a", "OpenSSL_1_0_2b");
    tag(20, "OpenSSL_1_1_0", "OpenSSL_1_1_0-pre4").tag(25, "OpenSSL_1_1_0a", "OpenSSL_1_0_2c");
    TaggedReleases found = TaggedReleases.of(tags, TagPattern.parse("OpenSSL_{version}", 3));
    assertThat(found.releases())
        .extracting(it -> it.version().text())
        .containsExactly("1.0.2", "1.1.0");
    assertThat(found.releases().getFirst().points()).hasSize(3);
    assertThat(found.releases().getFirst().candidates()).hasSize(1);
  }

  @Test
  void wordsForTheFinalReleaseAreNone() {
    tag(0, "6.5.0.Final", "6.5.0.CR1").tag(9, "6.6.0.Final").tag(10, "6.6.1.Final", "7.0.0.Alpha1");
    assertThat(versions()).containsExactly("6.5", "6.6");
  }

  @Test
  void goAndPythonWriteCandidatesWithoutADot() {
    tag(0, "go1.21.0", "go1.21rc2").tag(6, "go1.22.0", "go1.22rc1", "go1.21.6", "weekly");
    assertThat(versions()).containsExactly("1.21", "1.22");
    tags.clear();
    tag(0, "v3.11.0", "v3.11.0a1", "v3.11.0b5").tag(12, "v3.12.0", "v3.12.0rc3", "v3.11.6");
    assertThat(versions()).containsExactly("3.11", "3.12");
    assertThat(best().releases().getFirst().candidates()).hasSize(2);
  }

  @Test
  void aYoungProjectWithReleasesInQuickSuccessionHasTwoNumbers() {
    tag(0, "v1.0.0", "v1.1.0", "v1.1.1");
    assertThat(versions()).containsExactly("1.0", "1.1");
  }

  @Test
  void whatHasOnlyCandidatesIsNotOut() {
    tag(0, "v1.0.0").tag(6, "v1.1.0").tag(12, "v1.2.0-rc1");
    assertThat(versions()).containsExactly("1.0", "1.1");
  }

  @Test
  void aReleaseWithoutItsOwnTagBeginsWithItsFirstPointRelease() {
    tag(0, "v1.0.1").tag(2, "v1.0.2").tag(6, "v1.1.0");
    TaggedRelease first = best().releases().getFirst();
    assertThat(first.tag().name()).isEqualTo("v1.0.1");
    assertThat(first.points()).extracting(Tag::name).containsExactly("v1.0.2");
  }

  @Test
  void nothingIsProposedFromWhatIsNoRelease() {
    tag(0, "latest", "for-linus", "key").tag(3, "v1.0.0");
    assertThat(TagProposals.of(tags)).isEmpty();
    assertThat(TagProposals.of(List.of())).isEmpty();
  }
}
