#!/usr/bin/env bash
# A struck-out "niet" is "/niet/" in plain text, as other mail writes stress: commonmark-java gives a deletion the mark of emphasis.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"

cat > pom.xml <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>proof</groupId><artifactId>proof</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.commonmark</groupId><artifactId>commonmark</artifactId><version>0.28.0</version></dependency>
    <dependency><groupId>org.commonmark</groupId><artifactId>commonmark-ext-gfm-strikethrough</artifactId><version>0.28.0</version></dependency>
  </dependencies>
</project>
XML
mvn -B -ntp -q org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies -DoutputDirectory=lib >/dev/null
echo "commonmark and commonmark-ext-gfm-strikethrough 0.28.0"

# ~~word~~ is a deletion (GitHub Flavored Markdown, Strikethrough), *word* is stress. Slashes around a word stand for slanted letters, in Org
# mode by its manual and in mail by habit.
cat > Proof.java <<'JAVA'
import java.util.List;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;

public class Proof {
  public static void main(String[] arguments) {
    var extensions = List.of(StrikethroughExtension.create());
    var parser = Parser.builder().extensions(extensions).build();
    for (String markdown : new String[] {"Wij delen dit ~~niet~~ met de gemeente.", "Wij delen dit *niet* met de gemeente."}) {
      var document = parser.parse(markdown);
      System.out.println("page: " + HtmlRenderer.builder().extensions(extensions).build().render(document).strip());
      System.out.println("text: " + TextContentRenderer.builder().extensions(extensions).build().render(document).strip());
    }
  }
}
JAVA
java -cp "lib/*" Proof.java | tee said.txt

grep -qxF 'page: <p>Wij delen dit <del>niet</del> met de gemeente.</p>' said.txt || { echo "CHANGED: the page"; exit 1; }
grep -qxF 'text: Wij delen dit /niet/ met de gemeente.' said.txt || { echo "CHANGED: the struck-out word"; exit 1; }
grep -qxF 'text: Wij delen dit niet met de gemeente.' said.txt || { echo "CHANGED: the stressed word"; exit 1; }
echo "Still so: the page takes the word back and the text underlines it. Leave deleted words out before the text is written."
