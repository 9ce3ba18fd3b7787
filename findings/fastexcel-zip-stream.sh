#!/usr/bin/env bash
# A workbook that fastexcel writes cannot be read as a stream by Java's own ZIP classes.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"

cat > pom.xml <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>proof</groupId><artifactId>proof</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.dhatim</groupId><artifactId>fastexcel</artifactId><version>0.20.2</version></dependency>
  </dependencies>
</project>
XML
mvn -q -B -ntp dependency:copy-dependencies -DoutputDirectory=lib >/dev/null
echo "$(ls lib | tr '\n' ' ')on $(java -version 2>&1 | head -n 1)"

cat > Proof.java <<'JAVA'
import java.io.*;
import java.nio.file.*;
import java.util.zip.*;
import org.dhatim.fastexcel.*;

public class Proof {
  public static void main(String[] args) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(bytes, "Proof", "1.0")) {
      workbook.newWorksheet("Sheet").value(0, 0, "hello");
    }
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      int parts = 0;
      while (zip.getNextEntry() != null) {
        zip.readAllBytes();
        parts++;
      }
      System.out.println("ZipInputStream: " + parts + " parts");
    } catch (ZipException e) {
      System.out.println("ZipInputStream: " + e.getMessage());
    }
    Path file = Path.of("proof.xlsx");
    Files.write(file, bytes.toByteArray());
    try (ZipFile zip = new ZipFile(file.toFile())) {
      System.out.println("ZipFile: " + zip.size() + " parts");
    }
  }
}
JAVA
echo "A workbook with one cell, written to memory and read again, once as a stream and once as a file:"
java -cp 'lib/*' Proof.java | tee said.txt

grep -q '^ZipInputStream: invalid entry size' said.txt || { echo "CHANGED: the stream can be read now"; exit 1; }
grep -q '^ZipFile: [1-9]' said.txt || { echo "CHANGED: the file cannot be read any more"; exit 1; }
echo "Still so: the sizes that stand behind each part are not ones that ZipInputStream accepts. A program that checks or"
echo "changes such a workbook must read it by the list at its end, as ZipFile does."
