package org.cadenceplanner.language;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/// Lets the program speak German for the length of a test.
public final class InGerman implements BeforeEachCallback, AfterEachCallback {
  @Override
  public void beforeEach(ExtensionContext test) {
    Language.GERMAN.speak();
  }

  @Override
  public void afterEach(ExtensionContext test) {
    Language.ENGLISH.speak();
  }
}
