package org.cadenceplanner.export;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.cadenceplanner.insight.BackportFigures;
import org.cadenceplanner.insight.Backports;
import org.cadenceplanner.insight.BranchCommit;
import org.cadenceplanner.insight.Origin;
import org.cadenceplanner.insight.PhaseBackports;
import org.cadenceplanner.insight.StableBranch;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Backports as JSON, for other programs: members may be added, none is renamed.
final class BackportsJson {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private BackportsJson() {}

  static String of(String source, Backports backports, Optional<PhaseBackports> phases) {
    ObjectNode root =
        NODES
            .objectNode()
            .put("source", source)
            .put("mainLine", backports.mainLine())
            .put("pattern", backports.pattern());
    root.set("inAll", figures(BackportFigures.of(backports.all())));
    ArrayNode branches = root.putArray("branches");
    backports.branches().forEach(branch -> branches.add(branch(branch)));
    phases.ifPresent(it -> root.set("phases", phases(it)));
    return JsonText.of(root);
  }

  private static ArrayNode phases(PhaseBackports phases) {
    ArrayNode branches = NODES.arrayNode();
    for (PhaseBackports.Row row : phases.rows()) {
      ObjectNode node = branches.addObject().put("version", row.branch().text());
      ObjectNode counts = node.putObject("backports");
      for (int i = 0; i < phases.phases().size(); i++) {
        counts.put(phases.phases().get(i), row.counts().get(i));
      }
      node.put("outside", row.outside());
    }
    return branches;
  }

  private static ObjectNode branch(StableBranch branch) {
    ObjectNode node =
        NODES
            .objectNode()
            .put("name", branch.name())
            .put("version", branch.version().text())
            .put("left", branch.left().toString())
            .put("released", branch.released().map(LocalDate::toString).orElse(null))
            .put("supported", branch.isSupported())
            .put("commitsBeforeRelease", branch.beforeRelease().size())
            .put("commits", branch.commits().size());
    node.set("figures", figures(BackportFigures.of(branch.backports())));
    ArrayNode points = node.putArray("pointReleases");
    branch.points().forEach(day -> points.add(day.toString()));
    ArrayNode backports = node.putArray("backports");
    branch.backports().forEach(commit -> backports.add(backport(commit)));
    return node;
  }

  private static ObjectNode figures(BackportFigures figures) {
    ObjectNode node =
        NODES
            .objectNode()
            .put("backports", figures.count())
            .put("security", figures.security())
            .put("delay", figures.delay().orElse(null));
    ObjectNode committers = node.putObject("byCommitter");
    figures.byCommitter().forEach(committers::put);
    return node;
  }

  private static ObjectNode backport(BranchCommit commit) {
    ObjectNode node =
        NODES
            .objectNode()
            .put("commit", commit.id())
            .put("day", commit.day().toString())
            .put("committer", commit.committer())
            .put("subject", commit.subject())
            .put("security", commit.isSecurity())
            .put("style", commit.origin().map(BackportsJson::style).orElse(null))
            .put("delay", commit.delay().orElse(null));
    ArrayNode from = node.putArray("from");
    commit.origin().ifPresent(origin -> origin.commits().forEach(from::add));
    return node;
  }

  private static String style(Origin origin) {
    return origin.style().name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
