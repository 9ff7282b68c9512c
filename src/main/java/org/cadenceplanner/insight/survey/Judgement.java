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
    if (latest && own.size() > 1 && !last(own).equals(ballot)) {
      return new Verdict.Replaced(last(own).place());
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
    if (!latest && own.size() > 1) {
      doubts.add(
          tr(
              "%s has %s: %s; none of them counts unless you choose to count the latest one",
              voter.name(), amountOf(own.size(), "ballot", "ballots"), places(own)));
    }
    return doubts;
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

  /// By the day of sending where all have one, else the last that was read.
  private static Received last(List<Received> ballots) {
    boolean isDated = ballots.stream().allMatch(ballot -> ballot.sent().isPresent());
    return isDated
        ? ballots.stream().reduce((one, next) -> isBefore(next, one) ? one : next).orElseThrow()
        : ballots.getLast();
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
