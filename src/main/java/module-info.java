/// Cadence, the release-cadence planner.
@org.jspecify.annotations.NullMarked
module org.cadenceplanner {
  requires static org.jspecify;
  requires tools.jackson.core;
}
