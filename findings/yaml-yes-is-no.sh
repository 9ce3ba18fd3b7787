#!/usr/bin/env bash
# "toestemming: yes" is read as no, and so are "ja", "1" and "onbekend": yamlbeans fills a boolean with false for all that it does not know.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"

cat > pom.xml <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>proof</groupId><artifactId>proof</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>com.esotericsoftware.yamlbeans</groupId><artifactId>yamlbeans</artifactId><version>1.17</version></dependency>
    <dependency><groupId>org.yaml</groupId><artifactId>snakeyaml</artifactId><version>2.3</version></dependency>
  </dependencies>
</project>
XML
mvn -B -ntp -q org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies -DoutputDirectory=lib >/dev/null
echo "yamlbeans 1.17, snakeyaml 2.3"

# "yes" is true in YAML 1.1 and a text in YAML 1.2, and a no in neither; "onbekend" is a text in both. snakeyaml leaves the
# field empty for what it does not know.
cat > Proof.java <<'JAVA'
import com.esotericsoftware.yamlbeans.YamlReader;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.Constructor;

public class Proof {
  public static class Consent {
    public Boolean toestemming;
    public Integer jaren;
  }

  public static void main(String[] arguments) {
    for (String value : new String[] {"true", "yes", "ja", "onbekend"}) {
      String yaml = "toestemming: " + value;
      System.out.println(value + ": yamlbeans " + told(() -> new YamlReader(yaml).read(Consent.class).toestemming)
          + ", snakeyaml " + told(() -> new Yaml(new Constructor(Consent.class, new LoaderOptions())).<Consent>load(yaml).toestemming));
    }
    System.out.println("jaren: twee: yamlbeans " + told(() -> new YamlReader("jaren: twee").read(Consent.class).jaren));
  }

  interface Reading { Object get() throws Exception; }

  static String told(Reading reading) {
    try {
      return String.valueOf(reading.get());
    } catch (Exception refused) {
      return "refuses";
    }
  }
}
JAVA
java -cp "lib/*" Proof.java | tee said.txt

grep -qxF 'true: yamlbeans true, snakeyaml true' said.txt || { echo "CHANGED: true"; exit 1; }
grep -qxF 'yes: yamlbeans false, snakeyaml true' said.txt || { echo "CHANGED: yes"; exit 1; }
for value in ja onbekend; do grep -qxF "$value: yamlbeans false, snakeyaml null" said.txt || { echo "CHANGED: $value"; exit 1; }; done
grep -qxF 'jaren: twee: yamlbeans refuses' said.txt || { echo "CHANGED: a number that is none"; exit 1; }
echo "Still so: read consents as text, and decide yourself which words are a yes, a no and neither."
