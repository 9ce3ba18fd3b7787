#!/usr/bin/env bash
# "Wij delen dit niet met anderen" comes out of a translation memory as "Wij delen dit met anderen": a marked word leaves its sentence.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts tmexchange@2.0.6 >/dev/null 2>&1
echo "tmexchange $(grep -m1 '"version"' node_modules/tmexchange/package.json | cut -d'"' -f4)"

# The element hi of TMX 1.4b marks a stretch of the sentence for a translator or a tool; its words belong to the sentence, where they stand.
cat > proof.mjs <<'JS'
import { tmx2js } from 'tmexchange';
const unit = (id, words) => `<tu tuid="${id}"><tuv xml:lang="en"><seg>Source ${id}</seg></tuv><tuv xml:lang="nl"><seg>${words}</seg></tuv></tu>`;
const memory = `<?xml version="1.0" encoding="UTF-8"?><tmx version="1.4"><header creationtool="proof" creationtoolversion="1" segtype="sentence" o-tmf="proof"
  adminlang="en" srclang="en" datatype="plaintext"/><body>${unit('plain', 'Wij delen dit niet met anderen.')}${
  unit('marked', 'Wij delen dit <hi type="term">niet</hi> met anderen.')}${unit('ordered', '<hi>Nooit</hi> bewaren wij dit <hi>2</hi> jaar.')}</body></tmx>`;
const { resources } = await tmx2js(memory);
for (const [name, { nl }] of Object.entries(resources)) {
  console.log(`${name}: ${typeof nl === 'string' ? nl : `${nl._.replace(/\s+/g, ' ').trim()} and apart from it ${JSON.stringify(nl.hi)}`}`);
}
JS
node proof.mjs | tee said.txt

grep -qxF 'plain: Wij delen dit niet met anderen.' said.txt || { echo "CHANGED: the plain sentence"; exit 1; }
grep -qF 'marked: Wij delen dit met anderen. and apart from it [{"_":"niet"' said.txt || { echo "CHANGED: the marked word is in its sentence"; exit 1; }
grep -qxF 'ordered: bewaren wij dit jaar. and apart from it ["Nooit","2"]' said.txt || { echo "CHANGED: two marked words"; exit 1; }
echo "Still so: nothing tells where the word stood, so it cannot be put back. Take the marks out of a memory before it is read."
