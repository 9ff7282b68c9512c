package org.cadenceplanner.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VersionTemplateTest {

  @ParameterizedTest(name = "{0}: after {1}, due {2}, comes {3}")
  @CsvSource({
    "4.{n}, 4.11, 2019-03-10, 4.12",
    "4.{n}, 4.99, 2019-03-10, 4.100",
    "v{major}.{minor}, v1.29, 2019-03-10, v1.30",
    "{major}.{minor:0..2}, 4.0, 2019-03-10, 4.1",
    "{major}.{minor:0..2}, 4.2, 2019-03-10, 5.0",
    "{major}.{minor:1..3}, 4.3, 2019-03-10, 5.1",
    "{major}.{minor:0..2}, 4.7, 2019-03-10, 5.0",
    "{major}.{minor:0..1}.{n:0..1}, 1.1.1, 2019-03-10, 2.0.0",
    "{major}.{minor:0..1}.{n:0..1}, 1.0.1, 2019-03-10, 1.1.0",
    "{yy}.{mm}, 18.10, 2019-04-18, 19.04",
    "{yy}.{mm}, 99.10, 2100-04-18, 00.04",
    "{yyyy}.{m}, 2018.11, 2019-03-10, 2019.3",
    "{yyyy}.{n}, 2018.2, 2018-11-10, 2018.3",
    "{yyyy}.{n}, 2018.3, 2019-03-10, 2019.1",
    "{yyyy}.{n}, 2018.3, 2021-03-10, 2021.1",
    "{yy}.{mm}.{n}, 18.10.4, 2018-10-30, 18.10.5",
    "{yy}.{mm}.{n}, 18.10.4, 2018-11-06, 18.11.1",
    "{yyyy}{mm}, 201810, 2019-04-18, 201904",
    "$1\\{n}, $1\\4, 2019-03-10, $1\\5"
  })
  void theNextVersionFollowsTheTemplate(
      String template, String before, LocalDate due, String next) {
    assertThat(new VersionTemplate(template).after(Version.of(before), due))
        .isEqualTo(Version.of(next));
  }

  @ParameterizedTest
  @CsvSource({
    "5.{n}, 4.17, 5.1",
    "{major}.{minor:0..2}, v4.17, 1.0",
    "{yyyy}.{n}, 4.17, 2019.1",
    "{yy}.{mm}, 4.17, 19.03",
  })
  void countersStartAtTheirFirstValueAfterAVersionOfAnotherForm(
      String template, String before, String next) {
    assertThat(new VersionTemplate(template).after(Version.of(before), LocalDate.of(2019, 3, 10)))
        .isEqualTo(Version.of(next));
  }

  @Test
  void aTemplateKnowsTheVersionsOfItsForm() {
    VersionTemplate template = new VersionTemplate("v{major}.{minor}");
    assertThat(template.matches(Version.of("v1.30"))).isTrue();
    assertThat(template.matches(Version.of("1.30"))).isFalse();
    assertThat(template.matches(Version.of("v1x30"))).isFalse();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({"4.0, false", "4.1, true", "4.3, true", "4.4, false"})
  void theBoundsOfACounterBelongToItsForm(String version, boolean matches) {
    assertThat(new VersionTemplate("{major}.{minor:1..3}").matches(Version.of(version)))
        .isEqualTo(matches);
  }

  @Test
  void aCounterMayHaveOneValueOnly() {
    VersionTemplate template = new VersionTemplate("{major}.{minor:2..2}");
    assertThat(template.after(Version.of("4.2"), LocalDate.of(2019, 3, 10)))
        .isEqualTo(Version.of("5.2"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "4",
        "",
        "4.{x}",
        "4.{n",
        "4.n}",
        "{n:0..2}",
        "{n}.{minor:3..2}",
        "{n}.{mm:1..2}",
        "{n}.{minor:0..}",
        "{n}.{minor:0..12345678}"
      })
  void aTemplateThatCannotCountIsRefused(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new VersionTemplate(text))
        .withMessageContaining("template '%s'; allowed: ", text);
  }
}
