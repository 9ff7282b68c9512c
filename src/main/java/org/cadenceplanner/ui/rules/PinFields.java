package org.cadenceplanner.ui.rules;

import static org.cadenceplanner.language.Texts.tr;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import org.cadenceplanner.insight.Words;
import org.cadenceplanner.plan.Pin;
import org.cadenceplanner.plan.Version;
import org.cadenceplanner.ui.fx.DayEntry;
import org.cadenceplanner.ui.fx.Edited;
import org.cadenceplanner.ui.fx.FormSection;
import org.cadenceplanner.ui.fx.Popover;
import org.cadenceplanner.ui.fx.PopoverForm;
import org.cadenceplanner.ui.fx.TextEntry;
import org.cadenceplanner.ui.fx.Typed;

/// Asks for a date that is set by hand: of which release, which day, and why.
final class PinFields {
  private final Edited edited;
  private final Optional<Pin> old;
  private final Function<Pin, Optional<String>> done;
  private final TextEntry<Version> version =
      TextEntry.draft("pin-version", this::readVersion)
          .withPrompt(tr("such as %s", "4.12"))
          .withColumns(9);
  private final DayEntry day = new DayEntry("pin-day");
  private final TextEntry<String> reason =
      TextEntry.<String>draft("pin-why", Typed::line).withPrompt(tr("why"));
  private final PopoverForm form;

  /// @param old what the fields hold at first
  /// @param done takes what they come to; tells what is wrong with it, else nothing
  PinFields(Edited edited, Optional<Pin> old, Function<Pin, Optional<String>> done) {
    this.edited = edited;
    this.old = old;
    this.done = done;
    FormSection fields =
        new FormSection(tr("A date set by hand"))
            .row(tr("Release"), version)
            .row(tr("Date"), day)
            .row(tr("Reason"), reason.withColumns(20));
    form = new PopoverForm(new Popover(), "pin-fields", fields, tr("Set"), this::submit);
    old.ifPresent(this::show);
  }

  void open(Node beside) {
    form.open(beside);
  }

  private void show(Pin pin) {
    version.show(pin.version().text());
    day.show(pin.date());
    reason.show(pin.reason());
  }

  private Version readVersion(String text) {
    Version read = Version.of(text.strip());
    boolean isAsItWas = old.filter(pin -> pin.version().equals(read)).isPresent();
    if (!isAsItWas) {
      refuse(read);
    }
    return read;
  }

  private void refuse(Version wanted) {
    edited.scenario().pins().stream()
        .filter(pin -> pin.version().equals(wanted))
        .findFirst()
        .ifPresent(
            pin ->
                refuse(
                    tr(
                        "%s is set to %s already; allowed: another release",
                        wanted, Words.day(pin.date()))));
    edited.plan().history().stream()
        .filter(release -> release.version().equals(wanted))
        .findFirst()
        .ifPresent(
            release ->
                refuse(
                    tr(
                        "%s is out since %s; allowed: a release to come",
                        wanted, Words.day(release.date()))));
  }

  private static void refuse(String why) {
    throw new IllegalArgumentException(why);
  }

  private Optional<String> submit() {
    Optional<Version> which = version.typed();
    Optional<LocalDate> on = day.typed();
    Optional<String> why = reason.typed();
    return which.isPresent() && on.isPresent() && why.isPresent()
        ? done.apply(new Pin(which.get(), on.get(), why.get()))
        : PopoverForm.SAID_BY_FIELD;
  }
}
