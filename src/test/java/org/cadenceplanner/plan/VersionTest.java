package org.cadenceplanner.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.math.BigInteger;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VersionTest {
  private static final int CASES = 3_000;

  @ParameterizedTest
  @CsvSource({
    "4.9, 4.10",
    "4.10, 4.10.1",
    "9, 10",
    "24.04, 24.10",
    "v1.9, v1.30",
    "4.12, 4.12-rc1",
    "4.12-rc2, 4.12-rc10",
    "4.09, 4.9",
    "4, v4",
    "99999999999999999999, 100000000000000000000"
  })
  void versionsAreOrderedPartByPartWithNumbersAsNumbers(String earlier, String later) {
    assertThat(Version.of(earlier)).isLessThan(Version.of(later));
    assertThat(Version.of(later)).isGreaterThan(Version.of(earlier));
    assertThat(Version.of(later).isFrom(Version.of(earlier))).isTrue();
    assertThat(Version.of(earlier).isFrom(Version.of(later))).isFalse();
  }

  @Test
  void aVersionIsFromItself() {
    assertThat(Version.of("4.12").isFrom(Version.of("4.12"))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "4.9, 4.10",
    "4.11, 4.12",
    "09, 10",
    "4.099, 4.100",
    "008, 009",
    "v1.30-lts2, v1.30-lts3",
    "7 beta, 8 beta",
    "99999999999999999999, 100000000000000000000"
  })
  void theNextVersionCountsTheLastNumberUp(String version, String next) {
    assertThat(Version.of(version).next()).isEqualTo(Version.of(next));
  }

  @ParameterizedTest
  @CsvSource({"4.12, 12", "24.04, 4", "v1.30-lts2, 2", "10, 10"})
  void theLastNumberIsTheOneThatEvenAndOddRead(String version, BigInteger number) {
    assertThat(Version.of(version).number()).contains(number);
  }

  @Test
  void aVersionWithoutANumberCannotCountUp() {
    Version version = Version.of("Vista");
    assertThat(version.number()).isEmpty();
    assertThatIllegalStateException().isThrownBy(version::next).withMessageContaining("'Vista'");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "4.1\n", "4.1\t2"})
  void aVersionIsOneLineThatIsNotBlank(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> Version.of(text));
  }

  @Test
  void aVersionHasAtMostSixtyCharacters() {
    assertThat(Version.of("9".repeat(60)).text()).hasSize(60);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Version.of("9".repeat(61)))
        .withMessage("a version is 1 to 60 characters on one line");
  }

  @Test
  void versionsHaveOneOrderWhateverTheirForm() {
    for (int seed = 0; seed < Tries.of(CASES); seed++) {
      Random random = new Random(seed);
      Version a = anyVersion(random);
      Version b = anyVersion(random);
      Version c = anyVersion(random);
      assertThat(Integer.signum(a.compareTo(b)))
          .as("seed %d: %s and %s both ways", seed, a, b)
          .isEqualTo(-Integer.signum(b.compareTo(a)));
      assertThat(a.compareTo(b) == 0).as("seed %d: %s, %s", seed, a, b).isEqualTo(a.equals(b));
      List<Version> sorted = Stream.of(a, b, c).sorted().toList();
      assertThat(sorted.getFirst().compareTo(sorted.getLast()))
          .as("seed %d: the first of %s is not after the last", seed, sorted)
          .isLessThanOrEqualTo(0);
    }
  }

  @Test
  void theNextVersionIsAlwaysALaterOne() {
    for (int seed = 0; seed < Tries.of(CASES); seed++) {
      Version version = anyVersion(new Random(seed));
      assertThat(version.next()).as("seed %d: after %s", seed, version).isGreaterThan(version);
    }
  }

  private static Version anyVersion(Random random) {
    String[] marks = {".", "-", "v", "-rc", " "};
    StringBuilder text = new StringBuilder(random.nextBoolean() ? "v" : "");
    int parts = 1 + random.nextInt(3);
    for (int i = 0; i < parts; i++) {
      text.append(i == 0 ? "" : marks[random.nextInt(marks.length)]);
      text.append("0".repeat(random.nextInt(3))).append(random.nextInt(30));
    }
    return Version.of(text.toString());
  }
}
