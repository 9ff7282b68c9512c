package org.cadenceplanner.ui.rules;

import static org.cadenceplanner.language.Texts.tr;

import org.cadenceplanner.plan.ClassRule;

/// The kinds of condition that give a release its class.
enum ConditionKind {
  FORM,
  NUMBER,
  DUE,
  FIRST_OF_YEAR,
  LISTED;

  String words() {
    return switch (this) {
      case FORM -> tr("its version has a form");
      case NUMBER -> tr("its number is even or odd");
      case DUE -> tr("it is due in some months or years");
      case FIRST_OF_YEAR -> tr("it is the first of its year");
      case LISTED -> tr("it is one of a list");
    };
  }

  static ConditionKind of(ClassRule.Condition condition) {
    return switch (condition) {
      case ClassRule.OfForm _ -> FORM;
      case ClassRule.Numbered _ -> NUMBER;
      case ClassRule.Due _ -> DUE;
      case ClassRule.FirstOfYear _ -> FIRST_OF_YEAR;
      case ClassRule.Listed _ -> LISTED;
    };
  }
}
