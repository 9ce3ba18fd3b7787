#!/usr/bin/env bash
# Two lists with the same steps in another order are "untouched", and so are one and two of the same: the differ takes lists for sets.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"

cat > pom.xml <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>proof</groupId><artifactId>proof</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>de.danielbechler</groupId><artifactId>java-object-diff</artifactId><version>0.95</version></dependency>
  </dependencies>
</project>
XML
mvn -B -ntp -q org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies -DoutputDirectory=lib >/dev/null
echo "java-object-diff 0.95"

# Two lists are equal if they hold "the same elements in the same order" (java.util.List.equals).
cat > Proof.java <<'JAVA'
import de.danielbechler.diff.ObjectDifferBuilder;
import java.util.List;

public class Proof {
  public static void main(String[] arguments) {
    show("another word", List.of("wissen", "melden"), List.of("wissen", "bewaren"));
    show("another order", List.of("eerst vragen", "dan delen"), List.of("dan delen", "eerst vragen"));
    show("once instead of twice", List.of("naam", "naam", "adres"), List.of("naam", "adres"));
  }

  static void show(String what, List<String> before, List<String> after) {
    System.out.println(what + ": " + ObjectDifferBuilder.buildDefault().compare(after, before).getState() + ", equal to Java: " + before.equals(after));
  }
}
JAVA
java -cp "lib/*" Proof.java 2>/dev/null | tee said.txt

grep -q '^another word: CHANGED, equal to Java: false$' said.txt && grep -q '^another order: UNTOUCHED, equal to Java: false$' said.txt \
  && grep -q '^once instead of twice: UNTOUCHED, equal to Java: false$' said.txt || { echo "CHANGED: lists are compared otherwise"; exit 1; }
echo "Still so: of steps, ranks and tables a reviewer is told that nothing changed. Compare lists by place, or number their parts first."
