package org.cadenceplanner.ui.fx;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Lists with one thing changed, the rest as it was.
public final class ListChanges {
  private ListChanges() {}

  public static <T> List<T> with(List<T> list, int place, T changed) {
    List<T> after = new ArrayList<>(list);
    after.set(place, changed);
    return after;
  }

  public static <T> List<T> and(List<T> list, T added) {
    List<T> after = new ArrayList<>(list);
    after.add(added);
    return after;
  }

  public static <T> List<T> before(List<T> list, T added) {
    List<T> after = new ArrayList<>(list);
    after.addFirst(added);
    return after;
  }

  public static <T> List<T> without(List<T> list, int place) {
    List<T> after = new ArrayList<>(list);
    after.remove(place);
    return after;
  }

  public static <T> List<T> exchanged(List<T> list, int place, int other) {
    List<T> after = new ArrayList<>(list);
    Collections.swap(after, place, other);
    return after;
  }
}
