#!/usr/bin/env bash
# Copy the term of tenants to visitors, then shorten that of visitors: both are short now, for two JSON Patch libraries copy without copying.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts json8-patch@1.0.6 json-p3@2.3.1 rfc6902@5.4.0 >/dev/null 2>&1
for name in json8-patch json-p3 rfc6902; do echo "$name $(grep -m1 '"version"' "node_modules/$name/package.json" | cut -d'"' -f4)"; done

# A copy is the same as adding the value found at "from" (RFC 6902, copy): what is added at one place is not changed by writing to another.
cat > proof.cjs <<'JS'
const patch = [{ op: 'copy', from: '/huurder', path: '/bezoeker' }, { op: 'replace', path: '/bezoeker/jaren', value: 2 }];
const statement = () => ({ huurder: { doel: 'huur', jaren: 7 } });
const spelledOut = [{ op: 'add', path: '/bezoeker', value: { doel: 'huur', jaren: 7 } }, patch[1]];
const { JSONPatch } = require('json-p3');
const appliers = {
  'json8-patch': steps => require('json8-patch').apply(statement(), steps).doc,
  'json-p3': steps => new JSONPatch(steps).apply(statement()),
  rfc6902: steps => { const document = statement(); require('rfc6902').applyPatch(document, steps); return document; },
};
for (const [name, apply] of Object.entries(appliers)) {
  for (const [what, steps] of [['copied', patch], ['added', spelledOut]]) {
    const { huurder, bezoeker } = apply(steps);
    console.log(`${name}, ${what}: huurder ${huurder.jaren} jaar, bezoeker ${bezoeker.jaren} jaar`);
  }
}
JS
node proof.cjs | tee said.txt

for name in json8-patch json-p3; do
  grep -qxF "$name, copied: huurder 2 jaar, bezoeker 2 jaar" said.txt || { echo "CHANGED: $name copies"; exit 1; }
  grep -qxF "$name, added: huurder 7 jaar, bezoeker 2 jaar" said.txt || { echo "CHANGED: $name adds"; exit 1; }
done
grep -qxF 'rfc6902, copied: huurder 7 jaar, bezoeker 2 jaar' said.txt || { echo "CHANGED: rfc6902"; exit 1; }
echo "Still so: write the value out with add, or read and write the document as text between two patches."
