#!/usr/bin/env bash
# "3811 AB" with a line end behind it is a postcode to three Java checkers of JSON Schema and none to a fourth: $ is Java's, not the schema's.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"

cat > pom.xml <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>proof</groupId><artifactId>proof</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>com.networknt</groupId><artifactId>json-schema-validator</artifactId><version>1.5.8</version></dependency>
    <dependency><groupId>dev.harrel</groupId><artifactId>json-schema</artifactId><version>1.8.1</version></dependency>
    <dependency><groupId>com.github.erosb</groupId><artifactId>everit-json-schema</artifactId><version>1.14.6</version></dependency>
    <dependency><groupId>com.github.erosb</groupId><artifactId>json-sKema</artifactId><version>0.32.0</version></dependency>
  </dependencies>
</project>
XML
mvn -B -ntp -q org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies -DoutputDirectory=lib >/dev/null
echo "networknt 1.5.8, harrel 1.8.1, everit 1.14.6, json-sKema 0.32.0"

# A pattern is a regular expression of ECMA-262 (JSON Schema core, 6.4), where $ without the flag m is the very end of the text. In
# Java $ also stands before a last line end. In YAML "|" and ">" put one behind each text, so it is easily there.
cat > Proof.java <<'JAVA'
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.erosb.jsonsKema.JsonParser;
import com.networknt.schema.*;
import dev.harrel.jsonschema.ValidatorFactory;
import org.everit.json.schema.ValidationException;
import org.json.JSONObject;

public class Proof {
  static final String SCHEMA = "{\"type\": \"string\", \"pattern\": \"^[0-9]{4} [A-Z]{2}$\"}";

  public static void main(String[] arguments) throws Exception {
    for (String end : new String[] {"", "\n", "\nx"}) {
      String json = new ObjectMapper().writeValueAsString("3811 AB" + end);
      boolean networknt = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(SCHEMA)
          .validate(new ObjectMapper().readTree(json)).isEmpty();
      boolean harrel = new ValidatorFactory().validate(SCHEMA, json).isValid();
      boolean everit = true;
      try {
        org.everit.json.schema.loader.SchemaLoader.load(new JSONObject(SCHEMA)).validate("3811 AB" + end);
      } catch (ValidationException refused) {
        everit = false;
      }
      boolean skema = com.github.erosb.jsonsKema.Validator
          .forSchema(new com.github.erosb.jsonsKema.SchemaLoader(new JsonParser(SCHEMA).parse()).load())
          .validate(new JsonParser(json).parse()) == null;
      System.out.println(json + ": networknt " + networknt + ", harrel " + harrel + ", everit " + everit + ", json-sKema " + skema);
    }
  }
}
JAVA
echo "Is it a text of four digits, a space and two capitals, from beginning to end?"
java -cp "lib/*" Proof.java 2>/dev/null | tee said.txt

grep -qxF '"3811 AB": networknt true, harrel true, everit true, json-sKema true' said.txt \
  && grep -qxF '"3811 AB\n": networknt true, harrel true, everit true, json-sKema false' said.txt \
  && grep -qxF '"3811 AB\nx": networknt false, harrel false, everit false, json-sKema false' said.txt || { echo "CHANGED: a checker judges otherwise"; exit 1; }
echo "Still so: what an editor in JavaScript refuses passes the build in Java. End the pattern with (?!\\n)\$ or trim the text first."
