#!/usr/bin/env bash
# A text document says "2 jaar" and is read as "2 Piet 2026-11-30 moet 5 zijnjaar": comments and deleted words are taken for text.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"

cat > pom.xml <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>proof</groupId><artifactId>proof</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.odftoolkit</groupId><artifactId>odfdom-java</artifactId><version>0.12.0</version></dependency>
  </dependencies>
</project>
XML
mvn -B -ntp -q org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies -DoutputDirectory=lib >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts odt2html@1.0.1 >/dev/null 2>&1
echo "odfdom-java 0.12.0, odt2html $(grep -m1 '"version"' node_modules/odt2html/package.json | cut -d'"' -f4)"

# A comment stands where it was made and is no text of the paragraph (ODF 1.3 part 3, 14.1); deleted words are kept at the head of
# the document, to be shown to reviewers (5.5.1 and 5.5.5).
cat > Proof.java <<'JAVA'
import java.io.*;
import java.nio.charset.StandardCharsets;
import java.util.*;
import java.util.zip.*;
import org.odftoolkit.odfdom.doc.OdfDocument;
import org.odftoolkit.odfdom.incubator.doc.text.*;

public class Proof {
  static final String ODF = "urn:oasis:names:tc:opendocument:xmlns:";
  static final String BY = "<dc:creator>Piet</dc:creator><dc:date>2026-11-30T10:00:00</dc:date>";

  public static void main(String[] arguments) throws Exception {
    show("comment", "<text:p>Wij bewaren dit 2 <office:annotation>" + BY + "<text:p>moet 5 zijn</text:p></office:annotation>jaar.</text:p>");
    show("deleted", "<text:tracked-changes><text:changed-region text:id=\"c\"><text:deletion><office:change-info>" + BY
        + "</office:change-info><text:p>niet </text:p></text:deletion></text:changed-region></text:tracked-changes>"
        + "<text:p>Wij delen dit <text:change text:change-id=\"c\"/>met anderen.</text:p>");
  }

  static void show(String name, String body) throws Exception {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("mimetype", "application/vnd.oasis.opendocument.text");
    parts.put("META-INF/manifest.xml", "<manifest:manifest xmlns:manifest=\"" + ODF + "manifest:1.0\" manifest:version=\"1.3\">"
        + "<manifest:file-entry manifest:full-path=\"/\" manifest:media-type=\"application/vnd.oasis.opendocument.text\"/>"
        + "<manifest:file-entry manifest:full-path=\"content.xml\" manifest:media-type=\"text/xml\"/>"
        + "<manifest:file-entry manifest:full-path=\"styles.xml\" manifest:media-type=\"text/xml\"/></manifest:manifest>");
    parts.put("styles.xml", "<office:document-styles xmlns:office=\"" + ODF + "office:1.0\" office:version=\"1.3\"/>");
    parts.put("content.xml", "<office:document-content xmlns:office=\"" + ODF + "office:1.0\" xmlns:text=\"" + ODF + "text:1.0\""
        + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\" office:version=\"1.3\"><office:body><office:text>" + body
        + "</office:text></office:body></office:document-content>");
    File file = new File(name + ".odt");
    try (ZipOutputStream zip = new ZipOutputStream(new FileOutputStream(file))) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    OdfDocument document = OdfDocument.loadDocument(file);
    System.out.println(name + ", odfdom: " + OdfTextExtractor.newOdfTextExtractor(document.getContentRoot()).getText().replaceAll("\\s+", " ").trim());
    System.out.println(name + ", odfdom for editable text: " + OdfEditableTextExtractor.newOdfEditableTextExtractor(document).getText().replaceAll("\\s+", " ").trim());
  }
}
JAVA
cat > proof.cjs <<'JS'
(async () => {
  for (const name of ['comment', 'deleted']) {
    const page = String(await require('odt2html').toHTML({ path: `${name}.odt` }));
    console.log(`${name}, odt2html: ${page.replace(/^[^]*<body[^>]*>/, '').replace(/<[^>]*>/g, '').trim()}`);
  }
})();
JS
echo "The documents say: Wij bewaren dit 2 jaar. And: Wij delen dit met anderen. Read by each:"
{ java -cp "lib/*" Proof.java 2>/dev/null; node proof.cjs; } | sort | tee said.txt

grep -q '^comment, odfdom: Wij bewaren dit 2 Piet 2026-11-30T10:00:00 moet 5 zijnjaar\.$' said.txt \
  && grep -q '^comment, odfdom for editable text: Wij bewaren dit 2 Piet 2026-11-30T10:00:00 moet 5 zijnjaar\.$' said.txt \
  && grep -q '^comment, odt2html: Wij bewaren dit 2 Piet2026-11-30T10:00:00moet 5 zijnjaar\.$' said.txt \
  && grep -q '^deleted, odfdom: Piet 2026-11-30T10:00:00 niet Wij delen dit met anderen\.$' said.txt \
  && grep -q '^deleted, odfdom for editable text: Wij delen dit met anderen\.$' said.txt \
  && grep -q '^deleted, odt2html: Piet2026-11-30T10:00:00niet Wij delen dit met anderen\.$' said.txt || { echo "CHANGED: comments or deleted words are read otherwise"; exit 1; }
echo "Still so: remove office:annotation and text:tracked-changes from the tree before the text is taken."
