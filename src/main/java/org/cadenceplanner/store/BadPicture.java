package org.cadenceplanner.store;

import static org.cadenceplanner.language.Texts.tr;

import java.util.Objects;

/// A picture that a plan cannot be had from; the message says what was found and what is allowed.
final class BadPicture extends Exception {
  private static final long serialVersionUID = 1;

  BadPicture(String message) {
    super(message);
  }

  static BadPicture withoutPlan() {
    return new BadPicture(
        tr(
            "found a picture with no plan in it, allowed: one that Cadence drew, as it was drawn;"
                + " many programs and sites leave the plan out when they save a picture anew"));
  }

  static BadPicture withTwoPlans() {
    return new BadPicture(tr("found a second plan in the picture, allowed: one"));
  }

  static BadPicture damaged() {
    return new BadPicture(
        tr("found a plan that was damaged on its way, allowed: the picture as Cadence drew it"));
  }

  @Override
  public String getMessage() {
    return Objects.requireNonNull(super.getMessage());
  }
}
