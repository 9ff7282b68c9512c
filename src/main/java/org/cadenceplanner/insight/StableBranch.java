package org.cadenceplanner.insight;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cadenceplanner.plan.Version;

/// A stable branch of a repository as it came to be.
///
/// @param name its name, such as `stable-4.11`
/// @param version the release it is of
/// @param left the day of the last commit that it shares with the main line
/// @param released the day of its release; empty if no tag says so
/// @param beforeRelease the commits on it up to its release, by day; none where that is not known
/// @param commits the commits on it since its release, or else since it left the main line, by day
/// @param points the days of its point releases, in order
/// @param isSupported whether it is looked after
/// @param pending what it should have and does not, oldest first; looked for while it is supported
public record StableBranch(
    String name,
    Version version,
    LocalDate left,
    Optional<LocalDate> released,
    List<BranchCommit> beforeRelease,
    List<BranchCommit> commits,
    List<LocalDate> points,
    boolean isSupported,
    List<PendingBackport> pending) {
  public StableBranch {
    beforeRelease = List.copyOf(beforeRelease);
    commits = List.copyOf(commits);
    points = List.copyOf(points);
    pending = List.copyOf(pending);
  }

  StableBranch named(VersionNames names) {
    return new StableBranch(
        name,
        names.of(version),
        left,
        released,
        beforeRelease,
        commits,
        points,
        isSupported,
        pending);
  }

  /// The backports since its release.
  public List<BranchCommit> backports() {
    return commits.stream().filter(BranchCommit::isBackport).toList();
  }

  /// The days from its release to its first point release, and from each to the next.
  public List<Long> gaps() {
    List<LocalDate> days = Stream.concat(released.stream(), points.stream()).toList();
    return IntStream.range(1, days.size())
        .mapToObj(i -> ChronoUnit.DAYS.between(days.get(i - 1), days.get(i)))
        .toList();
  }
}
