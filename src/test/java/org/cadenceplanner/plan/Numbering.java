package org.cadenceplanner.plan;

/// How a project numbers its releases; number 0 is the anchor's.
enum Numbering {
  COUNTED("4.{n}") {
    @Override
    Version version(int k) {
      return Version.of("4." + (BEFORE + k));
    }
  },
  BOUNDED("v{major}.{minor:0..2}") {
    @Override
    Version version(int k) {
      int number = BEFORE + k;
      return Version.of("v" + (1 + number / 3) + "." + number % 3);
    }
  },
  DATED("{yy}.{mm}") {
    @Override
    Version version(int k) {
      int number = BEFORE + k;
      return Version.of((10 + number / 2) + (number % 2 == 0 ? ".04" : ".10"));
    }
  };

  private static final int BEFORE = 20;

  private final String template;

  Numbering(String template) {
    this.template = template;
  }

  abstract Version version(int k);

  VersionTemplate template() {
    return new VersionTemplate(template);
  }

  boolean needsTemplate() {
    return this != COUNTED;
  }
}
