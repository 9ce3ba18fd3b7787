#!/usr/bin/env bash
# A register whose rows are numbered #1, #2, #3 is empty: univocity-parsers takes each for a remark, though nobody told it that CSV has any.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"

cat > pom.xml <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>proof</groupId><artifactId>proof</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>com.univocity</groupId><artifactId>univocity-parsers</artifactId><version>2.9.1</version></dependency>
    <dependency><groupId>org.apache.commons</groupId><artifactId>commons-csv</artifactId><version>1.14.1</version></dependency>
  </dependencies>
</project>
XML
mvn -B -ntp -q org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies -DoutputDirectory=lib >/dev/null
echo "univocity-parsers 2.9.1, commons-csv 1.14.1"

# CSV knows records and a header, and no remarks (RFC 4180, 2).
cat > Proof.java <<'JAVA'
import com.univocity.parsers.csv.CsvParser;
import com.univocity.parsers.csv.CsvParserSettings;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;

public class Proof {
  static final String REGISTER = "nummer,wie,termijn\n#1,huurder,7 jaar\n#2,bezoeker,2 jaar\n3,medewerker,5 jaar\n";

  public static void main(String[] arguments) throws Exception {
    List<String> others = new ArrayList<>();
    CSVFormat.RFC4180.parse(new StringReader(REGISTER)).forEach(row -> others.add(row.get(0)));
    System.out.println("commons-csv: " + others);
    System.out.println("univocity-parsers: " + numbers(new CsvParserSettings()));
    CsvParserSettings told = new CsvParserSettings();
    told.getFormat().setComment('\0');
    System.out.println("univocity-parsers, told that there are no remarks: " + numbers(told));
  }

  static List<String> numbers(CsvParserSettings settings) {
    settings.getFormat().setLineSeparator("\n");
    List<String> found = new ArrayList<>();
    new CsvParser(settings).parseAll(new StringReader(REGISTER)).forEach(row -> found.add(row[0]));
    return found;
  }
}
JAVA
java -cp "lib/*" Proof.java | tee said.txt

grep -qxF 'commons-csv: [nummer, #1, #2, 3]' said.txt || { echo "CHANGED: commons-csv"; exit 1; }
grep -qxF 'univocity-parsers: [nummer, 3]' said.txt || { echo "CHANGED: the rows are there"; exit 1; }
grep -qxF 'univocity-parsers, told that there are no remarks: [nummer, #1, #2, 3]' said.txt || { echo "CHANGED: without remarks"; exit 1; }
echo "Still so: two of three terms are gone without a word. Set the sign for remarks to \\0 before a register is read."
