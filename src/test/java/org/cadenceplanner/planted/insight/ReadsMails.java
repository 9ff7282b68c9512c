package org.cadenceplanner.planted.insight;

import org.apache.james.mime4j.stream.MimeConfig;

final class ReadsMails {
  private ReadsMails() {}

  static MimeConfig config() {
    return MimeConfig.DEFAULT;
  }
}
