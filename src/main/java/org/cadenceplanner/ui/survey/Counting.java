package org.cadenceplanner.ui.survey;

import static org.cadenceplanner.language.Texts.tr;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.cadenceplanner.calendar.UnusableCalendars;
import org.cadenceplanner.history.ballots.BallotFile;
import org.cadenceplanner.insight.survey.Received;
import org.cadenceplanner.insight.survey.Tally;
import org.cadenceplanner.insight.survey.Voters;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.ui.fx.Busy;
import org.cadenceplanner.ui.fx.Planning;
import org.cadenceplanner.ui.fx.Recalculation;

/// Counts the votes in pasted text and in files in the background, anew with each change. A file is
/// read once for a survey, until it is to be read again.
///
/// All methods are for the screen's thread.
final class Counting {
  private final Plan plan;
  private final Planning planning;
  private final Recalculation recalculation;
  private Optional<ReadAnswers> known = Optional.empty();

  private record Result(ReadAnswers read, CountedVotes votes) {}

  Counting(Plan plan, Planning planning, Recalculation recalculation) {
    this.plan = plan;
    this.planning = planning;
    this.recalculation = recalculation;
  }

  /// What pasted text is called where a line of it is meant.
  static String pasted() {
    return tr("pasted text");
  }

  /// Whether it counts.
  Busy busy() {
    return recalculation;
  }

  /// Counts in place of what is being counted.
  void start(ToCount wanted, Consumer<CountedVotes> done, Consumer<Exception> failed) {
    Optional<ReadAnswers> before = known.filter(it -> it.isFor(wanted));
    recalculation.start(
        tr("Counting votes"),
        () -> count(wanted, before),
        result -> {
          known = Optional.of(result.read());
          done.accept(result.votes());
        },
        failed);
  }

  /// Reads files again when it counts next, as they may have been put right.
  void forget() {
    known = Optional.empty();
  }

  /// Drops what is being counted, as nobody waits for it any more.
  void drop() {
    recalculation.drop();
  }

  private Result count(ToCount wanted, Optional<ReadAnswers> before) throws UnusableCalendars {
    ReadAnswers read = before.isPresent() ? before.get() : ReadAnswers.of(plan, planning, wanted);
    Asked asked = read.asked();
    List<Received> received = new ArrayList<>(read.received());
    if (!wanted.pasted().isBlank()) {
      received.addAll(BallotFile.ofText(wanted.pasted(), pasted(), asked.survey()));
    }
    Tally tally =
        Tally.of(asked.survey(), received, wanted.voters(), Voters.among(plan), wanted.latest());
    return new Result(
        read, new CountedVotes(tally, asked.schedules().getFirst(), planning, read.unread()));
  }
}
