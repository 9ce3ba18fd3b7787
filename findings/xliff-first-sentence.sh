#!/usr/bin/env bash
# Of a paragraph of two sentences only the last is left: the package xliff reads one segment of a unit, and the term was in the first.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts xliff@6.4.0 >/dev/null
echo "xliff $(grep -m1 '"version"' node_modules/xliff/package.json | cut -d'"' -f4)"

# "A unit MUST contain at least one segment" and may have more: translation tools cut a paragraph into sentences (XLIFF 2.0, 4.2.2.5 and 4.2.2.6).
cat > proof.cjs <<'JS'
const { xliff2js, js2xliff } = require('xliff');
const segment = (source, target) => `<segment><source>${source}</source><target>${target}</target></segment>`;
const text = `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="en" trgLang="nl"><file id="f"><unit id="bewaren">
${segment('We keep this for 2 years.', 'Wij bewaren dit 2 jaar.')}${segment('We share nothing.', 'Wij delen niets.')}</unit></file></xliff>`;
(async () => {
  const read = await xliff2js(text);
  console.log(`read: ${JSON.stringify(read.resources.f.bewaren)}`);
  console.log(`written again: ${((await js2xliff(read)).match(/<target>[^<]*/g) || []).map((part) => part.slice(8)).join(' ')}`);
})();
JS
echo "Wij bewaren dit 2 jaar. Wij delen niets."
node proof.cjs | tee said.txt

grep -qx 'read: {"source":"We share nothing.","target":"Wij delen niets."}' said.txt && grep -qx 'written again: Wij delen niets\.' said.txt \
  || { echo "CHANGED: all segments are read"; exit 1; }
echo "Still so: reading and writing back loses sentences without an error. Have the tool keep one segment a unit, or count them first."
