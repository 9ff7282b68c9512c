package org.cadenceplanner.plan;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.cadenceplanner.language.InGerman;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(InGerman.class)
class RefusalsInGermanTest {
  private static final SupportScheme SUPPORT = SupportScheme.alike(List.of());

  @Test
  void lengthsAreSaidInGerman() {
    refused("1201 Monate; erlaubt: 0 bis 1200 Monate", () -> Length.ofMonths(1_201));
    refused(
        "0 Wochen; erlaubt: 1 Tag oder mehr vor dem Release",
        () -> new Milestone("freeze", Length.ofWeeks(0), Optional.empty()));
    refused(
        "mindestens 9 Monate Abstand, den der Takt nie einhält; erlaubt: ein Mindestabstand, den er"
            + " einhalten kann",
        () -> rules().withGap(new Gap(Optional.of(Length.ofMonths(9)), Optional.empty())));
  }

  @Test
  void numbersAreSaidInGerman() {
    refused(
        "ein Anteil von 1,5; erlaubt: mehr als 0, höchstens 1", () -> new Blocking.AtLeast(1.5));
    refused(
        "102 weitere Releases; erlaubt: 0 bis 100",
        () -> new End.Successor(1, Optional.empty(), 102, Optional.empty()));
    refused(
        "jedes 0. Release; erlaubt: 1 bis 100",
        () -> new Cadence.Following("kernel", 0, Optional.empty()));
  }

  @Test
  void scenariosThatFollowEachOtherAreSaidInGerman() {
    Scenario one = following("one", "other");
    Scenario other = following("other", "one");
    refused(
        "„one“ folgt „other“ folgt „one“; erlaubt: ein Szenario, das zu einem Ende kommt",
        () -> BarePlan.of(one, other));
    refused(
        "„one“ folgt „other“, das es nicht gibt; erlaubt: ein anderes Szenario des Plans",
        () -> BarePlan.of(one));
  }

  private static void refused(String message, ThrowingCallable making) {
    assertThatIllegalArgumentException().isThrownBy(making).withMessage(message);
  }

  private static Rules rules() {
    return new Rules(
        new Cadence.Every(Length.ofMonths(8)),
        Optional.empty(),
        SUPPORT,
        DatePolicy.usual(),
        List.of());
  }

  private static Scenario following(String name, String followed) {
    return new Scenario(
        name,
        new Anchor(Version.of("4.11"), LocalDate.of(2018, 7, 10)),
        rules().withCadence(new Cadence.Following(followed, 2, Optional.empty())),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty());
  }
}
