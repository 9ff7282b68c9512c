package org.cadenceplanner.ui.backports;

import static org.cadenceplanner.language.Texts.tr;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.cadenceplanner.history.BadRepository;
import org.cadenceplanner.history.BranchPattern;
import org.cadenceplanner.history.GitBackports;

/// A repository, and how its stable branches may be named.
///
/// @param folder where it is
/// @param patterns the patterns that fit its branches, the best one first
record GitProject(Path folder, List<BranchPattern> patterns) {
  GitProject {
    patterns = List.copyOf(patterns);
  }

  /// Looks at the names of its branches alone.
  ///
  /// @throws BadRepository if it is none, or cannot be read
  static GitProject at(Path folder) throws BadRepository {
    return new GitProject(folder, GitBackports.patterns(folder));
  }

  /// A folder may be a whole disk, which has no name.
  static String name(Path path) {
    return Optional.ofNullable(path.getFileName()).orElse(path).toString();
  }

  String name() {
    return name(folder);
  }

  /// That none of the usual patterns fits.
  String hasNoUsualBranches() {
    return tr("%s has no branches named as stable ones usually are, such as stable-4.11", folder);
  }
}
