package org.cadenceplanner.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The examples of the page on plan files: whole plans, and parts of the first one.
class PlanFilesPageTest {
  private static final Path PAGE = Path.of("src/site/markdown/plan-files.md");
  private static final Pattern EXAMPLE = Pattern.compile("(?s)```json([^\\n]*)\\n(.*?)```");
  private static final JsonMapper JSON = JsonMapper.shared();

  @Test
  void everyExampleOfThePageIsRead() throws IOException {
    List<MatchResult> examples = EXAMPLE.matcher(Files.readString(PAGE)).results().toList();
    assertThat(examples).hasSize(19);
    ObjectNode whole = (ObjectNode) JSON.readTree(examples.getFirst().group(2));
    for (MatchResult example : examples) {
      ObjectNode part = (ObjectNode) JSON.readTree(example.group(2));
      ObjectNode plan = whole.deepCopy();
      switch (example.group(1).strip()) {
        case "", "plan" -> plan.setAll(part);
        case "scenario" -> ((ObjectNode) plan.at("/scenarios/0")).setAll(part);
        default -> throw new AssertionError("unknown kind of example: " + example.group(1));
      }
      assertThat(PlanTexts.plan(plan.toString()).name()).isEqualTo("Xen Project");
    }
  }

  @Test
  void theFirstExampleIsAsTheProgramWritesIt() throws IOException {
    String first =
        EXAMPLE.matcher(Files.readString(PAGE)).results().findFirst().orElseThrow().group(2);
    assertThat(PlanFiles.text(PlanTexts.plan(first))).isEqualTo(first);
  }
}
