package org.cadenceplanner.ui.rules;

import static org.cadenceplanner.language.Texts.tr;

import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.cadenceplanner.insight.Words;
import org.cadenceplanner.plan.BlockedRange;
import org.cadenceplanner.plan.Length;
import org.cadenceplanner.plan.LengthUnit;
import org.cadenceplanner.plan.Limit;
import org.cadenceplanner.ui.fx.Choice;
import org.cadenceplanner.ui.fx.DayText;
import org.cadenceplanner.ui.fx.LengthText;
import org.cadenceplanner.ui.fx.TextEntry;
import org.cadenceplanner.ui.fx.Typed;

/// What is filled in for one kind of limit.
///
/// @param <L> the kind
sealed interface LimitFields<L extends Limit> {
  Node node();

  void show(L limit);

  /// What they come to; nothing where a field has said what is wrong with it.
  Optional<L> typed();

  /// How many branches at once, and in which phase.
  final class Branches implements LimitFields<Limit.MostBranches> {
    private final TextEntry<Integer> most = number("limit-most", 1);
    private final Choice<Optional<String>> phase;

    Branches(List<String> phases) {
      phase = choice("limit-phase", tr("all supported"), phases);
    }

    @Override
    public Node node() {
      return lines(labelled(tr("At most"), most), labelled(tr("Which branches"), phase));
    }

    @Override
    public void show(Limit.MostBranches limit) {
      most.show(String.valueOf(limit.most()));
      phase.show(limit.phase());
    }

    @Override
    public Optional<Limit.MostBranches> typed() {
      return most.typed()
          .map(number -> new Limit.MostBranches(number, phase.value().flatMap(name -> name)));
    }
  }

  /// In which part of the year.
  final class Range implements LimitFields<Limit.NoReleaseIn> {
    private final TextEntry<String> name =
        TextEntry.<String>draft("limit-name", text -> Typed.name(text, example()))
            .withPrompt(tr("such as %s", example()));
    private final TextEntry<MonthDay> from = day("limit-from", tr("such as 20 Jul"));
    private final TextEntry<MonthDay> to = day("limit-to", tr("such as 20 Aug"));

    @Override
    public Node node() {
      return lines(
          labelled(tr("Name"), name),
          StackedFields.side(tr("First day"), from, tr("Last day"), to));
    }

    @Override
    public void show(Limit.NoReleaseIn limit) {
      name.show(limit.range().name());
      from.show(Words.monthAndDay(limit.range().from()));
      to.show(Words.monthAndDay(limit.range().to()));
    }

    @Override
    public Optional<Limit.NoReleaseIn> typed() {
      Optional<String> what = name.typed();
      Optional<MonthDay> first = from.typed();
      Optional<MonthDay> last = to.typed();
      return what.isPresent() && first.isPresent() && last.isPresent()
          ? Optional.of(
              new Limit.NoReleaseIn(new BlockedRange(what.get(), first.get(), last.get())))
          : Optional.empty();
    }

    private static String example() {
      return tr("summer break");
    }

    private static TextEntry<MonthDay> day(String id, String prompt) {
      return TextEntry.<MonthDay>draft(id, DayText::everyYear).withPrompt(prompt).withColumns(8);
    }
  }

  /// How long a release is supported after the next one, and of which class both are.
  final class Overlap implements LimitFields<Limit.LeastOverlap> {
    private final TextEntry<Length> least =
        TextEntry.<Length>draft(
                "limit-least", text -> LengthText.read(text, LengthUnit.MONTHS, example()))
            .withPrompt(tr("such as %s", example()));
    private final Choice<Optional<String>> releaseClass;

    Overlap(List<String> classes) {
      releaseClass = choice("limit-class", tr("any"), classes);
    }

    @Override
    public Node node() {
      return lines(
          labelled(tr("At least"), least), labelled(tr("Both of the class"), releaseClass));
    }

    @Override
    public void show(Limit.LeastOverlap limit) {
      least.show(Words.length(limit.least()));
      releaseClass.show(limit.releaseClass());
    }

    @Override
    public Optional<Limit.LeastOverlap> typed() {
      return least
          .typed()
          .map(length -> new Limit.LeastOverlap(releaseClass.value().flatMap(n -> n), length));
    }

    private static String example() {
      return Words.length(Length.ofMonths(12));
    }
  }

  /// How many holiday seasons.
  final class Seasons implements LimitFields<Limit.MostHolidaySeasons> {
    private final TextEntry<Integer> most = number("limit-seasons", 0);

    @Override
    public Node node() {
      return lines(labelled(tr("At most"), most));
    }

    @Override
    public void show(Limit.MostHolidaySeasons limit) {
      most.show(String.valueOf(limit.most()));
    }

    @Override
    public Optional<Limit.MostHolidaySeasons> typed() {
      return most.typed().map(Limit.MostHolidaySeasons::new);
    }
  }

  private static TextEntry<Integer> number(String id, int least) {
    return TextEntry.<Integer>draft(
            id, text -> Typed.wholeNumber(text, least, Limit.MOST_OF_A_LIMIT))
        .withColumns(5);
  }

  private static Choice<Optional<String>> choice(String id, String all, List<String> names) {
    List<Optional<String>> offered =
        Stream.concat(Stream.of(Optional.<String>empty()), names.stream().map(Optional::of))
            .toList();
    Choice<Optional<String>> choice = new Choice<>(id, offered, name -> name.orElse(all), _ -> {});
    choice.show(Optional.empty());
    return choice;
  }

  private static Node labelled(String name, TextEntry<?> entry) {
    return StackedFields.labelled(name, entry.field(), new VBox(entry, entry.message()));
  }

  /// A choice under what it is, as wide as it needs.
  static Node labelled(String name, Choice<?> choice) {
    choice.setAlignment(Pos.CENTER_LEFT);
    return StackedFields.labelled(name, choice, choice);
  }

  private static Node lines(Node... fields) {
    VBox lines = new VBox(fields);
    lines.getStyleClass().add("stacked-fields");
    return lines;
  }
}
