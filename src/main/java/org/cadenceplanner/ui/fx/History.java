package org.cadenceplanner.ui.fx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// The states a document went through, each step with its name: what undo and redo walk over.
///
/// States are immutable, so a step back is the very state there was. At most 1,000 steps are kept.
///
/// @param past the steps that led here, each with the state before it, oldest first
/// @param present the state now
/// @param future the steps taken back, each with the state after it, the next one first
/// @param dropped how many steps before the past are kept no more
public record History<T>(List<Step<T>> past, T present, List<Step<T>> future, int dropped) {
  private static final int MOST_STEPS = 1_000;
  private static final int MOST_OF_A_NAME = 60;

  public History {
    past = List.copyOf(past);
    future = List.copyOf(future);
  }

  /// A step and a state.
  ///
  /// @param name its name as the menu shows it, such as `Cadence 9 months`, in the language that is
  /// spoken when it is asked for
  public record Step<T>(Supplier<String> name, T state) {}

  /// The history that begins with a state.
  public static <T> History<T> startingWith(T first) {
    return new History<>(List.of(), first, List.of(), 0);
  }

  /// Whether nothing has been done yet, as when a document has just been opened.
  public boolean isNew() {
    return past.isEmpty() && future.isEmpty();
  }

  /// Whether this is of another document than a history before it, as when one has been opened. One
  /// whose steps came to nothing, and one opened again as it was, is of the same.
  public boolean isOfAnother(History<T> before) {
    T began = before.past.isEmpty() ? before.present : before.past.getFirst().state();
    return isNew() && !present.equals(began);
  }

  /// One step on to a new state; what was taken back before is gone.
  public History<T> then(Supplier<String> name, T next) {
    List<Step<T>> steps = new ArrayList<>(past);
    steps.add(new Step<>(name, present));
    int surplus = Math.max(0, steps.size() - MOST_STEPS);
    return new History<>(steps.subList(surplus, steps.size()), next, List.of(), dropped + surplus);
  }

  /// How many steps led here since the document was opened, also those that are kept no more.
  public int position() {
    return dropped + past.size();
  }

  /// The name of the step that undo takes back, as short as a menu has room for; empty at the
  /// beginning.
  public Optional<String> undoName() {
    return lastStep().map(History::shortName);
  }

  Optional<Supplier<String>> lastStep() {
    return past.isEmpty() ? Optional.empty() : Optional.of(past.getLast().name());
  }

  /// The name of the step that redo takes again, as short as a menu has room for; empty at the end.
  public Optional<String> redoName() {
    return future.isEmpty() ? Optional.empty() : Optional.of(shortName(future.getFirst().name()));
  }

  private static String shortName(Supplier<String> name) {
    return ShortText.of(name.get(), MOST_OF_A_NAME);
  }

  /// One step back; the same history at the beginning.
  public History<T> undo() {
    if (past.isEmpty()) {
      return this;
    }
    Step<T> last = past.getLast();
    List<Step<T>> ahead = new ArrayList<>(future);
    ahead.addFirst(new Step<>(last.name(), present));
    return new History<>(past.subList(0, past.size() - 1), last.state(), ahead, dropped);
  }

  /// One step forward again; the same history at the end.
  public History<T> redo() {
    if (future.isEmpty()) {
      return this;
    }
    Step<T> next = future.getFirst();
    List<Step<T>> behind = new ArrayList<>(past);
    behind.add(new Step<>(next.name(), present));
    return new History<>(behind, next.state(), future.subList(1, future.size()), dropped);
  }
}
