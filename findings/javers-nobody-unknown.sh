#!/usr/bin/env bash
# "Parties: not filled in" becomes "parties: none", and Javers sees no change: to it a list that is absent is one that is empty.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"

cat > pom.xml <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>proof</groupId><artifactId>proof</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.javers</groupId><artifactId>javers-core</artifactId><version>7.8.0</version></dependency>
    <dependency><groupId>org.slf4j</groupId><artifactId>slf4j-nop</artifactId><version>2.0.16</version></dependency>
  </dependencies>
</project>
XML
mvn -B -ntp -q org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies -DoutputDirectory=lib >/dev/null
echo "javers-core 7.8.0"

# Two objects that equals tells apart; a text or a number that is absent does differ from an empty text or from 0 to Javers as well.
cat > Proof.java <<'JAVA'
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.javers.core.Javers;
import org.javers.core.JaversBuilder;

public class Proof {
  public record Sharing(List<String> parties, Map<String, Integer> terms, String note) {}

  public static void main(String[] arguments) {
    Javers javers = JaversBuilder.javers().build();
    Sharing unknown = new Sharing(null, null, null);
    show(javers, "one party goes", new Sharing(List.of("gemeente"), null, null), new Sharing(List.of(), null, null));
    show(javers, "unknown note to empty note", unknown, new Sharing(null, null, ""));
    show(javers, "unknown parties to no parties", unknown, new Sharing(new ArrayList<>(), null, null));
    show(javers, "no parties to unknown parties", new Sharing(new ArrayList<>(), null, null), unknown);
    show(javers, "unknown terms to no terms", unknown, new Sharing(null, Map.of(), null));
  }

  static void show(Javers javers, String what, Sharing before, Sharing after) {
    System.out.println(what + ": equal " + Objects.equals(before, after) + ", changes " + javers.compare(before, after).getChanges().size());
  }
}
JAVA
java -cp "lib/*" Proof.java | tee said.txt

grep -qxF 'one party goes: equal false, changes 1' said.txt || { echo "CHANGED: one party goes"; exit 1; }
grep -qxF 'unknown note to empty note: equal false, changes 1' said.txt || { echo "CHANGED: a text"; exit 1; }
for what in 'unknown parties to no parties' 'no parties to unknown parties' 'unknown terms to no terms'; do
  grep -qxF "$what: equal false, changes 0" said.txt || { echo "CHANGED: $what"; exit 1; }
done
echo "Still so: say in a field of its own whether a list was filled in, or ask equals as well."
