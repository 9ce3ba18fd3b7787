#!/usr/bin/env bash
# "Grondslag c" is "Grondslag 3" in the PDF: the letters that a list asks for become numbers on paper.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"

cat > pom.xml <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>proof</groupId><artifactId>proof</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>io.github.openhtmltopdf</groupId><artifactId>openhtmltopdf-pdfbox</artifactId><version>1.1.65</version></dependency>
  </dependencies>
</project>
XML
mvn -B -ntp -q org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies -DoutputDirectory=lib >/dev/null
echo "openhtmltopdf-pdfbox 1.1.65"

# The attribute type says which marker an item has where that matters, as in a legal text that refers to items by their letter (HTML
# standard, 4.4.5). It is not obsolete, and browsers follow it.
cat > Proof.java <<'JAVA'
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.util.*;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

public class Proof {
  public static void main(String[] arguments) throws Exception {
    XRLog.setLoggingEnabled(false);
    for (String attributes : List.of("type=\"a\" start=\"3\"", "start=\"3\" style=\"list-style-type: lower-alpha\"")) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      new PdfRendererBuilder().toStream(bytes).withHtmlContent("<html lang=\"nl\"><head><title>Proef</title></head><body><ol " + attributes
          + "><li>wet</li><li>belang</li></ol></body></html>", null).run();
      try (PDDocument document = Loader.loadPDF(bytes.toByteArray())) {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        System.out.println(attributes.replace("\"", "") + ": " + stripper.getText(document).strip().replaceAll("\\s*\\n\\s*", " / ").replaceAll(" +", " "));
      }
    }
  }
}
JAVA
echo "A list of two grounds, the first of which is c:"
java -cp "lib/*" Proof.java 2>/dev/null | tee said.txt

grep -q '^type=a start=3: 3\. wet / 4\. belang$' said.txt && grep -q 'lower-alpha: c\. wet / d\. belang$' said.txt || { echo "CHANGED: lists are marked otherwise"; exit 1; }
echo "Still so: a reference to \"onder c\" leads nowhere on paper. Give the kind of marker by list-style-type as well."
