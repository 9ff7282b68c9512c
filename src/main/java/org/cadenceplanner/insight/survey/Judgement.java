package org.cadenceplanner.insight.survey;

import static org.cadenceplanner.language.Texts.amountOf;
import static org.cadenceplanner.language.Texts.tr;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Decides which of the ballots that came back count.
///
/// @param expected who was asked; if empty, anyone may vote
/// @param latest whether the last of several ballots of one voter counts; else none does
record Judgement(List<Voter> expected, boolean latest) {
  private static final int MOST_PLACES = 10;

  /// A verdict on each, in the same order.
  List<Judged> of(List<Received> received) {
    Map<Object, Received> originals = new HashMap<>();
    List<Received> voting = new ArrayList<>();
    List<Judged> copies = new ArrayList<>();
    for (Received ballot : received) {
      Optional<Received> original = Optional.ofNullable(originals.putIfAbsent(key(ballot), ballot));
      copies.add(new Judged(ballot, verdict(ballot, original)));
      if (original.isEmpty() && !ballot.isBlank()) {
        voting.add(ballot);
      }
    }
    return copies.stream().map(judged -> on(judged, voting)).toList();
  }

  private static Object key(Received ballot) {
    return ballot.message().isPresent() ? ballot.message().get() : ballot;
  }

  private static Verdict verdict(Received ballot, Optional<Received> original) {
    if (original.isPresent()) {
      return new Verdict.Copy(original.get().place());
    }
    return ballot.isBlank() ? new Verdict.Blank() : new Verdict.Counted("");
  }

  private Judged on(Judged judged, List<Received> voting) {
    return judged.counts() ? new Judged(judged.ballot(), on(judged.ballot(), voting)) : judged;
  }

  private Verdict on(Received ballot, List<Received> voting) {
    List<Received> own = voting.stream().filter(other -> isSameVoter(ballot, other)).toList();
    Optional<Received> last = latest ? last(own) : Optional.empty();
    if (last.filter(it -> !it.equals(ballot)).isPresent()) {
      return new Verdict.Replaced(last.get().place());
    }
    List<String> reasons = new ArrayList<>(ballot.faults());
    if (ballot.voter().isPresent()) {
      reasons.addAll(doubts(ballot.voter().get(), ballot, voting, own));
    } else {
      reasons.add(tr("nobody is named in it; allowed: a name after 'Name:'"));
    }
    return reasons.isEmpty() ? new Verdict.Counted(remark(ballot)) : new Verdict.Refused(reasons);
  }

  private List<String> doubts(
      Voter voter, Received ballot, List<Received> voting, List<Received> own) {
    List<String> doubts = new ArrayList<>();
    if (!expected.isEmpty() && voter.among(expected).isEmpty()) {
      doubts.add(tr("%s is not among those asked", voter.name()));
    }
    otherSender(ballot)
        .filter(sender -> isAnotherVoter(sender, voting))
        .ifPresent(sender -> doubts.add(tr("%s sent a ballot of %s", sender.name(), voter.name())));
    voting.stream()
        .filter(other -> other.message().isPresent() && other.message().equals(ballot.quoted()))
        .flatMap(other -> other.voter().stream())
        .filter(other -> !asked(other).is(asked(voter)))
        .forEach(
            other ->
                doubts.add(tr("its answers stand in a quote of the ballot of %s", other.name())));
    if (own.size() > 1) {
      several(voter, own).ifPresent(doubts::add);
    }
    return doubts;
  }

  /// Why none of several ballots of a voter counts; empty where the latest one does.
  private Optional<String> several(Voter voter, List<Received> own) {
    String ballots = amountOf(own.size(), "ballot", "ballots");
    if (!latest) {
      return Optional.of(
          tr(
              "%s has %s: %s; none of them counts unless you choose to count the latest one",
              voter.name(), ballots, places(own)));
    }
    return last(own).isPresent()
        ? Optional.empty()
        : Optional.of(
            tr(
                "%s has %s: %s; none of them counts, as not all say when they were sent",
                voter.name(), ballots, places(own)));
  }

  private static Optional<Voter> otherSender(Received ballot) {
    return ballot.sender().filter(sender -> ballot.voter().stream().noneMatch(sender::is));
  }

  /// Someone who quotes the ballot of another must not be taken for that one.
  private boolean isAnotherVoter(Voter sender, List<Received> voting) {
    return sender.among(expected).isPresent()
        || voting.stream().flatMap(other -> other.voter().stream()).anyMatch(sender::is);
  }

  private static String remark(Received ballot) {
    String voter = ballot.voter().orElseThrow().name();
    return otherSender(ballot)
        .map(sender -> tr("%s sent it; counted for %s", sender.name(), voter))
        .orElse("");
  }

  private boolean isSameVoter(Received one, Received other) {
    return one.voter().isPresent()
        && other.voter().isPresent()
        && asked(one.voter().get()).is(asked(other.voter().get()));
  }

  /// The voter as asked, who may have both a name and an address.
  private Voter asked(Voter voter) {
    return voter.among(expected).orElse(voter);
  }

  /// By when they were sent. Texts, which nobody sent, come in the order in which they are read;
  /// where something else has no date, nobody knows.
  private static Optional<Received> last(List<Received> ballots) {
    if (ballots.stream().allMatch(ballot -> ballot.sent().isPresent())) {
      return ballots.stream().reduce((one, next) -> isBefore(next, one) ? one : next);
    }
    return ballots.stream().allMatch(Judgement::isText)
        ? Optional.of(ballots.getLast())
        : Optional.empty();
  }

  private static boolean isText(Received ballot) {
    return Stream.of(ballot.sender(), ballot.sent(), ballot.message()).allMatch(Optional::isEmpty);
  }

  private static boolean isBefore(Received one, Received other) {
    return one.sent().orElseThrow().isBefore(other.sent().orElseThrow());
  }

  private static String places(List<Received> ballots) {
    Stream<String> first =
        ballots.stream().limit(MOST_PLACES).map(ballot -> ballot.place().toString());
    Stream<String> more = ballots.size() > MOST_PLACES ? Stream.of("…") : Stream.empty();
    return Stream.concat(first, more).collect(Collectors.joining(", "));
  }
}
