#!/usr/bin/env bash
# What the page hides is printed in the PDF: text with the attribute hidden, in a closed dialog or in a template, the old wording too.
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

# A user agent that supports CSS is expected to have these rules: [hidden], datalist, template and others are not displayed, and
# neither is a dialog that is not open (HTML standard, 15.3.1 and 15.3.3).
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
    Map<String, String> cases = new LinkedHashMap<>();
    cases.put("hidden", "<p hidden=\"hidden\">Wij bewaren dit 2 jaar.</p>");
    cases.put("dialog", "<dialog><p>Wij bewaren dit 2 jaar.</p></dialog>");
    cases.put("template", "<template><p>Wij bewaren dit 2 jaar.</p></template>");
    cases.put("display none", "<p style=\"display: none\">Wij bewaren dit 2 jaar.</p>");
    for (Map.Entry<String, String> one : cases.entrySet()) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      new PdfRendererBuilder().toStream(bytes)
          .withHtmlContent("<html lang=\"nl\"><head><title>Proef</title></head><body>" + one.getValue() + "<p>Wij bewaren dit 5 jaar.</p></body></html>", null).run();
      try (PDDocument document = Loader.loadPDF(bytes.toByteArray())) {
        System.out.println(one.getKey() + ": " + new PDFTextStripper().getText(document).strip().replaceAll("\\s*\\n\\s*", " / "));
      }
    }
  }
}
JAVA
echo "The page shows: Wij bewaren dit 5 jaar. The PDF says:"
java -cp "lib/*" Proof.java 2>/dev/null | tee said.txt

for what in hidden dialog template; do
  grep -q "^$what: Wij bewaren dit 2 jaar\. / Wij bewaren dit 5 jaar\.$" said.txt || { echo "CHANGED: $what is printed otherwise"; exit 1; }
done
grep -q '^display none: Wij bewaren dit 5 jaar\.$' said.txt || { echo "CHANGED: display none is printed otherwise"; exit 1; }
echo "Still so: its own style sheet is older than these. Say in yours: [hidden], dialog, template, datalist { display: none }."
