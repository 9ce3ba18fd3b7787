#!/usr/bin/env bash
# The number 1.5 in JSON-LD, declared a decimal, becomes "1.5E0": no decimal at all, and SHACL refuses it.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts jsonld@9.0.0 jsonld-streaming-parser@5.0.1 n3@2.13.12 rdf-validate-shacl@0.6.5 >/dev/null
for name in jsonld jsonld-streaming-parser rdf-validate-shacl; do
  echo "$name $(grep -m1 '"version"' "node_modules/$name/package.json" | cut -d'"' -f4)"
done

# JSON-LD turns every number with a fraction into the form of a double, whatever type it was given (JSON-LD 1.1 API, 8.2.2).
# The form of xsd:decimal has no exponent (XML Schema 2, 3.2.3.1).
cat > proof.mjs <<'JS'
import jsonld from 'jsonld';
import { JsonLdParser } from 'jsonld-streaming-parser';
import { Parser, Store } from 'n3';
import SHACLValidator from 'rdf-validate-shacl';

const xsd = 'http://www.w3.org/2001/XMLSchema#';
const shapes = new Store(new Parser().parse(`@prefix sh: <http://www.w3.org/ns/shacl#>. @prefix xsd: <${xsd}>.
  <urn:shape> a sh:NodeShape; sh:targetNode <urn:stored>; sh:property [sh:path <urn:years>; sh:datatype xsd:decimal].`));
const context = { years: { '@id': 'urn:years', '@type': xsd + 'decimal' } };
for (const [how, years] of [['the number 1.5', 1.5], ['the number 2', 2], ['the text "1.5"', '1.5']]) {
  const document = { '@context': context, '@id': 'urn:stored', years };
  const triples = await jsonld.toRDF(document, { format: 'application/n-quads' });
  const streamed = await new Promise((resolve, reject) => {
    const parser = new JsonLdParser();
    parser.on('data', quad => resolve(quad.object.value));
    parser.on('error', reject);
    parser.end(JSON.stringify(document));
  });
  const report = await new SHACLValidator(shapes).validate(new Store(new Parser().parse(triples)));
  console.log(`${how}: jsonld ${triples.match(/"(.*)"/)[1]}, jsonld-streaming-parser ${streamed}, SHACL ${report.conforms ? 'conforms' : 'refuses it'}`);
}
JS
node proof.mjs | tee said.txt

grep -q '^the number 1.5: jsonld 1.5E0, jsonld-streaming-parser 1.5E0, SHACL refuses it$' said.txt || { echo "CHANGED: 1.5 is a decimal"; exit 1; }
grep -q '^the number 2: jsonld 2, jsonld-streaming-parser 2, SHACL conforms$' said.txt || { echo "CHANGED: whole numbers"; exit 1; }
grep -q '^the text "1.5": jsonld 1.5, jsonld-streaming-parser 1.5, SHACL conforms$' said.txt || { echo "CHANGED: text"; exit 1; }
echo "Still so: whole numbers hide it until the first fraction. Write decimals as text in JSON-LD."
