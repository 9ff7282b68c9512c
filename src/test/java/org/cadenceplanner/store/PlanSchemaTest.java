package org.cadenceplanner.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.cadenceplanner.plan.PlanGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class PlanSchemaTest {
  private static final String ID = "https://cadenceplanner.org/schema/plan-1.json";
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(
          SpecificationVersion.DRAFT_2020_12,
          builder -> builder.schemas(Map.of(ID, PlanSchema.text())));
  private static final Schema SCHEMA = REGISTRY.getSchema(SchemaLocation.of(ID));

  /// What takes a calendar, arithmetic or a comparison of two values to see.
  private static final List<String> BEYOND_A_SCHEMA =
      List.of(
          "2018-02-30",
          "02-30",
          "day 30 of month 2",
          "9999 months",
          "2022 to 2018",
          "a second time",
          "stands twice",
          "found \"odd\"",
          "\"next\"",
          "9 Jul 2019 to 8 Jul 2019",
          "later than",
          "less than 8 weeks",
          "two phases of one name");

  static List<String> sampleNames() {
    return Samples.names();
  }

  static Stream<Arguments> wrongPlans() {
    return WrongPlans.all();
  }

  @Test
  void theSchemaIsAnAllowedSchema() {
    Schema dialect =
        REGISTRY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
    assertThat(dialect.validate(PlanSchema.text(), InputFormat.JSON)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("sampleNames")
  void theSamplesFollowTheSchema(String name) {
    assertThat(faults(Samples.text(name))).isEmpty();
  }

  @Test
  void everyWrittenPlanFollowsTheSchema() {
    for (long seed = 0; seed < 100; seed++) {
      String text = PlanFiles.text(new PlanGenerator(seed).plan());
      assertThat(faults(text)).as("seed %d: %s", seed, text).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("wrongPlans")
  void aWrongPlanIsRefusedByTheSchemaOrIsBeyondIt(String part, String wrong, String problems) {
    boolean seen = !faults(PlanTexts.smallWith(part, wrong)).isEmpty();
    boolean isBeyond =
        problems.lines().allMatch(line -> BEYOND_A_SCHEMA.stream().anyMatch(line::contains));
    assertThat(seen).as("a schema sees: %s", problems).isNotEqualTo(isBeyond);
  }

  @Test
  void whatTheSchemaRefusesTheReaderRefuses() {
    int refused = 0;
    for (long seed = 0; seed < 1_000; seed++) {
      JsonNode plan = JSON.readTree(PlanFiles.text(new PlanGenerator(seed % 50).plan()));
      String text = damaged(plan, new Random(seed)).toString();
      if (!faults(text).isEmpty()) {
        refused++;
        assertThat(isRead(text)).as("seed %d: %s", seed, text).isFalse();
      }
    }
    assertThat(refused).as("plans that the schema refused").isGreaterThan(300);
  }

  @Test
  void everyMemberIsDescribedWithAnExample() {
    List<JsonNode> members = new ArrayList<>();
    JsonNode schema = JSON.readTree(PlanSchema.text());
    collectMembers(schema, members);
    assertThat(members).hasSizeGreaterThan(70);
    assertThat(members)
        .allSatisfy(
            member -> {
              assertThat(member.path("description").asString("")).endsWith(".");
              assertThat(member.path("examples").size()).as(member.toString()).isPositive();
            });
  }

  @Test
  void everyExampleFollowsTheSchema() {
    List<String> wrong = new ArrayList<>();
    collectWrongExamples(JSON.readTree(PlanSchema.text()), "", wrong);
    assertThat(wrong).isEmpty();
  }

  private static List<Error> faults(String text) {
    return SCHEMA.validate(text, InputFormat.JSON);
  }

  private static boolean isRead(String text) {
    try {
      PlanFiles.parse("x", text);
      return true;
    } catch (InvalidPlan e) {
      return false;
    }
  }

  private static void collectMembers(JsonNode schema, List<JsonNode> members) {
    if (schema.has("additionalProperties") && schema.path("properties").isObject()) {
      members.addAll(schema.path("properties").values().stream().toList());
    }
    schema.values().forEach(child -> collectMembers(child, members));
  }

  private static void collectWrongExamples(JsonNode schema, String path, List<String> wrong) {
    if (path.endsWith("/examples") || path.endsWith("/properties/examples")) {
      return;
    }
    if (schema.path("examples").isArray()) {
      Schema part = REGISTRY.getSchema(SchemaLocation.of(ID + "#" + path));
      for (JsonNode example : schema.path("examples").values()) {
        part.validate(example).forEach(error -> wrong.add(path + ": " + error));
      }
    }
    if (schema.isObject()) {
      schema
          .propertyStream()
          .forEach(
              member ->
                  collectWrongExamples(member.getValue(), path + "/" + member.getKey(), wrong));
    }
  }

  /// A plan with one value put in place of another, or taken away, or with a member more.
  private static JsonNode damaged(JsonNode plan, Random random) {
    List<JsonNode> parents = new ArrayList<>();
    collectParents(plan, parents);
    JsonNode parent = parents.get(random.nextInt(parents.size()));
    switch (parent) {
      case ObjectNode object -> damage(object, random);
      case ArrayNode array -> array.set(random.nextInt(array.size()), wrongValue(random));
      default -> throw new IllegalStateException("neither an object nor a list");
    }
    return plan;
  }

  private static void collectParents(JsonNode node, List<JsonNode> parents) {
    if (node.isContainer() && !node.isEmpty()) {
      parents.add(node);
      node.values().forEach(child -> collectParents(child, parents));
    }
  }

  private static void damage(ObjectNode object, Random random) {
    List<String> names = List.copyOf(object.propertyNames());
    String name = names.get(random.nextInt(names.size()));
    switch (random.nextInt(4)) {
      case 0 -> object.remove(name);
      case 1 -> object.set(name + "s", wrongValue(random));
      default -> object.set(name, wrongValue(random));
    }
  }

  private static JsonNode wrongValue(Random random) {
    List<String> values =
        List.of(
            "null",
            "true",
            "0",
            "-1",
            "2.5",
            "1e12",
            "\"\"",
            "\" \"",
            "\"8 months\"",
            "\"0 days\"",
            "\"2018-07-10\"",
            "\"2018-7-10\"",
            "\"1800-01-01\"",
            "\"12-22\"",
            "\"tuesday\"",
            "[]",
            "[1]",
            "[[]]",
            "{}",
            "{\"every\": \"1 day\"}",
            "\"4.{n}\"",
            "\"any\"",
            "7",
            "1001");
    return JSON.readTree(values.get(random.nextInt(values.size())));
  }
}
