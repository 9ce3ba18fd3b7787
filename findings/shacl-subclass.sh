#!/usr/bin/env bash
# A required property that is missing passes the check: shacl-engine looks for subclasses among the shapes, not in the data.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts rdf-validate-shacl@0.6.5 shacl-engine@1.1.2 n3@2.13.12 >/dev/null
for name in rdf-validate-shacl shacl-engine; do echo "$name $(node -p "require('./node_modules/$name/package.json').version")"; done

# "The data graph" is where SHACL looks for the types of a node and for rdfs:subClassOf (SHACL 1.2 and 2.1.3.2).
cat > proof.mjs <<'JS'
import { DataFactory, Parser, Store } from 'n3';
import SHACLValidator from 'rdf-validate-shacl';
import { Validator } from 'shacl-engine';

const names = '@prefix sh: <http://www.w3.org/ns/shacl#>. @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#>. '
  + '@prefix dpv: <https://w3id.org/dpv#>. @prefix : <urn:proof:>. ';
const graph = text => new Store(new Parser().parse(names + text));
const shape = ':shape a sh:NodeShape; sh:targetClass dpv:Notice; sh:property [sh:path :language; sh:minCount 1]. ';
const subclass = 'dpv:PrivacyNotice rdfs:subClassOf dpv:Notice. ';
const notice = ':statement a dpv:PrivacyNotice. ';
for (const [where, shapes, data] of [['in the data', shape, subclass + notice], ['among the shapes', shape + subclass, notice]]) {
  const say = report => (report.conforms ? 'conforms' : 'does not conform');
  console.log(`subclass told ${where}: rdf-validate-shacl ${say(await new SHACLValidator(graph(shapes)).validate(graph(data)))}, `
    + `shacl-engine ${say(await new Validator(graph(shapes), { factory: DataFactory }).validate({ dataset: graph(data) }))}`);
}
JS
echo "Every dpv:Notice must have a language. A dpv:PrivacyNotice, a kind of dpv:Notice, has none:"
node proof.mjs | tee said.txt

grep -qF 'told in the data: rdf-validate-shacl does not conform, shacl-engine conforms' said.txt || { echo "CHANGED: the data counts now"; exit 1; }
grep -qF 'told among the shapes: rdf-validate-shacl conforms, shacl-engine does not conform' said.txt || { echo "CHANGED: the shapes no longer count"; exit 1; }
echo "Still so: the two contradict each other in both cases. Only the vocabulary in both graphs gives one answer."
