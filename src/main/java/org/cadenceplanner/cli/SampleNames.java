package org.cadenceplanner.cli;

import java.util.Iterator;
import org.cadenceplanner.store.Samples;

/// The names of the sample plans, which shells propose where a plan may stand.
final class SampleNames implements Iterable<String> {
  @Override
  public Iterator<String> iterator() {
    return Samples.names().iterator();
  }
}
