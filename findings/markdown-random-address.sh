#!/usr/bin/env bash
# The same Markdown gives another text each time, when it holds an e-mail address: each of its letters is written as a code by chance.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"

# It asks for lodash without naming it among its dependencies, so that is installed beside it.
npm install --silent --no-audit --no-fund --ignore-scripts markdown-to-txt@2.0.1 marked@4.3.0 lodash@4.17.21 >/dev/null 2>&1
for name in markdown-to-txt marked; do echo "$name $(grep -m1 '"version"' "node_modules/$name/package.json" | cut -d'"' -f4)"; done

# An address between angle brackets is a link whose text is that address (CommonMark 0.31.2, 6.5). The package promises plain text.
cat > proof.cjs <<'JS'
const module_ = require('markdown-to-txt');
const convert = module_.markdownToTxt || module_.default;
const texts = address => new Set(Array.from({ length: 20 }, () => convert(`Mail ${address} of bel.`)));
for (const address of ['<privacy@example.nl>', '[privacy@example.nl](mailto:privacy@example.nl)']) {
  const found = [...texts(address)];
  console.log(`${address}: ${found.length > 1 ? 'several texts' : 'one text'}, ${found.some(text => text.includes('privacy@example.nl')) ? 'with' : 'without'} the address`);
  console.log(`  such as: ${found[0]}`);
}
JS
echo "Twenty times the same sentence:"
node proof.cjs | tee said.txt

grep -q '^<privacy@example.nl>: several texts, without the address$' said.txt && grep -q '^\[privacy@example.nl\].*: one text, with the address$' said.txt \
  || { echo "CHANGED: addresses are written otherwise"; exit 1; }
echo "Still so: comparing such texts finds a change where there is none, and searching finds no address. Write the link out."
