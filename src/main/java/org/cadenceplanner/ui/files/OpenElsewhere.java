package org.cadenceplanner.ui.files;

import static org.cadenceplanner.language.Texts.tr;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.cadenceplanner.insight.Words;
import org.cadenceplanner.store.Holder;
import org.cadenceplanner.store.OpenFile;
import org.cadenceplanner.store.PlanLock;
import org.cadenceplanner.ui.fx.Workspace;

/// Tells other windows that the plan's file is open here, and tells here if it is open in another one.
/// Nobody is kept from anything by that.
public final class OpenElsewhere {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  private final Workspace workspace;
  private final CurrentFile current;
  private final PlanLock lock;
  private final ZoneId zone;
  private final ReadOnlyObjectWrapper<Optional<String>> words =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private Optional<Path> passedOver = Optional.empty();
  private Optional<Path> told = Optional.empty();

  /// @param lock there is one of it in a process
  /// @param zone in which times are told
  OpenElsewhere(Workspace workspace, CurrentFile current, PlanLock lock, ZoneId zone) {
    this.workspace = workspace;
    this.current = current;
    this.lock = lock;
    this.zone = zone;
    current.property().subscribe(file -> look());
  }

  /// Who else has the file open, as a sentence; empty where nobody has, or it was told already.
  public ReadOnlyObjectProperty<Optional<String>> words() {
    return words.getReadOnlyProperty();
  }

  /// Goes on here all the same; it is not told again for this file.
  public void goOn() {
    passedOver = path();
    words.set(Optional.empty());
  }

  private Optional<Path> path() {
    return current.get().map(OpenFile::path);
  }

  /// The disk may not answer, so not on the screen's thread.
  private void look() {
    Optional<Path> file = path();
    if (file.isPresent() || told.isPresent()) {
      told = file;
      workspace.recalculation().lookUp(() -> take(file), holder -> tell(file, holder), e -> {});
    }
  }

  private Optional<Holder> take(Optional<Path> file) {
    if (file.isEmpty()) {
      lock.close();
    }
    return file.flatMap(lock::take);
  }

  /// Another file may be the plan's by now.
  private void tell(Optional<Path> file, Optional<Holder> holder) {
    if (!file.equals(path())) {
      look();
    } else if (!file.equals(passedOver)) {
      words.set(file.flatMap(path -> holder.map(it -> sentence(PlanNames.of(path), it))));
    }
  }

  private String sentence(String name, Holder holder) {
    String since = holder.since().map(this::moment).orElse("");
    return tr(
        "%s is open in another window too, of %s%s. Whoever saves second is asked first.",
        name, who(holder), since);
  }

  private String moment(Instant since) {
    ZonedDateTime at = since.atZone(zone);
    return tr(", since %s, %s", Words.day(at.toLocalDate()), TIME.format(at));
  }

  private static String who(Holder holder) {
    String user = holder.user().isEmpty() ? tr("somebody") : holder.user();
    return holder.machine().isEmpty() ? user : tr("%s on the machine %s", user, holder.machine());
  }
}
