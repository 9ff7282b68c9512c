package org.cadenceplanner.store;

import static org.cadenceplanner.language.Texts.tr;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/// What was compressed, as it was before, up to the most that a plan may come to.
final class Inflated {
  private static final int AT_ONCE = 64 * 1024;

  private Inflated() {}

  static byte[] of(ByteBuffer compressed) throws BadPicture {
    try (Inflater inflater = new Inflater()) {
      inflater.setInput(compressed);
      return of(inflater);
    } catch (DataFormatException e) {
      throw BadPicture.damaged();
    }
  }

  private static byte[] of(Inflater inflater) throws DataFormatException, BadPicture {
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    byte[] part = new byte[AT_ONCE];
    while (!inflater.finished()) {
      int length = inflater.inflate(part);
      if (length == 0 && !inflater.finished()) {
        throw BadPicture.damaged();
      }
      whole.write(part, 0, length);
      requireRoom(whole.size());
    }
    return whole.toByteArray();
  }

  static void requireRoom(int size) throws BadPicture {
    if (size > CarriedPlan.MOST_BYTES) {
      throw new BadPicture(tr("found a plan of more than 16 MB, allowed: at most 16 MB"));
    }
  }
}
