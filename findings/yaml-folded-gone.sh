#!/usr/bin/env bash
# A folded text in YAML is gone, its value is the sign ">-" itself, and below "|-" it is a list: eo-yaml knows the signs without a dash.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"

cat > pom.xml <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>proof</groupId><artifactId>proof</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>com.amihaiemil.web</groupId><artifactId>eo-yaml</artifactId><version>7.2.0</version></dependency>
  </dependencies>
</project>
XML
mvn -B -ntp -q org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies -DoutputDirectory=lib >/dev/null
echo "eo-yaml 7.2.0"

# "|" keeps the lines and ">" folds them to one; "-" behind either takes the last line end away (YAML 1.2.2, 8.1.1.2, 8.1.2, 8.1.3).
cat > Proof.java <<'JAVA'
import com.amihaiemil.eoyaml.*;

public class Proof {
  public static void main(String[] arguments) throws Exception {
    for (String sign : new String[] {"|", ">", ">-", "|-"}) {
      YamlMapping read = Yaml.createYamlInput("tekst: " + sign + "\n  Wij delen\n  niets.\nna: x\n").readYamlMapping();
      YamlNode value = read.value("tekst");
      String text = value instanceof Scalar scalar ? scalar.value() : String.valueOf(value);
      System.out.println(sign + " " + text.replace("\n", "\\n"));
    }
  }
}
JAVA
echo "\"Wij delen\" and \"niets.\", on two lines below each sign:"
java -cp "lib/*" Proof.java 2>/dev/null | tee said.txt

grep -qxF '| Wij delen\nniets.\n' said.txt && grep -qxF '>- >-' said.txt && grep -qxF '|- - Wij delen\n- niets.' said.txt \
  || { echo "CHANGED: texts over several lines are read otherwise"; exit 1; }
echo "Still so: no error, and the words that a statement says are nowhere. Write texts for it on one line, in quotes."
