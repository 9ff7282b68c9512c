package org.cadenceplanner.insight.advice;

/// Hears of every schedule that is looked at, from several threads.
@FunctionalInterface
public interface Looking {
  /// Says that one more is looked at.
  ///
  /// @throws java.util.concurrent.CancellationException if nobody waits for the advice any more
  void looked();
}
