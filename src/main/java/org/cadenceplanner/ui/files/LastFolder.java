package org.cadenceplanner.ui.files;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/// The folder used last, where a file chooser begins; one on a disk that does not answer is done
/// without.
///
/// @param folder the folder
/// @param isThere asks the disk for it
/// @param patience how long an answer is waited for
record LastFolder(Path folder, Predicate<Path> isThere, Duration patience) {

  /// The folder if it is there; waits for the disk, so not for the screen's thread.
  Optional<Path> find() {
    CompletableFuture<Boolean> answer = new CompletableFuture<>();
    Thread.ofPlatform()
        .daemon()
        .name("last-folder")
        .start(() -> answer.complete(isThere.test(folder)));
    boolean found =
        answer.completeOnTimeout(false, patience.toMillis(), TimeUnit.MILLISECONDS).join();
    return found ? Optional.of(folder) : Optional.empty();
  }
}
