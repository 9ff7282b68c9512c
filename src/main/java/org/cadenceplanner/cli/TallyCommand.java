package org.cadenceplanner.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cadenceplanner.chart.SurveyChart;
import org.cadenceplanner.export.TallyExport;
import org.cadenceplanner.history.ballots.BadBallots;
import org.cadenceplanner.history.ballots.BallotFile;
import org.cadenceplanner.insight.survey.Received;
import org.cadenceplanner.insight.survey.Survey;
import org.cadenceplanner.insight.survey.Tally;
import org.cadenceplanner.insight.survey.Voter;
import org.cadenceplanner.insight.survey.Voters;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "tally",
    description = {
      "Count the ballots that came back, in mails, mailboxes and text files: sums, means,"
          + " objections, and who has not voted.",
      "What is broken, double or of another ballot is listed and not counted."
    },
    mixinStandardHelpOptions = true,
    versionProvider = VersionText.class)
final class TallyCommand implements Runnable {
  private final Surroundings around;

  @Mixin private final RequiredPlan argument = new RequiredPlan();

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "FILE",
      description =
          "A mail, a mailbox (mbox), or a text of one or more ballots; - for standard input.")
  private List<String> files = List.of();

  @Mixin private final SurveyOptions survey = new SurveyOptions();

  @Option(
      names = "--voters",
      paramLabel = "NAMES",
      description =
          "Who was asked, such as \"Ann Example, Bob <bob@example.org>\"; nobody else counts.")
  private String voters = "";

  @Option(
      names = "--latest",
      description = "Count the latest of several ballots of one voter; else none of them counts.")
  private boolean latest;

  @Option(
      names = "--chart",
      paramLabel = "FILE.png|.svg|.pdf",
      description = "Draw besides how the votes are spread.")
  private Optional<String> chart = Optional.empty();

  @Mixin private final CarriedOption carried = new CarriedOption();
  @Mixin private final FormatOption format = new FormatOption();
  @Mixin private final Output output = new Output();

  TallyCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public void run() {
    chart.ifPresent(PictureFile::format);
    ScheduledPlan plan = argument.schedule(around);
    Survey asked = survey.of(plan);
    Tally tally = Tally.of(asked, read(asked), expected(), Voters.among(plan.plan()), latest);
    chart.ifPresent(name -> draw(name, tally, plan));
    output.write(TallyExport.of(tally, format.get()), around);
  }

  private List<Received> read(Survey asked) {
    List<Received> received = new ArrayList<>();
    files.stream().distinct().forEach(file -> received.addAll(read(file, asked)));
    return received;
  }

  private List<Received> read(String file, Survey asked) {
    try {
      return Surroundings.isStream(file)
          ? BallotFile.read(around.in(), "standard input", asked)
          : BallotFile.read(around.file(file), file, asked);
    } catch (BadBallots e) {
      throw new BadInput(e.getMessage());
    } catch (IOException e) {
      throw new BadInput("standard input: " + Problems.message(e));
    }
  }

  private List<Voter> expected() {
    try {
      return Voters.parse(voters);
    } catch (IllegalArgumentException e) {
      throw new BadInput("--voters: " + Problems.message(e));
    }
  }

  private void draw(String name, Tally tally, ScheduledPlan plan) {
    int height = SurveyChart.readableHeight(tally);
    Pictures pictures =
        Pictures.usual(PictureFile.format(name), height)
            .carrying(_ -> carried.text(argument, plan.plan(), Optional.empty(), around));
    TargetFile.named(name, around)
        .writeUnlessPlan(
            pictures.survey(plan.schedules().getFirst(), tally), "write the picture elsewhere");
  }
}
