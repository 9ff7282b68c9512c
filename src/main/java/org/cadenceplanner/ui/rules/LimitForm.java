package org.cadenceplanner.ui.rules;

import static org.cadenceplanner.language.Texts.tr;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.cadenceplanner.insight.Words;
import org.cadenceplanner.plan.Limit;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.ui.fx.Choice;
import org.cadenceplanner.ui.fx.Popover;
import org.cadenceplanner.ui.fx.PopoverForm;

/// Asks for a limit: which kind, and what that needs.
final class LimitForm {
  private enum Kind {
    BRANCHES,
    RANGE,
    OVERLAP,
    SEASONS;

    private String words() {
      return switch (this) {
        case BRANCHES -> tr("branches at once");
        case RANGE -> tr("no release in a part of the year");
        case OVERLAP -> tr("support after the next release");
        case SEASONS -> tr("holiday seasons between releases");
      };
    }
  }

  private final LimitFields.Branches branches;
  private final LimitFields.Range range = new LimitFields.Range();
  private final LimitFields.Overlap overlap;
  private final LimitFields.Seasons seasons = new LimitFields.Seasons();
  private final Choice<Kind> kinds =
      new Choice<>("limit-kind", List.of(Kind.values()), Kind::words, this::choose);
  private final StackPane fields = new StackPane();
  private final PopoverForm form;
  private final Function<Limit, Optional<String>> done;
  private Kind kind = Kind.BRANCHES;

  /// @param plan the plan whose phases and classes are offered
  /// @param shown what the fields hold at first
  /// @param done takes what they come to; tells what is wrong with it, else nothing
  LimitForm(Plan plan, Optional<Limit> shown, Function<Limit, Optional<String>> done) {
    this.done = done;
    branches = new LimitFields.Branches(plan.allPhases());
    overlap = new LimitFields.Overlap(plan.classes());
    StackedFields all =
        new StackedFields(tr("A limit for all scenarios"))
            .wide(LimitFields.labelled(Words.capitalised(tr("on")), kinds))
            .wide(fields)
            .hint(tr("It moves no date; what breaks it is marked and listed."));
    String verb = tr(shown.isPresent() ? "Change" : "Add");
    form = new PopoverForm(new Popover(), "limit-form", all, verb, this::submit);
    show(Kind.BRANCHES);
    shown.ifPresent(this::show);
  }

  void open(Node opener) {
    form.open(opener);
  }

  private void show(Limit limit) {
    switch (limit) {
      case Limit.MostBranches most -> {
        branches.show(most);
        show(Kind.BRANCHES);
      }
      case Limit.NoReleaseIn never -> {
        range.show(never);
        show(Kind.RANGE);
      }
      case Limit.LeastOverlap least -> {
        overlap.show(least);
        show(Kind.OVERLAP);
      }
      case Limit.MostHolidaySeasons most -> {
        seasons.show(most);
        show(Kind.SEASONS);
      }
    }
  }

  private void choose(Kind wanted) {
    show(wanted);
    form.say(Optional.empty());
  }

  private void show(Kind wanted) {
    kind = wanted;
    kinds.show(wanted);
    fields.getChildren().setAll(chosen().node());
  }

  private LimitFields<?> chosen() {
    return switch (kind) {
      case BRANCHES -> branches;
      case RANGE -> range;
      case OVERLAP -> overlap;
      case SEASONS -> seasons;
    };
  }

  private Optional<String> submit() {
    return chosen().typed().map(done).orElse(PopoverForm.SAID_BY_FIELD);
  }
}
