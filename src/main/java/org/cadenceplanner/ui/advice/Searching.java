package org.cadenceplanner.ui.advice;

import static org.cadenceplanner.language.Texts.tr;

import java.time.LocalDate;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import org.cadenceplanner.insight.advice.Advice;
import org.cadenceplanner.insight.advice.AdviceSearch;
import org.cadenceplanner.insight.advice.Looking;
import org.cadenceplanner.insight.advice.NextRelease;
import org.cadenceplanner.insight.advice.Search;
import org.cadenceplanner.plan.Scenario;
import org.cadenceplanner.ui.fx.Busy;
import org.cadenceplanner.ui.fx.Planned;
import org.cadenceplanner.ui.fx.Recalculation;

/// A search for better dates in the background: how far it is, and how to stop it.
///
/// All methods are for the screen's thread.
final class Searching {
  private static final long TOLD_EVERY = 500;

  private final Planned planned;
  private final LocalDate today;
  private final Recalculation recalculation;
  private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper();
  private AtomicBoolean isWanted = new AtomicBoolean();

  /// @param planned the scenario looked at
  Searching(Planned planned, LocalDate today, Recalculation recalculation) {
    this.planned = planned;
    this.today = today;
    this.recalculation = recalculation;
  }

  /// The part of the schedules that is looked at, 0 to 1.
  ReadOnlyDoubleProperty progress() {
    return progress.getReadOnlyProperty();
  }

  /// Whether a search is under way.
  Busy busy() {
    return recalculation;
  }

  /// Searches in place of a search that is under way.
  ///
  /// @param search what is looked for
  void start(Search search, Consumer<Advice> done, Consumer<Exception> failed) {
    isWanted.set(false);
    AtomicBoolean mine = new AtomicBoolean(true);
    isWanted = mine;
    progress.set(0);
    recalculation.start(tr("Looking for better dates"), () -> advice(search, mine), done, failed);
  }

  /// Stops what is under way, if anything.
  void stop() {
    isWanted.set(false);
    recalculation.cancel();
  }

  /// On how many days a release may be due.
  int days(NextRelease next) {
    return next.days(planned.schedule().today()).size();
  }

  private Advice advice(Search search, AtomicBoolean wanted) {
    Scenario scenario = planned.schedule().scenario();
    NextRelease next = AdviceSearch.next(planned.plan(), planned.index(), today, scenario);
    Looking looking = looking(search.schedules(days(next)), wanted);
    return AdviceSearch.of(planned.plan(), planned.index(), today, scenario, search, looking);
  }

  private Looking looking(long all, AtomicBoolean wanted) {
    AtomicLong looked = new AtomicLong();
    return () -> {
      if (!wanted.get()) {
        throw new CancellationException("stopped");
      }
      long now = looked.incrementAndGet();
      if (now % TOLD_EVERY == 0) {
        double share = Math.min(1, (double) now / all);
        Platform.runLater(() -> progress.set(share));
      }
    };
  }
}
