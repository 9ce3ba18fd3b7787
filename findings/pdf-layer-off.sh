#!/usr/bin/env bash
# The old wording on a layer that is switched off is not on the page, but it is in the text that PDFBox and pdf.js give.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"

cat > pom.xml <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>proef</groupId><artifactId>proef</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.apache.pdfbox</groupId><artifactId>pdfbox</artifactId><version>3.0.8</version></dependency>
  </dependencies>
</project>
XML
mvn -B -ntp -q org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies -DoutputDirectory=lib >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts unpdf@1.7.0 >/dev/null
echo "pdfbox 3.0.8, unpdf $(grep -m1 '"version"' node_modules/unpdf/package.json | cut -d'"' -f4) (pdf.js within)"

# Optional content that the default configuration lists under OFF is not to be shown (ISO 32000-1, 8.11.4.3).
cat > Proof.java <<'JAVA'
import java.awt.image.BufferedImage;
import java.io.File;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.*;
import org.apache.pdfbox.pdmodel.font.*;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.*;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

public class Proof {
  public static void main(String[] arguments) throws Exception {
    File file = new File("layers.pdf");
    try (PDDocument pdf = new PDDocument()) {
      PDPage page = new PDPage();
      pdf.addPage(page);
      PDOptionalContentProperties layers = new PDOptionalContentProperties();
      pdf.getDocumentCatalog().setOCProperties(layers);
      PDOptionalContentGroup old = new PDOptionalContentGroup("oud");
      layers.addGroup(old);
      layers.setGroupEnabled(old, false);
      try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
        for (String line : List.of("Wij bewaren dit 7 jaar.", "Wij bewaren dit 2 jaar.")) {
          boolean first = line.contains("7");
          if (first) content.beginMarkedContent(COSName.OC, old);
          content.beginText();
          content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
          content.newLineAtOffset(50, first ? 700 : 500);
          content.showText(line);
          content.endText();
          if (first) content.endMarkedContent();
        }
      }
      pdf.save(file);
    }
    try (PDDocument pdf = Loader.loadPDF(file)) {
      BufferedImage seen = new PDFRenderer(pdf).renderImage(0);
      System.out.println("on the page: line of 7 years " + ink(seen, 70, 110) + ", line of 2 years " + ink(seen, 270, 310));
      System.out.println("PDFBox text: " + new PDFTextStripper().getText(pdf).trim().replace("\n", " / "));
    }
  }

  private static boolean ink(BufferedImage image, int top, int bottom) {
    for (int y = top; y < bottom; y++)
      for (int x = 0; x < image.getWidth(); x++)
        if ((image.getRGB(x, y) & 0xFFFFFF) != 0xFFFFFF) return true;
    return false;
  }
}
JAVA
cat > proof.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { extractText, getDocumentProxy } from 'unpdf';
const pdf = await getDocumentProxy(new Uint8Array(readFileSync('layers.pdf')));
console.log('unpdf text: ' + (await extractText(pdf, { mergePages: true })).text.trim().replace(/\n/g, ' / '));
JS
java -Djava.awt.headless=true -cp 'lib/*' Proof.java 2>/dev/null | tee said.txt
node proof.mjs 2>/dev/null | tee -a said.txt

grep -q '^on the page: line of 7 years false, line of 2 years true$' said.txt || { echo "CHANGED: the layer is painted"; exit 1; }
[ "$(grep -c 'text: Wij bewaren dit 7 jaar. / Wij bewaren dit 2 jaar.$' said.txt)" = 2 ] || { echo "CHANGED: the layer is left out of the text"; exit 1; }
echo "Still so: the page shows one term, the text has both. Whoever compares or searches text finds what nobody can read."
