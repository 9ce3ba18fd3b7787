#!/usr/bin/env bash
# A sentence that moves from one file to the next leaves the checksum of the whole as it was: hash-files hashes all files as one text.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts hash-files@1.1.1 >/dev/null 2>&1
echo "hash-files $(grep -m1 '"version"' node_modules/hash-files/package.json | cut -d'"' -f4)"

cat > proof.cjs <<'JS'
const { mkdirSync, writeFileSync } = require('node:fs');
const hashFiles = require('hash-files');
const versions = {
  before: ['Wij delen uw naam met de aannemer. Niet met anderen. ', 'Wij bewaren uw dossier.'],
  moved: ['Wij delen uw naam met de aannemer. ', 'Niet met anderen. Wij bewaren uw dossier.'],
  changed: ['Wij delen uw naam met de aannemer. Ook met anderen. ', 'Wij bewaren uw dossier.'],
};
const hash = {};
for (const [version, texts] of Object.entries(versions)) {
  mkdirSync(version);
  const files = ['1-delen.md', '2-bewaren.md'].map(name => `${version}/${name}`);
  files.forEach((file, at) => writeFileSync(file, texts[at]));
  hash[version] = hashFiles.sync({ files, noGlob: true, algorithm: 'sha256' });
}
for (const version of ['moved', 'changed']) console.log(`${version}: ${hash[version] === hash.before ? 'the same checksum as before' : 'another checksum'}`);
JS
echo "Two files, 1-delen.md and 2-bewaren.md. A sentence moves from the first to the second; and, to compare, one word changes:"
node proof.cjs | tee said.txt

grep -q '^moved: the same checksum as before$' said.txt && grep -q '^changed: another checksum$' said.txt || { echo "CHANGED: the checksum tells files apart"; exit 1; }
echo "Still so: neither names nor ends of files count. As evidence of a version, keep a checksum for each file and one over that list."
