package org.cadenceplanner.ui.advice;

import static org.cadenceplanner.language.Texts.tr;

import java.util.List;
import java.util.Optional;
import org.cadenceplanner.insight.advice.Margin;
import org.cadenceplanner.ui.fx.FormSection;
import org.cadenceplanner.ui.fx.TextEntry;
import org.cadenceplanner.ui.fx.Typed;

/// Which feasts dates should not come near, and how near is too near.
final class FeastFields {
  private static final int COLUMNS = 11;
  private static final int COLUMNS_OF_DAYS = 4;

  private final TextEntry<List<String>> names =
      TextEntry.draft("advise-feasts", CommaText::names)
          .withColumns(COLUMNS)
          .withPrompt(tr("none"));
  private final TextEntry<Integer> days =
      TextEntry.<Integer>draft("advise-margin", text -> Typed.wholeNumber(text, 0, Margin.MOST))
          .withColumns(COLUMNS_OF_DAYS);

  /// @param changed is told of each change
  FeastFields(Runnable changed) {
    names.show(String.join(", ", tr("Easter"), tr("Christmas")));
    days.show(String.valueOf(Margin.usual().days()));
    names.field().textProperty().subscribe(_ -> changed.run());
    days.field().textProperty().subscribe(_ -> changed.run());
  }

  /// The form.
  FormSection section() {
    return new FormSection(tr("Feasts to stay away from"))
        .row(tr("Feasts"), names)
        .row(tr("Days around them"), days);
  }

  /// The margin typed; empty where something of it is none, which is said then.
  Optional<Margin> typed() {
    Optional<List<String>> feasts = names.typed();
    Optional<Integer> most = days.typed();
    return feasts.flatMap(some -> most.map(number -> new Margin(number, asCalendarsSay(some))));
  }

  // A German Easter Monday, Ostermontag, has no Ostern in it: its English name finds it.
  private static List<String> asCalendarsSay(List<String> feasts) {
    return feasts.stream().map(FeastFields::asCalendarsSay).toList();
  }

  private static String asCalendarsSay(String feast) {
    if (feast.equalsIgnoreCase(tr("Easter"))) {
      return "easter";
    }
    return feast.equalsIgnoreCase(tr("Christmas")) ? "christmas" : feast;
  }
}
