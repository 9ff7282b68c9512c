package org.cadenceplanner.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.cadenceplanner.ChildJvm;

/// A process in which Ann has a plan open, that waits to be killed.
public final class HoldsUntilKilled {
  static final Holder ANN =
      new Holder("ann", "tux", Optional.of(Instant.parse("2027-02-28T09:30:00Z")));

  private HoldsUntilKilled() {}

  /// @param words the plan
  public static void main(String... words) throws IOException {
    try (PlanLock lock = new PlanLock(ANN)) {
      System.out.println(lock.take(Path.of(words[0])));
      System.in.transferTo(OutputStream.nullOutputStream());
    }
  }

  /// Starts the process and waits until it has the plan open.
  public static Process start(Path plan) throws IOException {
    Process process = ChildJvm.start(ChildJvm.command(HoldsUntilKilled.class, List.of(), plan));
    String said = process.inputReader().readLine();
    if (!"Optional.empty".equals(said)) {
      throw new AssertionError("the process said " + said);
    }
    return process;
  }
}
