package org.cadenceplanner.export;

import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;

/// The tags of a PDF, from its root to its leaves in the order in which they are read aloud.
final class Tags {
  private Tags() {}

  static List<PDStructureElement> of(PDStructureNode node) {
    return node.getKids().stream().flatMap(Tags::withKids).toList();
  }

  private static Stream<PDStructureElement> withKids(Object kid) {
    return kid instanceof PDStructureElement element
        ? Stream.concat(Stream.of(element), of(element).stream())
        : Stream.of();
  }
}
