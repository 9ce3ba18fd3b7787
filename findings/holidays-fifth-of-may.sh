#!/usr/bin/env bash
# Whether 5 May and Good Friday are public holidays here depends on the library, so the last day of a term differs by one.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"

cat > pom.xml <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>proof</groupId><artifactId>proof</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>de.focus-shift</groupId><artifactId>jollyday-jackson</artifactId><version>0.32.0</version></dependency>
  </dependencies>
</project>
XML
mvn -B -ntp -q org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies -DoutputDirectory=lib >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts date-holidays@3.37.0 >/dev/null 2>&1
echo "jollyday 0.32.0, date-holidays $(grep -m1 '"version"' node_modules/date-holidays/package.json | cut -d'"' -f4)"

# For terms the law counts 5 May among the holidays, in every year, and puts Good Friday on a level with them (Algemene termijnenwet,
# article 3). Both libraries have a kind "public" for the days that count.
cat > Proof.java <<'JAVA'
import de.focus_shift.jollyday.core.*;
import java.time.Year;

public class Proof {
  public static void main(String[] arguments) {
    HolidayManager.getInstance(ManagerParameters.create("nl")).getHolidays(Year.of(2027)).stream()
        .filter(holiday -> holiday.getType() == HolidayType.PUBLIC_HOLIDAY).map(Holiday::getDate).sorted().forEach(System.out::println);
  }
}
JAVA
java -cp "lib/*" Proof.java > jollyday.txt 2>/dev/null
cat > proof.cjs <<'JS'
const Holidays = require('date-holidays');
for (const day of new Holidays('NL').getHolidays(2027)) if (day.type === 'public') console.log(day.date.slice(0, 10));
JS
node proof.cjs | sort > date-holidays.txt
echo "Public holidays in 2027: jollyday has $(wc -l < jollyday.txt), date-holidays $(wc -l < date-holidays.txt). Only jollyday has:"
comm -23 jollyday.txt date-holidays.txt | tee said.txt

[ "$(tr '\n' ' ' < said.txt)" = '2027-03-26 2027-05-05 ' ] && [ -z "$(comm -13 jollyday.txt date-holidays.txt)" ] \
  || { echo "CHANGED: the two have other days"; exit 1; }
echo "Still so: date-holidays calls these two school holidays. Ask it for both kinds by name, and keep the law's list in a test."
