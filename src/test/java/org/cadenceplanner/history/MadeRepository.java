package org.cadenceplanner.history;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.revwalk.RevCommit;

/// A git repository that a test makes.
///
/// @param git the repository
/// @param folder where it is
public record MadeRepository(Git git, Path folder) implements AutoCloseable {

  /// An empty one.
  public static MadeRepository in(Path folder) throws GitAPIException {
    return new MadeRepository(
        Git.init().setDirectory(folder.toFile()).setInitialBranch("master").call(), folder);
  }

  /// Commits a change to a file of that name on the branch that is checked out.
  public RevCommit commit(String file, String message, LocalDate day)
      throws IOException, GitAPIException {
    Files.writeString(folder.resolve(file), message + "\n" + day + "\n");
    git.add().addFilepattern(file).call();
    PersonIdent who = person("Ada", day, ZoneOffset.UTC);
    return git.commit().setMessage(message).setAuthor(who).setCommitter(who).setSign(false).call();
  }

  /// Tags a commit with a tag that has a day of its own.
  public void tag(String name, ObjectId commit, LocalDate day, ZoneId zone)
      throws IOException, GitAPIException {
    git.tag()
        .setName(name)
        .setObjectId(git.getRepository().parseCommit(commit))
        .setTagger(person("Grace", day, zone))
        .setMessage(name)
        .setSigned(false)
        .call();
  }

  /// Tags a commit with a tag that is a name alone.
  public void lightTag(String name, ObjectId commit) throws IOException, GitAPIException {
    git.tag()
        .setName(name)
        .setObjectId(git.getRepository().parseCommit(commit))
        .setAnnotated(false)
        .call();
  }

  /// Someone at half past eleven in the evening of a day.
  static PersonIdent person(String name, LocalDate day, ZoneId zone) {
    return new PersonIdent(
        name, name + "@example.org", day.atTime(23, 30).atZone(zone).toInstant(), zone);
  }

  @Override
  public void close() {
    git.close();
  }
}
