/// Cadence, the release-cadence planner.
@org.jspecify.annotations.NullMarked
module org.cadenceplanner {
  requires info.picocli;
  requires static org.jspecify;
  requires tools.jackson.databind;
}
