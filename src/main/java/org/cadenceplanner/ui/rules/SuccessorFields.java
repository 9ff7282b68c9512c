package org.cadenceplanner.ui.rules;

import static org.cadenceplanner.language.Texts.tr;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.layout.VBox;
import org.cadenceplanner.insight.Words;
import org.cadenceplanner.plan.End;
import org.cadenceplanner.plan.Length;
import org.cadenceplanner.plan.LengthUnit;
import org.cadenceplanner.ui.fx.Choice;
import org.cadenceplanner.ui.fx.LengthText;
import org.cadenceplanner.ui.fx.TextEntry;
import org.cadenceplanner.ui.fx.Typed;

/// The fields of an end that waits for a later release: which one, how many more after it, and how
/// long after that.
final class SuccessorFields extends VBox {
  private static final End.Successor USUAL = End.Successor.ofAny(2);

  private final TextEntry<Integer> number =
      TextEntry.draft("end-number", text -> Typed.wholeNumber(text, 1, End.MOST_RELEASES));
  private final TextEntry<Integer> further =
      TextEntry.draft("end-further", text -> Typed.wholeNumber(text, 0, End.MOST_RELEASES));
  private final TextEntry<Optional<Length>> grace =
      TextEntry.draft("end-grace", SuccessorFields::readGrace);
  private final Choice<Optional<String>> of;

  /// @param classes the names of the classes that take their turn
  SuccessorFields(List<String> classes) {
    of = new Choice<>("end-of", offered(classes), SuccessorFields::word, _ -> {});
    VBox which = StackedFields.choice(tr("Counting"), of);
    if (classes.size() > 1) {
      getChildren().add(which);
    }
    grace.withPrompt(tr("at once"));
    getStyleClass().add("fields");
    getChildren()
        .addAll(
            StackedFields.side(tr("Which later one"), number, tr("And more after it"), further),
            StackedFields.side(tr("So long after that"), grace),
            StackedFields.hintOf(tr("1 is the next one. Where it never ships, the end is open.")));
    show(USUAL);
  }

  void show(End.Successor end) {
    number.show(String.valueOf(end.number()));
    further.show(String.valueOf(end.further()));
    grace.show(end.grace().map(Words::length).orElse(""));
    of.show(end.of());
  }

  Optional<End> typed() {
    Optional<Integer> which = number.typed();
    Optional<Integer> more = further.typed();
    Optional<Optional<Length>> after = grace.typed();
    return which.isPresent() && more.isPresent() && after.isPresent()
        ? Optional.of(
            new End.Successor(which.get(), of.value().flatMap(it -> it), more.get(), after.get()))
        : Optional.empty();
  }

  private static List<Optional<String>> offered(List<String> classes) {
    return Stream.concat(Stream.of(Optional.<String>empty()), classes.stream().map(Optional::of))
        .toList();
  }

  private static String word(Optional<String> name) {
    return name.map(it -> tr("%s alone", it)).orElseGet(() -> tr("all releases"));
  }

  private static Optional<Length> readGrace(String text) {
    return text.isBlank()
        ? Optional.empty()
        : Optional.of(LengthText.read(text, LengthUnit.WEEKS, tr("4 weeks, or nothing")));
  }
}
