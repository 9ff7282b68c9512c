package org.cadenceplanner.cli;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What `show --format json` printed.
public record ShowJson(JsonNode root) {

  public static ShowJson of(String text) {
    return new ShowJson(JsonMapper.shared().readTree(text));
  }

  List<String> scenarioNames() {
    return stream(root.get("scenarios")).map(node -> node.get("name").asString()).toList();
  }

  public JsonNode scenario(String name) {
    return only(root.get("scenarios"), "name", name);
  }

  JsonNode release(String scenario, String version) {
    return only(scenario(scenario).get("releases"), "version", version);
  }

  /// The step of the branch counts in force on a day.
  JsonNode stepOn(String scenario, String day) {
    return stream(scenario(scenario).get("branches").get("steps"))
        .filter(step -> step.get("from").asString().compareTo(day) <= 0)
        .reduce((earlier, later) -> later)
        .orElseThrow();
  }

  static JsonNode only(JsonNode array, String member, String value) {
    return stream(array)
        .filter(node -> node.get(member).asString().equals(value))
        .findFirst()
        .orElseThrow(() -> new NoSuchElementException("no " + member + " " + value));
  }

  public static Stream<JsonNode> stream(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }

  public static List<String> texts(JsonNode array) {
    return stream(array).map(JsonNode::asString).toList();
  }

  static List<String> members(JsonNode object) {
    return List.copyOf(object.propertyNames());
  }
}
