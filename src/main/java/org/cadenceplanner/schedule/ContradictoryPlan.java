package org.cadenceplanner.schedule;

import java.util.Objects;

/// Thrown for a plan whose rules contradict each other once dates are put to them, or give more days
/// than can be looked at; the message says where, what was found and what is allowed.
public final class ContradictoryPlan extends RuntimeException {
  private static final long serialVersionUID = 1;

  public ContradictoryPlan(String message) {
    super(message);
  }

  @Override
  public String getMessage() {
    return Objects.requireNonNull(super.getMessage());
  }
}
