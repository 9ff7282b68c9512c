package org.cadenceplanner.ui.rules;

import static org.cadenceplanner.language.Texts.tr;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.cadenceplanner.insight.Words;
import org.cadenceplanner.plan.End;
import org.cadenceplanner.plan.Length;
import org.cadenceplanner.plan.LengthUnit;
import org.cadenceplanner.plan.Rounding;
import org.cadenceplanner.ui.fx.Choice;
import org.cadenceplanner.ui.fx.LengthText;
import org.cadenceplanner.ui.fx.TextEntry;

/// The fields of an end of whatever kind: its kind, what that needs, and where it is put.
final class EndFields extends VBox {
  private static final Length USUAL = Length.ofMonths(18);

  private final Choice<EndKind> kinds =
      new Choice<>("end-kind", List.of(EndKind.values()), EndKind::words, this::chooseKind);
  private final TextEntry<Length> length = TextEntry.draft("end-length", EndFields::readLength);
  private final VBox lengthField = StackedFields.side(tr("How long"), length);
  private final SuccessorFields successor;
  private final DayOfYearFields dayOfYear = new DayOfYearFields();
  private final SeveralEnds several;
  private final Label unknown = new Label(tr("It is shown as open until there is a day."));
  private final StackPane fields = new StackPane();
  private final RoundingFields rounding = new RoundingFields();
  private EndKind kind = EndKind.AFTER_RELEASE;

  /// @param isFirst whether it is the end of a first phase, which starts with the release
  /// @param classes the names of the classes that take their turn
  /// @param asking asks for one of several ends
  EndFields(boolean isFirst, List<String> classes, SeveralEnds.Asking asking) {
    successor = new SuccessorFields(classes);
    several = new SeveralEnds(isFirst, asking);
    unknown.getStyleClass().add("hint");
    length.withPrompt(tr("such as %s", Words.length(USUAL))).show(Words.length(USUAL));
    rounding.managedProperty().bind(rounding.visibleProperty());
    getStyleClass().add("fields");
    getChildren().addAll(StackedFields.choice(tr("It ends"), kinds), fields, rounding);
  }

  void show(End end) {
    switch (end) {
      case End.AfterRelease after -> length.show(Words.length(after.length()));
      case End.AfterStart after -> length.show(Words.length(after.length()));
      case End.Successor later -> successor.show(later);
      case End.OnDay on -> dayOfYear.show(on);
      case End.Earliest earliest -> several.show(earliest.ends());
      case End.Latest latest -> several.show(latest.ends());
      case End.Unknown _ -> {}
      case End.Rounded rounded -> show(rounded.end());
    }
    rounding.show(roundingOf(end));
    kinds.show(EndKind.of(end));
    showKind(EndKind.of(end));
  }

  /// The end as it stands; if it is none, the fields say why.
  Optional<End> typed() {
    return kind == EndKind.UNKNOWN
        ? Optional.of(new End.Unknown())
        : beforeRounding().flatMap(rounding::put);
  }

  private Optional<End> beforeRounding() {
    return switch (kind) {
      case AFTER_RELEASE -> length.typed().map(End.AfterRelease::new);
      case AFTER_START -> length.typed().map(End.AfterStart::new);
      case LATER_RELEASE -> successor.typed();
      case DAY_OF_YEAR -> dayOfYear.typed();
      case EARLIEST -> several.typed().map(End.Earliest::new);
      case LATEST -> several.typed().map(End.Latest::new);
      case UNKNOWN -> Optional.of(new End.Unknown());
    };
  }

  private void chooseKind(EndKind wanted) {
    boolean isOfSeveral = wanted == EndKind.EARLIEST || wanted == EndKind.LATEST;
    if (isOfSeveral && several.isEmpty()) {
      several.show(List.of(beforeRounding().orElse(SeveralEnds.OFFERED), SeveralEnds.OFFERED));
    }
    showKind(wanted);
  }

  private void showKind(EndKind wanted) {
    kind = wanted;
    StackedFields.exchange(fields, Optional.of(fieldsOf(wanted)));
    rounding.setVisible(wanted != EndKind.UNKNOWN);
  }

  private Node fieldsOf(EndKind wanted) {
    return switch (wanted) {
      case AFTER_RELEASE, AFTER_START -> lengthField;
      case LATER_RELEASE -> successor;
      case DAY_OF_YEAR -> dayOfYear;
      case EARLIEST, LATEST -> several;
      case UNKNOWN -> unknown;
    };
  }

  private static Optional<Rounding> roundingOf(End end) {
    return end instanceof End.Rounded rounded ? Optional.of(rounded.rounding()) : Optional.empty();
  }

  private static Length readLength(String text) {
    return LengthText.read(text, LengthUnit.MONTHS, Words.length(USUAL));
  }
}
