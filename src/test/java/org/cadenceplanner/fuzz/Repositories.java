package org.cadenceplanner.fuzz;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.cadenceplanner.history.BadRepository;
import org.cadenceplanner.history.GitBackports;
import org.cadenceplanner.history.GitTags;
import org.cadenceplanner.history.MadeRepository;
import org.eclipse.jgit.api.Git;

/// Two git repositories, one with each object in a file of its own and one packed, of which one
/// file at a time is another than it was. A loose object is damaged as what it says, not as it is
/// compressed.
final class Repositories {
  private final Path folder;

  Repositories(Path folder) {
    this.folder = folder;
  }

  /// Makes them.
  static Repositories in(Path folder) throws Exception {
    make(folder.resolve("loose"));
    make(folder.resolve("packed"));
    try (Git git = Git.open(folder.resolve("packed").toFile())) {
      git.gc().call();
    }
    return new Repositories(folder);
  }

  private static void make(Path folder) throws Exception {
    try (MadeRepository made = MadeRepository.in(Files.createDirectories(folder))) {
      LocalDate day = LocalDate.of(2018, 1, 1);
      made.tag("v1.0", made.commit("a", "Begin", day), day, ZoneOffset.UTC);
      made.git().branchCreate().setName("stable-1.0").call();
      var fix = made.commit("a", "Mend\n\nBackport: 1.0+\n", day.plusDays(1));
      made.lightTag("v1.1", fix);
      made.commit("b", "Go on\n\nFixes: " + fix.getName().substring(0, 12) + "\n", day.plusDays(2));
      made.git().checkout().setName("stable-1.0").call();
      made.commit("a", "Mend\n\nmaster commit: " + fix.getName() + "\n", day.plusDays(3));
      made.git().checkout().setName("master").call();
    }
  }

  /// Their files, by their names from both on.
  List<Input> files() throws IOException {
    List<Input> files = new ArrayList<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
        String name = folder.relativize(file).toString();
        if (name.contains(".git") && !name.contains("hooks") && !name.contains("logs")) {
          files.add(new Input(name, isLoose(name) ? inflated(file) : Files.readAllBytes(file)));
        }
      }
    }
    return files;
  }

  /// Reads the tags and the backports of the repository that a file is of, with that file as it is.
  void read(Input file) throws IOException, BadRepository {
    Path path = folder.resolve(file.name());
    byte[] before = Files.readAllBytes(path);
    Path repository = folder.resolve(Path.of(file.name()).getName(0));
    try {
      write(path, isLoose(file.name()) ? deflated(file.bytes()) : file.bytes());
      GitTags.read(repository);
      GitBackports.read(repository, Optional.empty());
    } finally {
      write(path, before);
    }
  }

  /// Git itself lets nobody write its objects.
  private static void write(Path file, byte[] bytes) throws IOException {
    Files.deleteIfExists(file);
    Files.write(file, bytes);
  }

  private static boolean isLoose(String name) {
    return name.matches(".*/objects/[0-9a-f]{2}/[0-9a-f]+");
  }

  private static byte[] inflated(Path file) throws IOException {
    try (InflaterInputStream in =
        new InflaterInputStream(new ByteArrayInputStream(Files.readAllBytes(file)))) {
      return in.readAllBytes();
    }
  }

  private static byte[] deflated(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (DeflaterOutputStream deflater = new DeflaterOutputStream(out)) {
      deflater.write(bytes);
    }
    return out.toByteArray();
  }
}
