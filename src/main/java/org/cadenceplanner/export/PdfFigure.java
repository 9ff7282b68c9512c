package org.cadenceplanner.export;

import java.io.IOException;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDLayoutAttributeObject;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.cadenceplanner.drawing.Caption;

/// The one figure that a PDF of a chart is to programs that read it aloud: all that is on its page, with
/// what it says in words.
record PdfFigure(PDDocument document, PDPage page, Caption caption) {
  private static final int MARK = 0;
  private static final COSName TAG = COSName.getPDFName(StandardStructureTypes.Figure);

  /// What is on a page.
  interface Content {
    void paint() throws IOException;
  }

  /// Paints the content of the page as the figure.
  void paint(PDPageContentStream stream, Content content) throws IOException {
    stream.beginMarkedContent(TAG, MARK);
    content.paint();
    stream.endMarkedContent();
    tag();
  }

  private void tag() {
    PDStructureTreeRoot root = new PDStructureTreeRoot();
    PDStructureElement whole = new PDStructureElement(StandardStructureTypes.DOCUMENT, root);
    PDStructureElement figure = figure(whole);
    whole.appendKid(figure);
    root.appendKid(whole);
    root.setParentTree(marksOf(figure));
    root.setParentTreeNextKey(1);
    page.setStructParents(0);
    PDMarkInfo marks = new PDMarkInfo();
    marks.setMarked(true);
    document.getDocumentCatalog().setMarkInfo(marks);
    document.getDocumentCatalog().setStructureTreeRoot(root);
  }

  private PDStructureElement figure(PDStructureElement whole) {
    PDStructureElement figure = new PDStructureElement(StandardStructureTypes.Figure, whole);
    figure.setPage(page);
    figure.setTitle(caption.title());
    figure.setAlternateDescription(caption.inWords());
    figure.appendKid(MARK);
    PDLayoutAttributeObject place = new PDLayoutAttributeObject();
    place.setBBox(page.getMediaBox());
    figure.addAttribute(place);
    return figure;
  }

  private static PDNumberTreeNode marksOf(PDStructureElement figure) {
    COSArray owners = new COSArray();
    owners.add(figure);
    PDNumberTreeNode marks = new PDNumberTreeNode(PDParentTreeValue.class);
    marks.setNumbers(Map.of(0, new PDParentTreeValue(owners)));
    return marks;
  }
}
