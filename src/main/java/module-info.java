/// Cadence, the release-cadence planner.
@org.jspecify.annotations.NullMarked
module org.cadenceplanner {
  requires info.picocli;
  requires java.desktop;
  requires static org.jspecify;
  requires tools.jackson.core;
  requires tools.jackson.databind;
}
