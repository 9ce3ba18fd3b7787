#!/usr/bin/env bash
# A term of 18 months becomes one of 18 minutes: biweekly reads the M of "P18M" as if a T stood before it, and has no complaint.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"

cat > pom.xml <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>proof</groupId><artifactId>proof</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>net.sf.biweekly</groupId><artifactId>biweekly</artifactId><version>0.6.8</version></dependency>
  </dependencies>
</project>
XML
mvn -B -ntp -q org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies -DoutputDirectory=lib >/dev/null
echo "biweekly 0.6.8, Java's Period for the term"

# Java writes 18 months as P18M, as ISO 8601 does. iCalendar's duration knows no years and no months (RFC 5545, 3.3.6), so it has no such
# term, and a reader of it should refuse the text, as this one does with years.
cat > Proof.java <<'JAVA'
import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.util.Duration;
import java.time.Period;
import java.util.Date;

public class Proof {
  public static void main(String[] arguments) {
    for (Period term : new Period[] {Period.ofDays(30), Period.ofMonths(18), Period.of(0, 1, 15), Period.ofYears(2)}) {
      System.out.print(term + ": ");
      try {
        VEvent event = new VEvent();
        event.setSummary("Bewaren");
        event.setDateStart(new Date(0));
        event.setDuration(Duration.parse(term.toString()));
        ICalendar calendar = new ICalendar();
        calendar.addEvent(event);
        String written = Biweekly.write(calendar).go().lines().filter(line -> line.startsWith("DURATION")).findFirst().get();
        System.out.println(written + ", " + (calendar.validate(ICalVersion.V2_0).isEmpty() ? "valid" : "not valid"));
      } catch (IllegalArgumentException refused) {
        System.out.println("refused");
      }
    }
  }
}
JAVA
java -cp "lib/*" Proof.java | tee said.txt

grep -qxF 'P30D: DURATION:P30D, valid' said.txt || { echo "CHANGED: days"; exit 1; }
grep -qxF 'P18M: DURATION:PT18M, valid' said.txt || { echo "CHANGED: months"; exit 1; }
grep -qxF 'P1M15D: DURATION:P15DT1M, valid' said.txt || { echo "CHANGED: months and days"; exit 1; }
grep -qxF 'P2Y: refused' said.txt || { echo "CHANGED: years"; exit 1; }
echo "Still so: reckon the last day of a term, and write that date."
