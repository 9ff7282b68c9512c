/// Cadence, the release-cadence planner.
@org.jspecify.annotations.NullMarked
module org.cadenceplanner {
  requires static org.jspecify;
  requires java.desktop;
  requires com.formdev.flatlaf.fonts.roboto;
  requires pngencoder;
}
