#!/usr/bin/env bash
# In a tagged PDF the caption of a table stands after the table, and the text of a line before its links.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"

cat > pom.xml <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>proef</groupId><artifactId>proef</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>io.github.openhtmltopdf</groupId><artifactId>openhtmltopdf-pdfbox</artifactId><version>1.1.65</version></dependency>
  </dependencies>
</project>
XML
mvn -B -ntp -q org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies -DoutputDirectory=lib >/dev/null
fetch() { npm pack --silent "$1" >/dev/null; mkdir -p "$2"; tar -xzf ./*.tgz -C "$2"; rm ./*.tgz; }
fetch @expo-google-fonts/atkinson-hyperlegible-next@0.4.1 atkinson
letter=atkinson/package/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf
cat > Proef.java <<'JAVA'
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.*;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.*;
import org.apache.pdfbox.text.PDFTextStripper;

public class Proef {
  public static void main(String[] arguments) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.usePdfUaAccessibility(true);
    builder.useFont(new File(arguments[0]), "letter");
    builder.withHtmlContent(
        "<html lang='nl'><head><title>Proef</title><meta name='description' content='Proef'/>"
            + "<style>body { font-family: letter } .n::after { content: ' (12)' }</style></head><body>"
            + arguments[1] + "</body></html>", null);
    builder.toStream(out);
    builder.run();
    try (var pdf = Loader.loadPDF(out.toByteArray())) {
      show(pdf.getDocumentCatalog().getStructureTreeRoot(), 0);
      for (var page : pdf.getPages()) {
        for (var annotation : page.getAnnotations()) {
          System.out.println("annotation: " + annotation.getContents());
        }
      }
      System.out.print(new PDFTextStripper().getText(pdf));
    }
  }

  static void show(PDStructureNode node, int depth) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        Object alt = element.getCOSObject().getDictionaryObject(COSName.ALT);
        System.out.println("  ".repeat(depth) + element.getStructureType() + (alt == null ? "" : " Alt='" + element.getAlternateDescription() + "'"));
        show(element, depth + 1);
      }
    }
  }
}
JAVA

echo "openhtmltopdf 1.1.65. A table whose caption is first in the HTML and on the page; before it a sentence with a link. Tags, then text:"
java -cp 'lib/*' Proef.java "$letter" '<p>Lees <a href="https://voorbeeld.example/">onze uitleg</a> eerst.</p><table><caption>Termijnen</caption><tr><th>Wat</th></tr><tr><td>huur</td></tr></table>' 2>/dev/null | tee said.txt | sed 's/^/  /'
table=$(grep -n '^ *Table' said.txt | cut -d: -f1); caption=$(grep -n '^ *Caption' said.txt | cut -d: -f1)
inset() { sed -n "$1p" said.txt | sed 's/[^ ].*//' | tr -d '\n' | wc -c; }
[ "$caption" -gt "$table" ] && [ "$(inset "$caption")" = "$(inset "$table")" ] || { echo "CHANGED: the caption is inside the table"; exit 1; }
grep -q 'Lees  *eerst' said.txt || { echo "CHANGED: the sentence is drawn in reading order"; exit 1; }
echo "Still so: the Caption tag is the table's next neighbour instead of its first part, so it is read when the table is over; and the words of"
echo "the link are drawn after their line. Move both before saving."
