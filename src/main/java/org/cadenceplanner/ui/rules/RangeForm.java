package org.cadenceplanner.ui.rules;

import static org.cadenceplanner.language.Texts.tr;

import java.time.MonthDay;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import org.cadenceplanner.insight.Words;
import org.cadenceplanner.plan.BlockedRange;
import org.cadenceplanner.ui.fx.DayText;
import org.cadenceplanner.ui.fx.Popover;
import org.cadenceplanner.ui.fx.PopoverForm;
import org.cadenceplanner.ui.fx.TextEntry;
import org.cadenceplanner.ui.fx.Typed;

/// The fields of a stretch of the year, such as one in which nothing is released.
final class RangeForm {
  private final Function<BlockedRange, Optional<String>> done;
  private final PopoverForm form;
  private final TextEntry<String> name =
      TextEntry.<String>draft("range-name", text -> Typed.name(text, example()))
          .withPrompt(tr("such as %s", example()));
  private final TextEntry<MonthDay> from = day("range-from", tr("such as 22 Dec"));
  private final TextEntry<MonthDay> to = day("range-to", tr("such as 3 Jan"));

  /// @param meaning what the stretch is for
  /// @param shown what the fields hold at first
  /// @param done takes what they come to; tells what is wrong with it, else nothing
  RangeForm(
      DayMeaning meaning,
      Optional<BlockedRange> shown,
      Function<BlockedRange, Optional<String>> done) {
    this.done = done;
    shown.ifPresent(this::show);
    StackedFields fields =
        new StackedFields(meaning.inARange())
            .field(tr("Name"), name)
            .pair(tr("First day"), from, tr("Last day"), to)
            .hint(tr("Every year; across New Year if it ends before it begins."));
    String verb = tr(shown.isPresent() ? "Change" : "Add");
    form = new PopoverForm(new Popover(), "range-form", fields, verb, this::submit);
  }

  void open(Node opener) {
    form.open(opener);
  }

  private void show(BlockedRange range) {
    name.show(range.name());
    from.show(Words.monthAndDay(range.from()));
    to.show(Words.monthAndDay(range.to()));
  }

  private Optional<String> submit() {
    Optional<String> what = name.typed();
    Optional<MonthDay> first = from.typed();
    Optional<MonthDay> last = to.typed();
    return what.isPresent() && first.isPresent() && last.isPresent()
        ? done.apply(new BlockedRange(what.get(), first.get(), last.get()))
        : PopoverForm.SAID_BY_FIELD;
  }

  private static String example() {
    return tr("year-end freeze");
  }

  private static TextEntry<MonthDay> day(String id, String prompt) {
    return TextEntry.<MonthDay>draft(id, DayText::everyYear).withPrompt(prompt).withColumns(8);
  }
}
