package org.cadenceplanner.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Standard output or standard error. Where it breaks, because the disk is full or nobody reads on,
/// it throws nothing but remembers why, and what else is written goes nowhere.
final class ShellStream extends OutputStream {
  private final OutputStream to;
  private Optional<IOException> failure = Optional.empty();

  ShellStream(OutputStream to) {
    this.to = to;
  }

  /// Why not all of what was written went out; empty if it did.
  Optional<IOException> failure() {
    return failure;
  }

  void print(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    write(bytes, 0, bytes.length);
  }

  void println(String line) {
    print(line + "\n");
  }

  @Override
  public void write(int oneByte) {
    write(new byte[] {(byte) oneByte}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) {
    attempt(() -> to.write(bytes, from, length));
  }

  @Override
  public void flush() {
    attempt(to::flush);
  }

  private void attempt(Writing writing) {
    if (failure.isPresent()) {
      return;
    }
    try {
      writing.run();
    } catch (IOException e) {
      failure = Optional.of(e);
    }
  }

  private interface Writing {
    void run() throws IOException;
  }
}
