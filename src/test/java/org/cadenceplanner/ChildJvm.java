package org.cadenceplanner;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// A process of a test's own that runs the program's classes.
public final class ChildJvm {
  private ChildJvm() {}

  /// The command that runs a class with the program's classes, the tests' and those of libraries.
  ///
  /// @param main the class to run
  /// @param libraries a class of each library that it needs
  /// @param words what it is told
  public static List<String> command(Class<?> main, List<Class<?>> libraries, Object... words) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    command.addAll(List.of("-cp", classPath(main, libraries), main.getName()));
    Stream.of(words).map(Object::toString).forEach(command::add);
    return command;
  }

  /// Starts such a process; what it says on standard error is said here.
  public static Process start(List<String> command) throws IOException {
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
  }

  private static String classPath(Class<?> main, List<Class<?>> libraries) {
    Stream<Class<?>> all = Stream.concat(Stream.of(Main.class, main), libraries.stream());
    return String.join(File.pathSeparator, all.map(ChildJvm::root).distinct().toList());
  }

  /// The folder or jar that a class is in.
  private static String root(Class<?> type) {
    String name = "/" + type.getName().replace('.', '/') + ".class";
    String where = String.valueOf(type.getResource(name));
    String root = where.substring(0, where.length() - name.length());
    return Path.of(URI.create(root.replaceFirst("^jar:", "").replaceFirst("!$", ""))).toString();
  }
}
