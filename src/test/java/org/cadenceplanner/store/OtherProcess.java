package org.cadenceplanner.store;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.json.JsonFactory;

/// A Java process of its own, which has the program's classes and those of the tests.
final class OtherProcess {
  private OtherProcess() {}

  /// Starts one; what it says of faults is said here.
  ///
  /// @param options options of Java, such as `-Xmx256m`
  /// @param words what its main method gets
  static Process start(Class<?> main, List<String> options, Object... words) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-XX:TieredStopAtLevel=1");
    command.addAll(options);
    command.addAll(List.of("-cp", classPath(), main.getName()));
    for (Object word : words) {
      command.add(word.toString());
    }
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
  }

  private static String classPath() {
    return String.join(
        File.pathSeparator,
        root(UnsavedWork.class),
        root(OtherProcess.class),
        root(JsonFactory.class));
  }

  /// The folder or jar that a class is in.
  private static String root(Class<?> type) {
    String name = "/" + type.getName().replace('.', '/') + ".class";
    String where = String.valueOf(type.getResource(name)).replaceFirst("!?" + name + "$", "");
    return Path.of(URI.create(where.replaceFirst("^jar:", ""))).toString();
  }
}
