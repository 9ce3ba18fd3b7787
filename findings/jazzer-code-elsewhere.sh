#!/usr/bin/env bash
# A Jazzer fuzz test is guided by the other module's code in mvn test, and searches blindly in mvn package, without a word.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"

mkdir -p code/src/main/java/proef/code fuzz/src/test/java/proef/fuzz
cat > pom.xml <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>proef</groupId><artifactId>proef</artifactId><version>1</version><packaging>pom</packaging>
  <modules><module>code</module><module>fuzz</module></modules>
  <properties><maven.compiler.release>17</maven.compiler.release><project.build.sourceEncoding>UTF-8</project.build.sourceEncoding></properties>
  <dependencyManagement><dependencies><dependency>
    <groupId>org.junit</groupId><artifactId>junit-bom</artifactId><version>5.14.4</version><type>pom</type><scope>import</scope>
  </dependency></dependencies></dependencyManagement>
  <build><pluginManagement><plugins>
    <plugin><artifactId>maven-compiler-plugin</artifactId><version>3.16.0</version></plugin>
    <plugin><artifactId>maven-surefire-plugin</artifactId><version>3.6.1</version></plugin>
  </plugins></pluginManagement></build>
</project>
XML
module() {
  cat > "$1/pom.xml" <<XML
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <parent><groupId>proef</groupId><artifactId>proef</artifactId><version>1</version></parent>
  <artifactId>$1</artifactId>
  $2
</project>
XML
}
module code ""
module fuzz "<dependencies>
    <dependency><groupId>proef</groupId><artifactId>code</artifactId><version>1</version><scope>test</scope></dependency>
    <dependency><groupId>com.code-intelligence</groupId><artifactId>jazzer-junit</artifactId><version>0.24.0</version><scope>test</scope></dependency>
    <dependency><groupId>org.junit.jupiter</groupId><artifactId>junit-jupiter</artifactId><scope>test</scope></dependency>
  </dependencies>"

# Bytes that must be right one after the other: only who sees how far it came gets on.
cat > code/src/main/java/proef/code/Lock.java <<'JAVA'
package proef.code;

public final class Lock {
  private static int best = 0;

  public static void turn(byte[] key) {
    int right = 0;
    for (byte part : key) {
      switch (right) {
        case 0: if (part == 17) { right = 1; } break;
        case 1: if (part == 34) { right = 2; } break;
        case 2: if (part == 51) { right = 3; } break;
        case 3: if (part == 68) { right = 4; } break;
        case 4: if (part == 85) { right = 5; } break;
        case 5: if (part == 102) { right = 6; } break;
        default: break;
      }
    }
    if (right > best) {
      best = right;
      System.err.println("OPENED " + best);
    }
  }
}
JAVA
cat > fuzz/src/test/java/proef/fuzz/LockTest.java <<'JAVA'
package proef.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;

class LockTest {
  @FuzzTest(maxDuration = "8s")
  void turns(byte[] key) {
    proef.code.Lock.turn(key);
  }
}
JAVA
run() { JAZZER_FUZZ=1 mvn -B -ntp -q clean "$1" > said.txt 2>&1 || { cat said.txt; exit 1; }; rm -rf fuzz/.cifuzz-corpus; }
seen() { grep -c 'Instrumented proef.code' said.txt || true; }
best() { grep -o 'OPENED [0-9]*' said.txt | tail -1 | grep -o '[0-9]*' || echo 0; }

echo "jazzer-junit 0.24.0, JUnit 5.14.4; a lock in module code, its fuzz test in module fuzz, 8 seconds each:"
tell() { echo "  $1: classes of the lock that guide the search: $2, parts of the lock opened: $3"; }
run test; folder=$(seen); tell "mvn test                                    " "$folder" "$(best)"
run package; jar=$(seen); blind=$(best); tell "mvn package                                 " "$jar" "$blind"
mkdir -p fuzz/src/test/resources
echo 'jazzer.instrument = proef.**' > fuzz/src/test/resources/junit-platform.properties
run package; named=$(seen); opened=$(best); tell "mvn package with jazzer.instrument = proef.**" "$named" "$opened"
[ "$folder" = 1 ] && [ "$jar" = 0 ] && [ "$named" = 1 ] && [ "$opened" -gt "$blind" ] || { echo "CHANGED"; exit 1; }
echo "Still so: by default only packages found in folders of the class path guide the search. In mvn test the other module is a folder;"
echo "from mvn package on it is a jar, and the same fuzz test searches blindly, for as long as it is let, without a warning."
