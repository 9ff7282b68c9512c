package org.cadenceplanner.ui.files;

import static org.cadenceplanner.language.Texts.tr;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.util.Subscription;
import org.cadenceplanner.insight.Words;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.store.Autosave;
import org.cadenceplanner.store.FileState;
import org.cadenceplanner.store.LeftWork;
import org.cadenceplanner.store.OpenFile;
import org.cadenceplanner.store.UnsavedPlan;
import org.cadenceplanner.store.UnsavedWork;
import org.cadenceplanner.ui.fx.Dialogs;
import org.cadenceplanner.ui.fx.Errands;
import org.cadenceplanner.ui.fx.Workspace;

/// Keeps unsaved work once a second, and offers what an earlier run left when it was ended by force.
public final class Recovery {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  private final Workspace workspace;
  private final FileActions files;
  private final UnsavedWork kept;
  private final Errands work;
  private final Dialogs dialogs;
  private final ZoneId zone;

  /// @param kept where unsaved work is kept
  /// @param work looks and reads, in the background
  /// @param zone in which times are told
  public Recovery(
      Workspace workspace,
      FileActions files,
      UnsavedWork kept,
      Errands work,
      Dialogs dialogs,
      ZoneId zone) {
    this.workspace = workspace;
    this.files = files;
    this.kept = kept;
    this.work = work;
    this.dialogs = dialogs;
    this.zone = zone;
  }

  /// From now on keeps what is unsaved, until the subscription ends.
  public Subscription keepWith(Autosave autosave) {
    return workspace
        .edited()
        .subscribe(edited -> keep(autosave))
        .and(workspace.saved().subscribe(saved -> keep(autosave)));
  }

  /// Looks for what earlier runs left, and asks about each.
  ///
  /// @param autosave keeps what is gone on with
  public void offer(Autosave autosave) {
    work.start(
        tr("Looking for unsaved work"),
        () -> kept.found().stream().map(Offer::of).toList(),
        left -> ask(left, autosave),
        e -> {});
  }

  /// Work that was left, and whether its file is another than it was then.
  private record Offer(LeftWork left, boolean isOfAnotherState) {
    static Offer of(LeftWork left) {
      return new Offer(
          left,
          left instanceof LeftWork.Whole whole
              && whole.work().file().filter(Offer::isChanged).isPresent());
    }

    private static boolean isChanged(OpenFile file) {
      return file.state() == FileState.CHANGED;
    }
  }

  private void keep(Autosave autosave) {
    if (workspace.isUnsaved()) {
      Plan plan = workspace.edited().get().plan();
      String scenario = workspace.edited().get().scenario().name();
      autosave.changed(
          new UnsavedPlan(
              files.file().get(), plan, scenario, workspace.planning().calendars().given()));
    } else {
      autosave.settled();
    }
  }

  private void ask(List<Offer> left, Autosave autosave) {
    left.stream()
        .findFirst()
        .ifPresent(
            first -> ask(first, autosave, () -> ask(left.subList(1, left.size()), autosave)));
  }

  private void ask(Offer offer, Autosave autosave, Runnable next) {
    switch (offer.left()) {
      case LeftWork.Whole whole -> ask(whole, offer.isOfAnotherState(), autosave, next);
      case LeftWork.Damaged damaged -> tell(damaged, next);
    }
  }

  private void ask(
      LeftWork.Whole left, boolean isOfAnotherState, Autosave autosave, Runnable next) {
    ZonedDateTime at = left.at().atZone(zone);
    Optional<Integer> answer =
        dialogs.ask(
            tr("Go on with unsaved changes to %s?", name(left.work())),
            tr(
                    "Cadence was ended before they were saved. They are from %s, %s.",
                    Words.day(at.toLocalDate()), TIME.format(at))
                + (isOfAnotherState ? "\n\n" + sinceSaved() : ""),
            List.of(tr("Go on with them"), tr("Throw them away")));
    if (answer.isEmpty()) {
      next.run();
    } else if (answer.get() == 0) {
      files.restore(left.work(), () -> autosave.takeOver(left));
    } else {
      dismiss(left, next);
    }
  }

  private static String sinceSaved() {
    return tr(
        "The file was saved since, here or by another program: what is in it may be newer. It stays"
            + " as it is until you save.");
  }

  private void tell(LeftWork.Damaged left, Runnable next) {
    dialogs.inform(
        tr("Unsaved work cannot be read"),
        tr(
            "Cadence was ended before it was saved, and what was kept is damaged:\n%s\n"
                + "It is moved aside, into the folder damaged beside %s",
            left.why(), left.kept()));
    dismiss(left, next);
  }

  private void dismiss(LeftWork left, Runnable next) {
    work.finish(tr("Tidying up"), () -> kept.dismiss(left), gone -> next.run(), e -> next.run());
  }

  private static String name(UnsavedPlan work) {
    return work.file()
        .map(OpenFile::path)
        .map(path -> String.valueOf(path.getFileName()))
        .orElseGet(() -> work.plan().name());
  }
}
