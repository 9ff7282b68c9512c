package org.cadenceplanner.schedule;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cadenceplanner.plan.DatePolicy;
import org.cadenceplanner.plan.Scenario;
import org.cadenceplanner.plan.Version;

/// What one future of a plan says of days: as the plan, but releases slip that are neither out, nor
/// passed over, nor pinned.
final class FutureFacts implements SlotFacts {
  private final Futures futures;
  private final SlotFacts plan;
  private final OneFuture future;
  private final Map<Version, LocalDate> ready = new HashMap<>();
  private int passed;
  private LocalDate earliest;

  FutureFacts(Futures futures, SlotFacts plan, Scenario scenario, OneFuture future) {
    this.futures = futures;
    this.plan = plan;
    this.future = future;
    this.passed = futures.slotsPassed(scenario);
    this.earliest = futures.today();
  }

  @Override
  public Optional<LocalDate> actual(Version version) {
    return plan.actual(version);
  }

  @Override
  public Optional<LocalDate> carriedFrom(Version version) {
    return Optional.ofNullable(ready.get(version)).or(() -> plan.actual(version));
  }

  @Override
  public LocalDate ready(Slot slot) {
    passed--;
    return passed < 0 && plan.actual(slot.version()).isEmpty() ? slipped(slot) : slot.due();
  }

  private LocalDate slipped(Slot slot) {
    LocalDate due = slot.due();
    LocalDate day = due.plusDays(future.delays().next(ChronoUnit.DAYS.between(due, earliest)));
    ready.put(slot.version(), day);
    earliest = day.isBefore(futures.today()) ? futures.today() : day.plusDays(1);
    return day;
  }

  @Override
  public List<Reason> against(DatePolicy policy, LocalDate day) {
    return plan.against(policy, day);
  }

  @Override
  public Iterator<DatedSlot> slotsOf(String scenario) {
    return future.slotsOf(scenario);
  }
}
