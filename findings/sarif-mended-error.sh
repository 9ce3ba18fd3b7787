#!/usr/bin/env bash
# A finding that is mended, and one that somebody has accepted, are errors like the others: violations-lib reads no state of a result.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"

cat > pom.xml <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>proof</groupId><artifactId>proof</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>se.bjurr.violations</groupId><artifactId>violations-lib</artifactId><version>1.157.2</version></dependency>
  </dependencies>
</project>
XML
mvn -B -ntp -q org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies -DoutputDirectory=lib >/dev/null
echo "violations-lib 1.157.2"

# baselineState "absent" is a result of the run before that is not there any more (SARIF 2.1.0, 3.27.24); an accepted suppression takes
# a result out of what is to be done (3.27.23 and 3.35).
log() {
  mkdir -p "$1"; cat > "$1/log.sarif" <<JSON
{"version": "2.1.0", "runs": [{"tool": {"driver": {"name": "proef", "rules": [{"id": "R1"}]}}, "results": [{
  "ruleId": "R1", "level": "error", $2 "message": {"text": "De grondslag ontbreekt."},
  "locations": [{"physicalLocation": {"artifactLocation": {"uri": "verklaring.yaml"}, "region": {"startLine": 3}}}]}]}]}
JSON
}
log new '"baselineState": "new",'
log mended '"baselineState": "absent",'
log accepted '"suppressions": [{"kind": "external", "status": "accepted", "justification": "Besluit van het bestuur."}],'
cat > Proof.java <<'JAVA'
import java.util.Set;
import se.bjurr.violations.lib.ViolationsApi;
import se.bjurr.violations.lib.model.Violation;
import se.bjurr.violations.lib.reports.Parser;

public class Proof {
  public static void main(String[] folders) {
    for (String folder : folders) {
      Set<Violation> found = ViolationsApi.violationsApi().withPattern(".*log[.]sarif$").inFolder(folder).findAll(Parser.SARIF).violations();
      System.out.println(folder + ": " + found.size() + " " + found.iterator().next().getSeverity());
    }
  }
}
JAVA
echo "Three logs with one result each:"
java -cp "lib/*" Proof.java new mended accepted 2>/dev/null | tee said.txt

for what in new mended accepted; do grep -q "^$what: 1 ERROR$" said.txt || { echo "CHANGED: $what counts otherwise"; exit 1; }; done
echo "Still so: a build that counts its findings fails on what is done. Leave such results out of the log that it is given."
