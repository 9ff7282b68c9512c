package org.cadenceplanner.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.cadenceplanner.export.BackportsExport;
import org.cadenceplanner.export.PendingExport;
import org.cadenceplanner.history.BadRepository;
import org.cadenceplanner.history.BranchPattern;
import org.cadenceplanner.history.GitBackports;
import org.cadenceplanner.insight.Backports;
import org.cadenceplanner.insight.StableBranch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "backports",
    description = {
      "Read the backports on the stable branches of a git repository: how many, by whom, how long"
          + " they took.",
      "A backport is a commit that says 'master commit: …' or '(cherry picked from commit …)', or"
          + " that makes the same change as a commit of the main line. Nothing is fetched, and the"
          + " repository is not changed."
    },
    mixinStandardHelpOptions = true,
    versionProvider = VersionText.class)
final class BackportsCommand implements Runnable {
  private final Surroundings around;

  @Parameters(paramLabel = "DIR", description = "The folder of the repository; a bare one will do.")
  private String folder = "";

  @Option(
      names = "--branches",
      paramLabel = "PATTERN",
      description = "How stable branches are named, such as stable-{version}.")
  private Optional<String> pattern = Optional.empty();

  @Option(
      names = "--pending",
      description =
          "List instead what branches wait for: commits that ask for it with 'Backport: 4.9+', or"
              + " fix what the branch has with 'Fixes: …'; of branches with a commit in the last"
              + " year.")
  private boolean pending;

  @Mixin private final FormatOption format = new FormatOption();
  @Mixin private final Output output = new Output();

  BackportsCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public void run() {
    Backports backports = read(around.file(folder));
    output.write(
        pending
            ? PendingExport.of(waiting(backports), backports, around.today(), format.get())
            : BackportsExport.of(source(backports), backports, format.get()),
        around);
  }

  private Backports read(Path repository) {
    try {
      return GitBackports.read(repository, pattern.map(BranchPattern::parse));
    } catch (BadRepository | IllegalArgumentException e) {
      throw new BadInput(String.valueOf(e.getMessage()));
    }
  }

  private String source(Backports backports) {
    return ("Backports from %s of %s to %s named %s: %s in all, since each release. Delays to the"
            + " branch, and gaps between point releases, are medians in days.")
        .formatted(
            backports.mainLine(),
            folder,
            branches(backports.branches().size()),
            backports.pattern(),
            backports.all().size());
  }

  private String waiting(Backports backports) {
    long alive = backports.branches().stream().filter(StableBranch::isSupported).count();
    int count = backports.branches().stream().mapToInt(branch -> branch.pending().size()).sum();
    return ("Commits of %s of %s that stable branches wait for: %s, on %s with a commit in the"
            + " last year.")
        .formatted(backports.mainLine(), folder, count, branches(alive));
  }

  private static String branches(long count) {
    return count == 1 ? "1 branch" : count + " branches";
  }
}
