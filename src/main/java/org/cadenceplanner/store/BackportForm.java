package org.cadenceplanner.store;

import static org.cadenceplanner.language.Texts.tr;
import static org.cadenceplanner.store.SimpleForms.PERSON_NAME;
import static org.cadenceplanner.store.SimpleForms.VERSION;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.cadenceplanner.plan.MarkedBackport;
import org.cadenceplanner.plan.MarkedBackport.Mark;
import org.cadenceplanner.plan.Version;

/// How it is written what was agreed on for pending backports: one member says who does it, or why
/// it is not wanted.
final class BackportForm {
  private static final Form<String> COMMIT =
      Form.text(
          () -> tr("a commit such as \"1a2b3c4d5e6f\", 7 to 40 of the digits 0-9 and a-f"),
          text -> Optional.of(text).filter(MarkedBackport::isCommit));

  private static final Form<String> REASON =
      Form.text(
          () -> tr("a reason such as \"only tidies up\""),
          text -> Optional.of(text).filter(it -> !it.isBlank()));

  private static final Form<MarkedBackport> BACKPORT =
      Form.object(
          "{\"commit\": \"1a2b3c4d5e6f\", \"branch\": \"4.11\", \"assignedTo\": \"Jan\"}",
          BackportForm::backport);

  /// The pending backports of a plan.
  static final Form<List<MarkedBackport>> BACKPORTS = BACKPORT.list();

  private BackportForm() {}

  private static Optional<MarkedBackport> backport(ObjectReader in) {
    in.requireOneOf("assignedTo", "notWanted");
    Supplier<String> commit = in.required("commit", COMMIT);
    Supplier<Version> branch = in.required("branch", VERSION);
    Supplier<Optional<String>> person = in.optional("assignedTo", PERSON_NAME);
    Supplier<Optional<String>> reason = in.optional("notWanted", REASON);
    return in.build(
        () ->
            new MarkedBackport(
                commit.get(),
                branch.get(),
                person
                    .get()
                    .<Mark>map(Mark.AssignedTo::new)
                    .or(() -> reason.get().map(Mark.NotWanted::new))
                    .orElseThrow()));
  }
}
