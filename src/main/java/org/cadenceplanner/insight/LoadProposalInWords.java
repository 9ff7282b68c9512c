package org.cadenceplanner.insight;

import static org.cadenceplanner.language.Texts.tr;

import org.cadenceplanner.plan.Load;

/// A figure of the load that a history gives, beside the one that a plan has.
///
/// @param figure what it is: `backports a month, full support`
/// @param found as the history gives it
/// @param inPlan as the plan has it
/// @param from where it comes from, in a sentence
public record LoadProposalInWords(String figure, String found, String inPlan, String from) {

  /// That of a proposal.
  ///
  /// @param load the load of the plan
  public static LoadProposalInWords of(LoadProposal proposal, Load load) {
    return switch (proposal) {
      case LoadProposal.InFullSupport(double found, String from) ->
          new LoadProposalInWords(
              tr("backports a month, full support"),
              Words.number(found),
              Words.number(load.backportsInFullSupport()),
              from);
      case LoadProposal.InSecuritySupport(double found, String from) ->
          new LoadProposalInWords(
              tr("backports a month, security-only support"),
              Words.number(found),
              Words.number(load.backportsInSecuritySupport()),
              from);
      case LoadProposal.SecurityShare(double found, String from) ->
          new LoadProposalInWords(
              tr("security share"),
              Words.percent(found),
              Words.percent(load.securityShare()),
              from);
      case LoadProposal.PointReleaseEvery every ->
          new LoadProposalInWords(
              tr("a point release every"),
              Words.length(every.every()),
              Words.length(load.pointReleaseEvery()),
              every.source());
    };
  }
}
