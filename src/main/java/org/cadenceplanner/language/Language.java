package org.cadenceplanner.language;

import java.util.Locale;

/// A language the program speaks.
///
/// Spoken is German where the display language of the Java runtime is German, else English; what is
/// written for others may be in another one, see [#during].
public enum Language {
  ENGLISH(Locale.ENGLISH, "English"),
  GERMAN(Locale.GERMAN, "Deutsch");

  private static final ScopedValue<Language> FOR_OTHERS = ScopedValue.newInstance();

  private final Locale locale;
  private final String ownName;

  Language(Locale locale, String ownName) {
    this.locale = locale;
    this.ownName = ownName;
  }

  /// The language of the system, whatever is spoken meanwhile.
  public static Language ofSystem() {
    String usual = System.getProperty("user.language", "");
    return of(Locale.of(System.getProperty("user.language.display", usual)));
  }

  /// The language that is spoken now.
  public static Language spoken() {
    return FOR_OTHERS.isBound() ? FOR_OTHERS.get() : of(Locale.getDefault(Locale.Category.DISPLAY));
  }

  /// The language for a person of a locale: German for each of German, else English.
  public static Language of(Locale locale) {
    return locale.getLanguage().equals(Locale.GERMAN.getLanguage()) ? GERMAN : ENGLISH;
  }

  /// What it is called by those who speak it.
  public String ownName() {
    return ownName;
  }

  /// How names of months and days and decimal points are written in it.
  public Locale locale() {
    return locale;
  }

  /// Speaks this language from now on, in all that is said anew.
  public void speak() {
    Locale.setDefault(locale);
  }

  /// Does something in this language, on the thread that asks for it, whatever is spoken besides.
  ///
  /// Example: `ENGLISH.during(() -> tr("Today"))` is `Today` in a German window too.
  ///
  /// @throws X if the work throws it
  public <T, X extends Throwable> T during(ScopedValue.CallableOp<? extends T, X> work) throws X {
    return ScopedValue.where(FOR_OTHERS, this).call(work);
  }
}
