package org.cadenceplanner.schedule;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/// A value that is worked out when it is first asked for, once, by whichever thread asks first. Equal
/// to another by its value.
final class Deferred<T> implements Supplier<T> {
  private final Supplier<? extends T> work;
  private final List<T> known = new ArrayList<>(1);

  private Deferred(Supplier<? extends T> work) {
    this.work = work;
  }

  static <T> Supplier<T> of(Supplier<T> work) {
    return work instanceof Deferred<T> ? work : new Deferred<>(work);
  }

  @Override
  public synchronized T get() {
    if (known.isEmpty()) {
      known.add(work.get());
    }
    return known.getFirst();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Deferred<?> deferred && get().equals(deferred.get());
  }

  @Override
  public int hashCode() {
    return get().hashCode();
  }

  @Override
  public String toString() {
    return get().toString();
  }
}
