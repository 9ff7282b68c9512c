package org.cadenceplanner.store;

import static org.cadenceplanner.language.Texts.tr;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Finds the plan in a PDF: in its metadata (XMP), which are made to be found by programs that do not
/// know the form of a file, between two marks of their own.
final class PdfPlan {
  private static final String MARK = "<?xpacket";
  private static final int MOST_PACKETS = 100;

  private PdfPlan() {}

  /// The plan's text, in UTF-8.
  ///
  /// @throws BadPicture if there is none, it is damaged, or there is a second one
  static byte[] in(byte[] pdf) throws BadPicture {
    String text = new String(pdf, StandardCharsets.ISO_8859_1);
    Optional<byte[]> found = Optional.empty();
    int packets = 0;
    int from = text.indexOf(MARK);
    int to = text.indexOf(MARK, from + 1);
    while (from >= 0 && to > from) {
      requireFew(++packets);
      Optional<byte[]> plan = plan(text.substring(from, to));
      if (found.isPresent() && plan.isPresent()) {
        throw BadPicture.withTwoPlans();
      }
      found = found.or(() -> plan);
      from = text.indexOf(MARK, to + 1);
      to = text.indexOf(MARK, from + 1);
    }
    return found.orElseThrow(BadPicture::withoutPlan);
  }

  private static Optional<byte[]> plan(String packet) throws BadPicture {
    return XmlPlan.find(packet.getBytes(StandardCharsets.ISO_8859_1));
  }

  private static void requireFew(int packets) throws BadPicture {
    if (packets > MOST_PACKETS) {
      throw new BadPicture(
          tr(
              "found more than %s parts of metadata, allowed: a PDF as Cadence drew it",
              MOST_PACKETS));
    }
  }
}
