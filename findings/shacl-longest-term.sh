#!/usr/bin/env bash
# A shape that allows at most two months lets ten months through: both SHACL checkers compare durations letter by letter.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts rdf-validate-shacl@0.6.5 shacl-engine@1.1.2 n3@2.13.12 >/dev/null
for name in rdf-validate-shacl shacl-engine; do echo "$name $(node -p "require('./node_modules/$name/package.json').version")"; done

# sh:maxInclusive reports every value for which SPARQL's "bound >= value" is not true (SHACL 4.3.4). P10M is not below P2M, and
# SPARQL cannot even compare xsd:duration, so a report is due either way. xsd:dayTimeDuration does have an order.
cat > proof.mjs <<'JS'
import { DataFactory, Parser, Store } from 'n3';
import SHACLValidator from 'rdf-validate-shacl';
import { Validator } from 'shacl-engine';

const names = '@prefix sh: <http://www.w3.org/ns/shacl#>. @prefix xsd: <http://www.w3.org/2001/XMLSchema#>. @prefix : <urn:proof:>. ';
const graph = text => new Store(new Parser().parse(names + text));
for (const [type, longest, value] of [['duration', 'P2M', 'P10M'], ['duration', 'P2M', 'P3M'], ['dayTimeDuration', 'P9D', 'P10D']]) {
  const shapes = graph(`:shape a sh:NodeShape; sh:targetNode :stored; sh:property [sh:path :term; sh:datatype xsd:${type}; sh:maxInclusive "${longest}"^^xsd:${type}].`);
  const data = graph(`:stored :term "${value}"^^xsd:${type}.`);
  const say = conforms => (conforms ? 'conforms' : 'does not conform');
  console.log(`at most ${longest}, found ${value} (${type}): `
    + `rdf-validate-shacl ${say((await new SHACLValidator(shapes).validate(data)).conforms)}, `
    + `shacl-engine ${say((await new Validator(shapes, { factory: DataFactory }).validate({ dataset: data })).conforms)}`);
}
JS
node proof.mjs | tee said.txt

for line in 'at most P2M, found P10M (duration)' 'at most P9D, found P10D (dayTimeDuration)'; do
  grep -qF "$line: rdf-validate-shacl conforms, shacl-engine conforms" said.txt || { echo "CHANGED: $line is no longer let through"; exit 1; }
done
grep -q 'found P3M.*shacl does not conform.*engine does not conform' said.txt || { echo "CHANGED: P3M is no longer refused"; exit 1; }
echo "Still so: P10M comes before P2M in the alphabet, so it passes, while P3M is refused. Compare terms yourself, not with a shape."
