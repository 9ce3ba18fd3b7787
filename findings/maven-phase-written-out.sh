#!/usr/bin/env bash
# A plugin execution without <phase> makes Maven fetch the plugin in every build, however early the build stops.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"

pom() {
  cat > pom.xml <<XML
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>proef</groupId><artifactId>proef</artifactId><version>1</version><packaging>pom</packaging>
  <build><plugins><plugin>
    <groupId>org.apache.maven.plugins</groupId><artifactId>maven-invoker-plugin</artifactId><version>3.10.1</version>
    <executions><execution><goals><goal>run</goal></goals>$1</execution></executions>
  </plugin></plugins></build>
</project>
XML
  rm -rf repository
  mvn -B -ntp -q validate -Dmaven.repo.local="$PWD/repository" >/dev/null
  find repository -name 'maven-invoker-plugin-*.jar' 2>/dev/null | wc -l
}
mvn -v > version.txt; head -1 version.txt
echo "maven-invoker-plugin 3.10.1; its goal run belongs to integration-test of itself; mvn validate in an empty repository:"
without=$(pom "")
echo "  <phase> left out: $without jar of the plugin fetched"
with=$(pom "<phase>integration-test</phase>")
echo "  the same <phase> written out: $with"
[ "$without" = 1 ] && [ "$with" = 0 ] || { echo "CHANGED"; exit 1; }
echo "Still so: Maven must open the plugin to learn the phase. Writing it out is what keeps a plugin away from early builds."
