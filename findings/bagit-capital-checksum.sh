#!/usr/bin/env bash
# An archive that nobody touched is called corrupt, because its checksums are written in capitals.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"

cat > pom.xml <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>proof</groupId><artifactId>proof</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>gov.loc</groupId><artifactId>bagit</artifactId><version>5.2.0</version></dependency>
  </dependencies>
</project>
XML
mvn -B -ntp -q org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies -DoutputDirectory=lib >/dev/null
echo "bagit (gov.loc) 5.2.0"

# The checksum "MAY use uppercase and/or lowercase letters" (RFC 8493, 2.1.3).
bag() { # folder, how the manifest writes the checksum
  mkdir -p "$1/data"; printf 'Wij delen niets.\n' > "$1/data/verklaring.txt"
  printf 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n' > "$1/bagit.txt"
  printf '%s  data/verklaring.txt\n' "$(sha256sum < "$1/data/verklaring.txt" | cut -d' ' -f1 | $2)" > "$1/manifest-sha256.txt"
}
bag small cat
bag capital 'tr a-f A-F'
cat > Proof.java <<'JAVA'
import gov.loc.repository.bagit.reader.BagReader;
import gov.loc.repository.bagit.verify.BagVerifier;
import java.nio.file.Path;

public class Proof {
  public static void main(String[] arguments) throws Exception {
    for (String folder : arguments) {
      try (BagVerifier verifier = new BagVerifier()) {
        verifier.isValid(new BagReader().read(Path.of(folder)), true);
        System.out.println(folder + ": valid");
      } catch (Exception refused) {
        System.out.println(folder + ": " + refused.getClass().getSimpleName());
      }
    }
  }
}
JAVA
echo "Two whole bags with the same file:"
java -cp "lib/*" Proof.java small capital 2>/dev/null | grep -E '^(small|capital): ' | tee said.txt

grep -q '^small: valid$' said.txt && grep -q '^capital: CorruptChecksumException$' said.txt || { echo "CHANGED: the bags are judged otherwise"; exit 1; }
echo "Still so: it compares letters, not numbers. Some tools write capitals by themselves; write small ones."
