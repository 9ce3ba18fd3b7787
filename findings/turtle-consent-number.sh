#!/usr/bin/env bash
# A consent "1" of the type boolean becomes the number 1 once pretty-turtle has written it, and a check on boolean refuses it.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts @jeswr/pretty-turtle@1.8.2 n3@2.13.12 rdf-validate-shacl@0.6.5 >/dev/null 2>&1
for name in @jeswr/pretty-turtle n3 rdf-validate-shacl; do echo "$name $(grep -m1 '"version"' "node_modules/$name/package.json" | cut -d'"' -f4)"; done

# xsd:boolean may be written true, false, 1 and 0 (XML Schema 2, boolean). Turtle has the short form for true and false alone; a bare 1 is an
# xsd:integer.
cat > proof.mjs <<'JS'
import { write } from '@jeswr/pretty-turtle';
import { Parser, Store, Writer } from 'n3';
import SHACLValidator from 'rdf-validate-shacl';
const xsd = 'http://www.w3.org/2001/XMLSchema#';
const shapes = new Store(new Parser().parse(`@prefix sh: <http://www.w3.org/ns/shacl#>. @prefix xsd: <${xsd}>.
  <urn:shape> a sh:NodeShape; sh:targetNode <urn:huurder>; sh:property [sh:path <urn:toestemming>; sh:datatype xsd:boolean].`));
const plain = quads => new Promise((resolve, reject) => {
  const writer = new Writer();
  writer.addQuads(quads);
  writer.end((error, text) => error ? reject(error) : resolve(text));
});
for (const given of ['true', '1', '0']) {
  const quads = new Parser().parse(`<urn:huurder> <urn:toestemming> "${given}"^^<${xsd}boolean>.`);
  for (const [name, writing] of [['n3', plain], ['pretty-turtle', write]]) {
    const text = await writing(quads);
    const read = new Parser().parse(text);
    const report = await new SHACLValidator(shapes).validate(new Store(read));
    const { value, datatype } = read[0].object;
    console.log(`boolean "${given}", ${name}: ${value} of type ${datatype.value.slice(xsd.length)}, SHACL ${report.conforms ? 'conforms' : 'refuses it'}`);
  }
}
JS
node proof.mjs | tee said.txt

grep -qxF 'boolean "true", pretty-turtle: true of type boolean, SHACL conforms' said.txt || { echo "CHANGED: true"; exit 1; }
for given in 1 0; do
  grep -qxF "boolean \"$given\", n3: $given of type boolean, SHACL conforms" said.txt || { echo "CHANGED: n3 writes $given"; exit 1; }
  grep -qxF "boolean \"$given\", pretty-turtle: $given of type integer, SHACL refuses it" said.txt || { echo "CHANGED: pretty-turtle writes $given"; exit 1; }
done
echo "Still so: a question for boolean true no longer finds the consent. Write booleans as true and false before they reach this writer."
