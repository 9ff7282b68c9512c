package org.cadenceplanner.store;

import static org.cadenceplanner.language.Texts.tr;

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
    Optional<byte[]> found = Optional.empty();
    int packets = 0;
    int from = indexOfMark(pdf, 0);
    int to = indexOfMark(pdf, from + 1);
    while (from < pdf.length && to < pdf.length) {
      requireFew(++packets);
      Optional<byte[]> plan = XmlPlan.find(pdf, from, to);
      if (found.isPresent() && plan.isPresent()) {
        throw BadPicture.withTwoPlans();
      }
      found = found.or(() -> plan);
      from = indexOfMark(pdf, to + 1);
      to = indexOfMark(pdf, from + 1);
    }
    return found.orElseThrow(BadPicture::withoutPlan);
  }

  /// Where the next mark begins; the length of all where there is none.
  private static int indexOfMark(byte[] pdf, int from) {
    int at = from;
    while (at < pdf.length && !isMark(pdf, at)) {
      at++;
    }
    return Math.min(at, pdf.length);
  }

  private static boolean isMark(byte[] pdf, int at) {
    int same = 0;
    while (same < MARK.length() && at + same < pdf.length && pdf[at + same] == MARK.charAt(same)) {
      same++;
    }
    return same == MARK.length();
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
