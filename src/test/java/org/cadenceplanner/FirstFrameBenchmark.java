package org.cadenceplanner;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;

/// How long after the start of its process the image's window is drawn: first without anything in
/// it, then with the chart; beside an empty window on the same runtime, with the same options and a
/// start-up cache of its own. The three take turns, so that all meet the same machine.
///
/// @param image the image's `lib` folder
/// @param work the folder for what the empty window needs
record FirstFrameBenchmark(Path image, Path work) {
  private static final int USUAL_STARTS = 15;

  /// Prints the medians in milliseconds, and how many times the empty window's they are.
  ///
  /// @param words how many starts of each; 15 if there is no word
  public static void main(String[] words) throws IOException, InterruptedException {
    int starts = words.length == 0 ? USUAL_STARTS : Integer.parseInt(words[0]);
    Path target = Path.of("target").toAbsolutePath();
    Path work = Files.createDirectories(target.resolve("first-frame"));
    new FirstFrameBenchmark(target.resolve("cadence").resolve("lib"), work).run(starts);
  }

  private void run(int starts) throws IOException, InterruptedException {
    pack("watch.jar", "FrameWatch", "EmptyWindow", "EmptyWindow$Shown", "EmptyWindow$1");
    pack("empty.jar", "EmptyWindow", "EmptyWindow$Shown", "EmptyWindow$1");
    rehearse();
    List<Double> first = new ArrayList<>();
    List<Double> chart = new ArrayList<>();
    List<Double> empty = new ArrayList<>();
    chartStart();
    emptyStart();
    for (int i = 0; i < starts; i++) {
      first.add(firstStart());
      empty.add(emptyStart());
      chart.add(chartStart());
    }
    System.out.printf("on %s, %d starts each%n", display(), starts);
    System.out.printf("empty window         %s%n", spread(empty));
    System.out.printf("first frame          %s, %s%n", spread(first), ratio(first, empty));
    System.out.printf("with the chart drawn %s, %s%n", spread(chart), ratio(chart, empty));
  }

  private static String ratio(List<Double> times, List<Double> empty) {
    return "%.2f times the empty window".formatted(median(times) / median(empty));
  }

  private double firstStart() throws IOException, InterruptedException {
    return cadenceStart("-Dfirst=true");
  }

  private double chartStart() throws IOException, InterruptedException {
    return cadenceStart("-Dchart=true");
  }

  private double cadenceStart(String option) throws IOException, InterruptedException {
    return millisecondsToFrame(
        "-XX:AOTCache=" + app("cadence.aot"),
        "-cp",
        app("cadence.jar") + ":" + made("watch.jar"),
        option);
  }

  private double emptyStart() throws IOException, InterruptedException {
    return millisecondsToFrame(
        "-XX:AOTCache=" + made("empty.aot"),
        "-cp",
        made("empty.jar") + ":" + made("watch.jar"),
        "-Dempty=true");
  }

  private double millisecondsToFrame(String... options) throws IOException, InterruptedException {
    List<String> words = new ArrayList<>(List.of(options));
    words.add(FrameWatch.class.getName());
    long started = System.nanoTime();
    Process process = java(words).start();
    try (BufferedReader lines = process.inputReader()) {
      String line = lines.readLine();
      long drawn = System.nanoTime();
      process.waitFor();
      if (!FrameWatch.DRAWN.equals(line)) {
        throw new IllegalStateException("no window but: " + line);
      }
      return (drawn - started) / 1e6;
    }
  }

  /// As the build does for the image.
  private void rehearse() throws IOException, InterruptedException {
    String configuration = "-XX:AOTConfiguration=" + made("empty.aot.config");
    finish(
        "-Dglass.platform=Headless",
        "-Dprism.order=sw",
        "-XX:AOTMode=record",
        configuration,
        "-cp",
        made("empty.jar"),
        EmptyWindow.class.getName(),
        EmptyWindow.REHEARSAL);
    finish(
        "-XX:AOTMode=create",
        configuration,
        "-XX:AOTCache=" + made("empty.aot"),
        "-cp",
        made("empty.jar"));
  }

  private void finish(String... words) throws IOException, InterruptedException {
    int code = java(List.of(words)).inheritIO().start().waitFor();
    if (code != 0) {
      throw new IllegalStateException("exit code " + code + " of " + String.join(" ", words));
    }
  }

  private ProcessBuilder java(List<String> words) {
    List<String> command = new ArrayList<>();
    command.add(image.resolve("runtime").resolve("bin").resolve("java").toString());
    command.add("@" + app("cadence.options"));
    command.add("-Dsun.awt.fontconfig=" + app("fontconfig.properties"));
    if (System.getenv("DISPLAY") == null) {
      command.addAll(List.of("-Dglass.platform=Headless", "-Dprism.order=sw"));
    }
    command.addAll(words);
    ProcessBuilder process = new ProcessBuilder(command);
    process.environment().put("XDG_DATA_HOME", made("user"));
    return process.redirectError(ProcessBuilder.Redirect.INHERIT);
  }

  private void pack(String name, String... classes) throws IOException {
    try (OutputStream file = Files.newOutputStream(work.resolve(name));
        JarOutputStream jar = new JarOutputStream(file)) {
      for (String simpleName : classes) {
        String entry = "org/cadenceplanner/" + simpleName + ".class";
        jar.putNextEntry(new ZipEntry(entry));
        try (InputStream in = ClassLoader.getSystemResourceAsStream(entry)) {
          in.transferTo(jar);
        }
      }
    }
  }

  private String app(String name) {
    return image.resolve("app").resolve(name).toString();
  }

  private String made(String name) {
    return work.resolve(name).toString();
  }

  static String display() {
    String display = System.getenv("DISPLAY");
    return display == null ? "the headless platform" : "display " + display;
  }

  private static String spread(List<Double> times) {
    List<Double> sorted = times.stream().sorted().toList();
    return "median %4.0f ms, %4.0f to %4.0f"
        .formatted(median(times), sorted.getFirst(), sorted.getLast());
  }

  private static double median(List<Double> times) {
    double[] sorted = times.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }
}
