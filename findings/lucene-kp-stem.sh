#!/usr/bin/env bash
# To a search with the Kraaij-Pohlmann stemmer health is the sun, a sex is a slaughter and a dwelling is ordinary.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"

cat > pom.xml <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>proef</groupId><artifactId>proef</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.apache.lucene</groupId><artifactId>lucene-analysis-common</artifactId><version>9.12.3</version></dependency>
  </dependencies>
</project>
XML
mvn -B -ntp -q org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies -DoutputDirectory=lib >/dev/null
echo "lucene-analysis-common 9.12.3: Kp (Kraaij-Pohlmann, option \"Kp\" of its Snowball filter) beside Dutch (Porter's)"

cat > Proof.java <<'JAVA'
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.DutchStemmer;
import org.tartarus.snowball.ext.KpStemmer;

public class Proof {
  public static void main(String[] arguments) {
    String[][] pairs = {{"gezondheid", "zon"}, {"geslacht", "slachten"}, {"woning", "gewoon"}, {"gezin", "zinnen"}, {"huurder", "huren"},
        {"klacht", "klager"}, {"gegevens", "gegeven"}};
    for (String[] pair : pairs)
      System.out.println(pair[0] + " and " + pair[1] + ": Kp " + told(new KpStemmer(), pair) + ", Dutch " + told(new DutchStemmer(), pair));
  }

  private static String told(SnowballStemmer stemmer, String[] pair) {
    String first = stem(stemmer, pair[0]);
    String second = stem(stemmer, pair[1]);
    return first.equals(second) ? "the same (" + first + ")" : "apart (" + first + ", " + second + ")";
  }

  private static String stem(SnowballStemmer stemmer, String word) {
    stemmer.setCurrent(word);
    stemmer.stem();
    return stemmer.getCurrent();
  }
}
JAVA
java -cp 'lib/*' Proof.java | tee said.txt

for pair in 'gezondheid and zon' 'geslacht and slachten' 'woning and gewoon' 'gezin and zinnen' 'huurder and huren'; do
  grep -q "^$pair: Kp the same .*, Dutch apart" said.txt || { echo "CHANGED: $pair"; exit 1; }
done
echo "Still so: it takes ge- and -heid off wherever what is left looks like a word. What is looked for in law (health, sex) needs the word itself."
