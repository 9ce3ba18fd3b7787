package nl.glashelder.render.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Entities;

/**
 * What the file says of itself, twice and equal: in the document information and as XMP (ISO
 * 19005-2, 6.6; ISO 14289-1, 5). The engine's own would carry the time of the build.
 */
final class DocumentMetadata {

  private static final String PRODUCER = "Glashelder";
  private static final String COLOUR_SPACE_NAME = "sRGB IEC61966-2.1";

  /** The packet, with places for title, author, subject, language, date, address. */
  private static final String XMP =
      """
      <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
      <x:xmpmeta xmlns:x="adobe:ns:meta/">
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
      <rdf:Description rdf:about=""
        xmlns:dc="http://purl.org/dc/elements/1.1/"
        xmlns:xmp="http://ns.adobe.com/xap/1.0/"
        xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
        xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
        xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
        xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
        xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
        xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
      <pdfaid:part>2</pdfaid:part>
      <pdfaid:conformance>A</pdfaid:conformance>
      <pdfuaid:part>1</pdfuaid:part>
      <dc:format>application/pdf</dc:format>
      <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%1$s</rdf:li></rdf:Alt></dc:title>
      <dc:creator><rdf:Seq><rdf:li>%2$s</rdf:li></rdf:Seq></dc:creator>
      <dc:description><rdf:Alt><rdf:li xml:lang="x-default">%3$s</rdf:li></rdf:Alt></dc:description>
      <dc:language><rdf:Bag><rdf:li>%4$s</rdf:li></rdf:Bag></dc:language>
      <dc:identifier>%6$s</dc:identifier>
      <dc:source>%6$s</dc:source>
      <xmp:CreateDate>%5$sT00:00:00Z</xmp:CreateDate>
      <xmp:ModifyDate>%5$sT00:00:00Z</xmp:ModifyDate>
      <xmp:CreatorTool>%7$s</xmp:CreatorTool>
      <pdf:Producer>%7$s</pdf:Producer>
      <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
        <pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>
        <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
        <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
        <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
          <pdfaProperty:name>part</pdfaProperty:name>
          <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
          <pdfaProperty:category>internal</pdfaProperty:category>
          <pdfaProperty:description>Indicates which part of ISO 14289 is followed</pdfaProperty:description>
        </rdf:li></rdf:Seq></pdfaSchema:property>
      </rdf:li></rdf:Bag></pdfaExtension:schemas>
      </rdf:Description>
      </rdf:RDF>
      </x:xmpmeta>
      <?xpacket end="r"?>
      """;

  private final byte[] deflatedColourSpace;

  DocumentMetadata(PdfDesign design) {
    ByteArrayOutputStream deflated = new ByteArrayOutputStream();
    try (OutputStream out = new DeflaterOutputStream(deflated)) {
      out.write(design.colourSpace());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    deflatedColourSpace = deflated.toByteArray();
  }

  /** Replaces what the engine says of the file. */
  void write(PdfDocument document, PDDocument pdf) throws IOException {
    writeInformation(document, pdf);
    PDMetadata metadata = new PDMetadata(pdf);
    metadata.importXMPMetadata(xmp(document).getBytes(StandardCharsets.UTF_8));
    pdf.getDocumentCatalog().setMetadata(metadata);
    pdf.getDocumentCatalog().setLanguage(document.language());
    pdf.getDocumentCatalog().setPageMode(PageMode.USE_OUTLINES);
    writeColourSpace(pdf);
  }

  private static void writeInformation(PdfDocument document, PDDocument pdf) {
    PDDocumentInformation information = new PDDocumentInformation();
    information.setTitle(document.title());
    information.setAuthor(document.author());
    information.setSubject(document.subject());
    information.setCreator(PRODUCER);
    information.setProducer(PRODUCER);
    String date = "D:" + document.versionDate().toString().replace("-", "") + "000000Z";
    information.getCOSObject().setString(COSName.CREATION_DATE, date);
    information.getCOSObject().setString(COSName.MOD_DATE, date);
    pdf.setDocumentInformation(information);
  }

  private static String xmp(PdfDocument document) {
    return String.format(
        Locale.ROOT,
        XMP,
        xml(document.title()),
        xml(document.author()),
        xml(document.subject()),
        xml(document.language()),
        document.versionDate(),
        xml(document.address().toASCIIString()),
        PRODUCER);
  }

  private static String xml(String text) {
    return Entities.escape(
        text,
        new Document.OutputSettings()
            .escapeMode(Entities.EscapeMode.xhtml)
            .charset(StandardCharsets.UTF_8));
  }

  /**
   * Says which colours the numbers mean. Written object by object: PDFBox would take the profile
   * through Java's colour management, whose bytes differ from one JDK to the next.
   */
  private void writeColourSpace(PDDocument pdf) throws IOException {
    COSStream profile = pdf.getDocument().createCOSStream();
    profile.setInt(COSName.N, 3);
    profile.setItem(COSName.FILTER, COSName.FLATE_DECODE);
    try (OutputStream out = profile.createRawOutputStream()) {
      out.write(deflatedColourSpace);
    }
    COSDictionary intent = new COSDictionary();
    intent.setItem(COSName.TYPE, COSName.getPDFName("OutputIntent"));
    intent.setItem(COSName.S, COSName.getPDFName("GTS_PDFA1"));
    intent.setString(COSName.OUTPUT_CONDITION_IDENTIFIER, COLOUR_SPACE_NAME);
    intent.setString(COSName.INFO, COLOUR_SPACE_NAME);
    intent.setItem(COSName.DEST_OUTPUT_PROFILE, profile);
    COSArray intents = new COSArray();
    intents.add(intent);
    pdf.getDocumentCatalog().getCOSObject().setItem(COSName.OUTPUT_INTENTS, intents);
  }
}
