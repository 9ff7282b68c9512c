package org.cadenceplanner.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is written in English does not depend on the machine's language.
class LocaleTest {
  @ParameterizedTest
  @ValueSource(strings = {"tr-TR", "ar-EG-u-nu-arab", "fr-FR", "th-TH-u-ca-buddhist-nu-thai"})
  @ResourceLock(Resources.LOCALE)
  void everyFormatIsTheSameInEveryLanguage(String language) {
    List<String> expected = inLanguage(Locale.ENGLISH);
    assertThat(inLanguage(Locale.forLanguageTag(language))).isEqualTo(expected);
  }

  private static List<String> inLanguage(Locale locale) {
    Locale before = Locale.getDefault();
    Locale.setDefault(locale);
    try {
      Exports exports = Exports.small();
      List<String> texts = new ArrayList<>();
      for (OutputFormat format : OutputFormat.values()) {
        texts.add(exports.show(format));
        texts.add(exports.compare(format));
      }
      return texts;
    } finally {
      Locale.setDefault(before);
    }
  }
}
