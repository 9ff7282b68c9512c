package org.cadenceplanner.cli;

import static org.cadenceplanner.language.Texts.amountOf;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cadenceplanner.history.BadRepository;
import org.cadenceplanner.history.GitTags;
import org.cadenceplanner.history.Tag;
import org.cadenceplanner.history.TagPattern;
import org.cadenceplanner.history.TagProposals;
import org.cadenceplanner.history.TaggedReleases;
import org.cadenceplanner.plan.Version;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "git",
    description = {
      "Read the releases of a git repository from its tags, and show what they would add to a"
          + " plan.",
      "The tags are read by a pattern such as RELEASE-{version}; without one, by the best of those"
          + " that fit. Nothing is fetched, and the repository is not changed."
    },
    mixinStandardHelpOptions = true,
    versionProvider = VersionText.class)
final class ImportGitCommand implements Runnable {
  private final Surroundings around;

  @Parameters(
      paramLabel = "DIR",
      description = "The folder of the repository; a bare or shallow one will do.")
  private String folder = "";

  @Option(
      names = "--tags",
      paramLabel = "PATTERN",
      description = "How the tags of releases are named, such as v{version}.")
  private Optional<String> pattern = Optional.empty();

  @Option(
      names = "--numbers",
      paramLabel = "N",
      description =
          "How many numbers of the version name a feature release: 2 for 4.11, of which 4.11.1 is a"
              + " point release.")
  private Optional<Integer> numbers = Optional.empty();

  @Option(
      names = "--from",
      paramLabel = "VERSION",
      description = "Only this release and later ones.")
  private Optional<Version> from = Optional.empty();

  @Mixin private final PlanUpdate update = new PlanUpdate();

  ImportGitCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public void run() {
    TaggedReleases found = read(tags(around.file(folder)));
    update.show(
        source(found),
        found.found().stream().filter(it -> isFrom(it.version())).toList(),
        update.into(around),
        around);
  }

  private boolean isFrom(Version version) {
    return from.map(version::isFrom).orElse(true);
  }

  private static List<Tag> tags(Path repository) {
    try {
      return GitTags.read(repository);
    } catch (BadRepository e) {
      throw new BadInput(e.getMessage());
    }
  }

  private TaggedReleases read(List<Tag> tags) {
    List<TaggedReleases> proposals = TagProposals.of(tags);
    TagPattern usual =
        proposals.stream().findFirst().map(TaggedReleases::pattern).orElseGet(() -> plain());
    TagPattern wanted = wanted(usual);
    TaggedReleases found = TaggedReleases.of(tags, wanted);
    if (found.releases().isEmpty()) {
      throw new BadInput(nothing(tags, wanted, proposals));
    }
    return found;
  }

  private static TagPattern plain() {
    return TagPattern.parse("{version}", 2);
  }

  private TagPattern wanted(TagPattern usual) {
    try {
      int count = numbers.orElse(usual.numbers());
      return pattern.map(text -> TagPattern.parse(text, count)).orElseGet(() -> usual.with(count));
    } catch (IllegalArgumentException e) {
      throw new BadInput(String.valueOf(e.getMessage()));
    }
  }

  private String nothing(List<Tag> tags, TagPattern wanted, List<TaggedReleases> proposals) {
    if (tags.isEmpty()) {
      return folder + " has no tags; allowed: a repository whose releases are tagged";
    }
    String others =
        proposals.stream().map(it -> it.pattern().text()).collect(Collectors.joining(", "));
    return "%s: no release among %s by the pattern %s; %s"
        .formatted(
            folder,
            amountOf(tags.size(), "tag", "tags"),
            wanted.text(),
            others.isEmpty() ? "give one with --tags, such as v{version}" : "these fit: " + others);
  }

  private String source(TaggedReleases found) {
    return "Releases of %s by the tags %s, %s naming a release; %s other %s."
        .formatted(
            folder,
            found.pattern().text(),
            found.pattern().numbers() == 1
                ? "the first number"
                : "the first " + found.pattern().numbers() + " numbers",
            found.others().size(),
            found.others().size() == 1 ? "tag" : "tags");
  }
}
