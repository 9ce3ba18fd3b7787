#!/usr/bin/env bash
# JUnit's own @Tag on a class of jqwik properties leaves nothing out: the properties run all the same.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"

mkdir -p src/test/java/proef
cat > pom.xml <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>proef</groupId><artifactId>proef</artifactId><version>1</version>
  <properties><maven.compiler.release>17</maven.compiler.release><project.build.sourceEncoding>UTF-8</project.build.sourceEncoding></properties>
  <dependencies>
    <dependency><groupId>org.junit.jupiter</groupId><artifactId>junit-jupiter</artifactId><version>5.14.4</version><scope>test</scope></dependency>
    <dependency><groupId>net.jqwik</groupId><artifactId>jqwik</artifactId><version>1.9.3</version><scope>test</scope></dependency>
  </dependencies>
  <build><plugins>
    <plugin><artifactId>maven-compiler-plugin</artifactId><version>3.16.0</version></plugin>
    <plugin><artifactId>maven-surefire-plugin</artifactId><version>3.6.1</version>
      <configuration><excludedGroups>slow</excludedGroups></configuration></plugin>
  </plugins></build>
</project>
XML
for kind in junit:org.junit.jupiter.api.Tag jqwik:net.jqwik.api.Tag; do
  cat > "src/test/java/proef/Tagged_${kind%%:*}_Test.java" <<JAVA
package proef;
@${kind#*:}("slow")
class Tagged_${kind%%:*}_Test {
  @net.jqwik.api.Property(tries = 1)
  void holds(@net.jqwik.api.ForAll int any) {
    System.out.println("RAN, tagged by ${kind%%:*}");
  }
}
JAVA
done
mvn -B -ntp -q test > said.txt 2>&1 || { cat said.txt; exit 1; }
echo "jqwik 1.9.3, JUnit 5.14.4, surefire 3.6.1 with excludedGroups=slow; two classes of properties, both tagged slow:"
grep -o 'RAN, tagged by [a-z]*' said.txt | sort -u | sed 's/^/  /'
[ "$(grep -o 'RAN, tagged by [a-z]*' said.txt | sort -u)" = "RAN, tagged by junit" ] || { echo "CHANGED"; exit 1; }
echo "Still so: only jqwik's own net.jqwik.api.Tag counts for jqwik; JUnit's compiles, and does nothing."
