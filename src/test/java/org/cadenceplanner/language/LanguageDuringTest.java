package org.cadenceplanner.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// What is written for others is in their language while the window goes on in its own.
@ExtendWith(InGerman.class)
class LanguageDuringTest {
  @Test
  void anotherLanguageIsSpokenOnTheThreadThatAsksAndAfterwardsTheOwnOneAgain()
      throws InterruptedException {
    String[] elsewhere = new String[1];
    String said =
        Language.ENGLISH.during(
            () -> {
              Thread other = Thread.ofPlatform().start(() -> elsewhere[0] = Texts.tr("vote"));
              other.join();
              return Texts.tr("vote");
            });
    assertThat(said).isEqualTo("vote");
    assertThat(elsewhere[0]).isEqualTo("Stimme");
    assertThat(Texts.tr("vote")).isEqualTo("Stimme");
  }
}
