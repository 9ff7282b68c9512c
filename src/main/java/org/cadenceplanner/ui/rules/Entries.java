package org.cadenceplanner.ui.rules;

import static org.cadenceplanner.language.Texts.tr;

import java.util.List;
import java.util.Optional;
import org.cadenceplanner.ui.fx.ListChanges;

/// Lists with an entry changed that was shown, such as a limit or a blocked day: it may have been
/// changed, or taken back, since.
final class Entries {
  private Entries() {}

  /// The list with an entry in the place of an old one, or at its end where there is none.
  ///
  /// @throws IllegalArgumentException if the old one is not there any more
  static <T> List<T> put(List<T> all, Optional<T> old, T wanted) {
    return old.map(it -> ListChanges.with(all, placeOf(it, all), wanted))
        .orElseGet(() -> ListChanges.and(all, wanted));
  }

  /// The list without an entry.
  ///
  /// @throws IllegalArgumentException if it is not there any more
  static <T> List<T> without(List<T> all, T gone) {
    return ListChanges.without(all, placeOf(gone, all));
  }

  /// The place of an entry in the list.
  ///
  /// @throws IllegalArgumentException if it is not there any more
  static <T> int placeOf(T wanted, List<T> all) {
    int place = all.indexOf(wanted);
    if (place < 0) {
      throw new IllegalArgumentException(tr("It is not there any more; allowed: to add it again."));
    }
    return place;
  }
}
