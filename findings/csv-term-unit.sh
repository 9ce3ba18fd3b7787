#!/usr/bin/env bash
# "6 maanden" in the column of years is 6 years, and "1.5" is 15, once opencsv is told that the numbers are Dutch; untold it refuses the first.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"

cat > pom.xml <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>proof</groupId><artifactId>proof</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>com.opencsv</groupId><artifactId>opencsv</artifactId><version>5.12.0</version></dependency>
  </dependencies>
</project>
XML
mvn -B -ntp -q org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies -DoutputDirectory=lib >/dev/null
echo "opencsv 5.12.0"

# The promise of the annotation is that what cannot be converted is a CsvDataTypeMismatchException. With a locale the text goes to
# NumberFormat, which reads as far as it understands and says nothing of the rest.
cat > Proof.java <<'JAVA'
import com.opencsv.bean.CsvBindByName;
import com.opencsv.bean.CsvToBean;
import com.opencsv.bean.CsvToBeanBuilder;
import java.io.StringReader;
import java.util.List;

public class Proof {
  public static class Plain { @CsvBindByName public Double jaren; }
  public static class Dutch { @CsvBindByName(locale = "nl-NL") public Double jaren; }

  public static void main(String[] arguments) {
    for (String written : new String[] {"2", "2,5", "1.5", "6 maanden", "5-7"}) {
      System.out.println(written + ": plain " + read(Plain.class, written) + ", Dutch " + read(Dutch.class, written));
    }
  }

  static <T> Object read(Class<T> type, String written) {
    CsvToBean<T> reader = new CsvToBeanBuilder<T>(new StringReader("jaren;wie\n" + written + ";huurder\n"))
        .withType(type).withSeparator(';').withThrowExceptions(false).build();
    List<T> rows = reader.parse();
    if (!reader.getCapturedExceptions().isEmpty()) return "refused";
    return rows.get(0) instanceof Plain plain ? plain.jaren : ((Dutch) rows.get(0)).jaren;
  }
}
JAVA
java -cp "lib/*" Proof.java | tee said.txt

for said in '2: plain 2.0, Dutch 2.0' '2,5: plain refused, Dutch 2.5' '1.5: plain 1.5, Dutch 15.0' '6 maanden: plain refused, Dutch 6.0' '5-7: plain refused, Dutch 5.0'; do
  grep -qxF "$said" said.txt || { echo "CHANGED: no longer $said"; exit 1; }
done
echo "Still so: read such a column as text, and refuse what is not digits with at most one comma."
