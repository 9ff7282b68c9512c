package org.cadenceplanner.ui.rules;

import static org.cadenceplanner.language.Texts.tr;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import org.cadenceplanner.plan.Amendment;
import org.cadenceplanner.plan.SupportScheme;
import org.cadenceplanner.plan.Version;
import org.cadenceplanner.ui.fx.DayEntry;
import org.cadenceplanner.ui.fx.Popover;
import org.cadenceplanner.ui.fx.PopoverForm;
import org.cadenceplanner.ui.fx.TextEntry;
import org.cadenceplanner.ui.fx.Typed;

/// Asks for an amendment: of which releases, since when, and why. Its support is edited where that
/// of the rules is.
final class AmendmentForm {
  private final TextEntry<List<Version>> versions =
      TextEntry.<List<Version>>draft("amendment-versions", VersionsText::read)
          .withPrompt(tr("such as 4.17, 4.18"));
  private final DayEntry decided = new DayEntry("amendment-decided");
  private final TextEntry<String> reason =
      TextEntry.<String>draft("amendment-reason", Typed::line).withPrompt(tr("why"));
  private final PopoverForm form;
  private final Function<List<Version>, SupportScheme> support;
  private final Function<Amendment, Optional<String>> done;

  /// @param verb what the button says
  /// @param support the support that releases have
  /// @param done takes the amendment; tells what is wrong with it, else nothing
  AmendmentForm(
      String verb,
      Function<List<Version>, SupportScheme> support,
      Function<Amendment, Optional<String>> done) {
    this.support = support;
    this.done = done;
    StackedFields fields =
        new StackedFields(tr("Other support for some releases"))
            .field(tr("Releases, with commas"), versions)
            .wide(StackedFields.labelled(tr("Decided on"), decided, decided))
            .field(tr("Reason"), reason)
            .hint(tr("At first they keep the support they have; a click on the line edits it."));
    fields.getStyleClass().add("roomy");
    form = new PopoverForm(new Popover(), "amendment-form", fields, verb, this::submit);
  }

  /// Opens it empty but for the day.
  void open(Node beside, LocalDate today) {
    decided.show(today);
    form.open(beside);
  }

  /// Opens it on an amendment there is.
  void open(Node beside, Amendment shown) {
    versions.show(VersionsText.of(shown.versions()));
    decided.show(shown.decided());
    reason.show(shown.reason());
    form.open(beside);
  }

  private Optional<String> submit() {
    Optional<List<Version>> which = versions.typed();
    Optional<LocalDate> since = decided.typed();
    Optional<String> why = reason.typed();
    return which.isPresent() && since.isPresent() && why.isPresent()
        ? done.apply(new Amendment(since.get(), which.get(), support.apply(which.get()), why.get()))
        : PopoverForm.SAID_BY_FIELD;
  }
}
