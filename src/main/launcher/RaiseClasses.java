import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFile.ClassHierarchyResolverOption;
import java.lang.classfile.ClassFileVersion;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Raises the class files of libraries to a version that a cache of loaded classes takes, 52; run by the
/// build on the libraries of the image. Those below 50 are left out of such a cache: Java checks them
/// anew at every start, as their code does not say what types it has where it branches.
final class RaiseClasses {
  private static final int FIRST_WITH_TYPES = 50;
  private static final int RAISED = 52;

  private static final String CHANGED =
      "Cadence's build raised the class files here to version 52; nothing else is changed.\n";

  private final ClassFile classes;

  private RaiseClasses(ClassLoader library) {
    classes =
        ClassFile.of(
            ClassHierarchyResolverOption.of(
                ClassHierarchyResolver.ofClassLoading(library)
                    .orElse(ClassHierarchyResolver.defaultResolver())));
  }

  /// @param words the folder of the libraries
  public static void main(String[] words) throws IOException {
    for (Path jar : in(Path.of(words[0]), ".jar")) {
      try (URLClassLoader library = new URLClassLoader(new URL[] {jar.toUri().toURL()});
          FileSystem opened =
              FileSystems.newFileSystem(URI.create("jar:" + jar.toUri()), Map.of())) {
        new RaiseClasses(library).raise(opened.getPath("/"));
      }
    }
  }

  private static List<Path> in(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }

  private void raise(Path library) throws IOException {
    boolean isChanged = false;
    for (Path file : in(library, ".class")) {
      ClassModel model = classes.parse(Files.readAllBytes(file));
      if (model.majorVersion() < FIRST_WITH_TYPES) {
        Files.write(file, checked(raised(model), file));
        isChanged = true;
      }
    }
    if (isChanged) {
      Files.writeString(library.resolve("META-INF/CHANGED"), CHANGED);
    }
  }

  private byte[] raised(ClassModel model) {
    ClassTransform version =
        (made, part) -> {
          if (part instanceof ClassFileVersion) {
            made.withVersion(RAISED, 0);
          } else {
            made.with(part);
          }
        };
    // Code that is put together anew is given its types.
    return classes.transformClass(
        model, ClassTransform.transformingMethodBodies(CodeBuilder::with).andThen(version));
  }

  private byte[] checked(byte[] raised, Path file) {
    if (!classes.verify(raised).isEmpty()) {
      throw new IllegalStateException(file + ": " + classes.verify(raised));
    }
    return raised;
  }
}
