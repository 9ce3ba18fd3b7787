#!/usr/bin/env bash
# "UNLICENSED", nobody may use it, becomes "Unlicense", everybody may; the share-alike EUPL becomes the permissive UPL: spdx-correct mends a name too far.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts spdx-correct@3.2.0 spdx-satisfies@6.0.0 >/dev/null
for name in spdx-correct spdx-satisfies; do echo "$name $(grep -m1 '"version"' "node_modules/$name/package.json" | cut -d'"' -f4)"; done

# npm's package.json has "UNLICENSED" for what is kept private ("license"); its README says that what it cannot place becomes null.
cat > proof.cjs <<'JS'
const correct = require('spdx-correct');
const satisfies = require('spdx-satisfies');
const permissive = ['Unlicense', 'UPL-1.0', 'MIT'];
for (const licence of ['UNLICENSED', 'EUPL', 'EUPL 1.2', 'proprietary']) {
  const mended = correct(licence);
  console.log(`${licence}: ${mended}${mended && satisfies(mended, permissive) ? ', on a list of permissive licences' : ''}`);
}
JS
echo "What is written, and what it is mended to:"
node proof.cjs 2>/dev/null | tee said.txt

grep -qx 'UNLICENSED: Unlicense, on a list of permissive licences' said.txt && grep -qx 'EUPL: UPL-1.0, on a list of permissive licences' said.txt \
  && grep -qx 'EUPL 1.2: EUPL-1.2' said.txt && grep -qx 'proprietary: null' said.txt || { echo "CHANGED: names are mended otherwise"; exit 1; }
echo "Still so: a text that may not be taken over passes as free. Look for UNLICENSED and EUPL yourself before a name is mended."
