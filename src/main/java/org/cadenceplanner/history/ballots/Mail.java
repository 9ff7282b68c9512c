package org.cadenceplanner.history.ballots;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;

/// A mail: who sent it when, and its plain texts one after the other.
///
/// Mails attached to it are not read: someone else wrote them.
///
/// @param headers what stands in its head, the first of each name, by that in small letters
/// @param texts its parts of type text/plain or text/markdown
/// @param isWhole whether all of it could be read
record Mail(Map<String, String> headers, List<MailText> texts, boolean isWhole) {
  private static final int DEEPEST = 20;
  private static final Pattern HEADER =
      Pattern.compile(
          "(?i)(?:return-path|received|delivered-to|from|to|cc|date|subject|message-id|mime-version"
              + "|reply-to|sender|content-[\\w-]+|in-reply-to|references|user-agent|x-[\\w-]+"
              + "|dkim-signature|authentication-results|arc-[\\w-]+|list-[\\w-]+):.*");
  private static final int LONGEST_HEAD = 64 * 1024;
  private static final String FROM = "from:";

  /// Whether some bytes begin as a mail does: with its head, which says whom it is from.
  static boolean isOne(byte[] bytes) {
    String start =
        new String(bytes, 0, Math.min(bytes.length, LONGEST_HEAD), StandardCharsets.ISO_8859_1);
    return start
        .stripLeading()
        .lines()
        .takeWhile(Mail::isOfHead)
        .anyMatch(line -> line.regionMatches(true, 0, FROM, 0, FROM.length()));
  }

  private static boolean isOfHead(String line) {
    return line.startsWith(" ") || line.startsWith("\t") || HEADER.matcher(line).matches();
  }

  /// Reads a mail as far as it can be read.
  static Mail parse(byte[] bytes) {
    Map<String, String> headers = new TreeMap<>();
    List<MailText> texts = new ArrayList<>();
    try {
      read(stream(bytes), headers, texts);
      return new Mail(headers, texts, true);
    } catch (IOException | MimeException | IllegalStateException e) {
      // The library takes some boundaries that break off for a mistake of its caller's.
      return new Mail(headers, texts, false);
    }
  }

  private static MimeTokenStream stream(byte[] bytes) {
    MimeConfig config =
        MimeConfig.custom()
            .setMaxLineLen(-1)
            .setMaxHeaderLen(-1)
            .setMaxHeaderCount(-1)
            .setMalformedHeaderStartsBody(true)
            .build();
    MimeTokenStream stream = new MimeTokenStream(config);
    stream.setRecursionMode(RecursionMode.M_NO_RECURSE);
    stream.parse(new ByteArrayInputStream(bytes));
    return stream;
  }

  private static void read(
      MimeTokenStream stream, Map<String, String> headers, List<MailText> texts)
      throws IOException, MimeException {
    int depth = 0;
    boolean isInParts = false;
    for (EntityState state = stream.getState();
        state != EntityState.T_END_OF_STREAM;
        state = stream.next()) {
      switch (state) {
        case T_START_MULTIPART -> {
          depth++;
          isInParts = true;
          if (depth > DEEPEST) {
            throw new MimeException("depth");
          }
        }
        case T_END_MULTIPART -> depth--;
        case T_FIELD -> {
          if (!isInParts) {
            headers.putIfAbsent(
                stream.getField().getName().toLowerCase(Locale.ROOT), stream.getField().getBody());
          }
        }
        case T_BODY -> text(stream).ifPresent(texts::add);
        default -> {}
      }
    }
  }

  private static Optional<MailText> text(MimeTokenStream stream) throws IOException {
    BodyDescriptor body = stream.getBodyDescriptor();
    String type = body.getMimeType();
    if (!type.equalsIgnoreCase("text/plain") && !type.equalsIgnoreCase("text/markdown")) {
      return Optional.empty();
    }
    try (InputStream in = stream.getDecodedInputStream()) {
      return Optional.of(MailText.of(in.readAllBytes(), Optional.ofNullable(body.getCharset())));
    }
  }

  /// What stands in its head under a name, in letters that people read.
  Optional<String> header(String name) {
    return Optional.ofNullable(headers.get(name))
        .map(text -> text.replaceAll("[\\r\\n]+[ \\t]*", " "))
        .map(text -> DecoderUtil.decodeEncodedWords(text, DecodeMonitor.SILENT))
        .map(String::strip)
        .filter(text -> !text.isEmpty());
  }

  /// When it was sent; empty where it does not say or not as mails do.
  Optional<Instant> sent() {
    return header("date").flatMap(MailDate::instant);
  }
}
