package org.cadenceplanner.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/// Puts a text into the metadata of a PDF. They are XMP between marks by which programs find them that
/// do not know PDF, so the stream they are in is not compressed.
final class PdfMetadata {
  private static final String XMP =
      """
      <?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?>
      <x:xmpmeta xmlns:x="adobe:ns:meta/">
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
      <rdf:Description rdf:about="">%s</rdf:Description>
      </rdf:RDF>
      </x:xmpmeta>
      <?xpacket end="r"?>
      """;

  private PdfMetadata() {}

  static void add(PDDocument document, CarriedText carried) throws IOException {
    PDMetadata metadata = new PDMetadata(document);
    metadata.importXMPMetadata(XMP.formatted(carried.element()).getBytes(StandardCharsets.UTF_8));
    document.getDocumentCatalog().setMetadata(metadata);
  }
}
