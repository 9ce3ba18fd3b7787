#!/usr/bin/env bash
# A line added between the second and the third lands after the third: java-diff-utils counts it one too low when no context is asked for.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"

cat > pom.xml <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>proof</groupId><artifactId>proof</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>io.github.java-diff-utils</groupId><artifactId>java-diff-utils</artifactId><version>4.15</version></dependency>
  </dependencies>
</project>
XML
mvn -B -ntp -q org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies -DoutputDirectory=lib >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts diff@8.0.2 >/dev/null
echo "java-diff-utils 4.15, diff (jsdiff) $(grep -m1 '"version"' node_modules/diff/package.json | cut -d'"' -f4)"

# In a unified diff a range of no lines names the line before it, so that "@@ -2,0 +3 @@" adds after line 2 (POSIX, diff -u, and the
# manual of GNU diffutils, "Detailed Description of Unified Format").
cat > Proof.java <<'JAVA'
import com.github.difflib.*;
import java.nio.file.*;
import java.util.*;

public class Proof {
  public static void main(String[] arguments) throws Exception {
    List<String> before = List.of("Doel", "Grondslag", "Termijn");
    List<String> after = List.of("Doel", "Grondslag", "Delen", "Termijn");
    for (int context : new int[] {0, 1}) {
      Files.write(Path.of(context + ".diff"), UnifiedDiffUtils.generateUnifiedDiff("a", "b", before, DiffUtils.diff(before, after), context));
    }
  }
}
JAVA
java -cp "lib/*" Proof.java
cat > proof.cjs <<'JS'
const { readFileSync } = require('node:fs');
const { applyPatch } = require('diff');
for (const context of [1, 0]) {
  const patch = readFileSync(`${context}.diff`, 'utf8');
  const result = applyPatch('Doel\nGrondslag\nTermijn\n', patch);
  console.log(`context ${context}, ${patch.match(/@@.*@@/)[0]}: ${String(result).trim().split('\n').join(', ')}`);
}
JS
echo "Delen is added before Termijn. The difference, and the list after another library has applied it:"
node proof.cjs | tee said.txt

grep -q '^context 1, .*: Doel, Grondslag, Delen, Termijn$' said.txt \
  && grep -q '^context 0, @@ -3,0 +3,1 @@: Doel, Grondslag, Termijn, Delen$' said.txt || { echo "CHANGED: the line lands elsewhere"; exit 1; }
echo "Still so: without context nothing notices, and the sections of a statement change places. Ask for one line of context at least."
