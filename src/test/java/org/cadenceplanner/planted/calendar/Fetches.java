package org.cadenceplanner.planted.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;

final class Fetches {
  InputStream calendar(URL address) throws IOException {
    return address.openConnection().getInputStream();
  }
}
