#!/usr/bin/env bash
# A picture that says "Wij delen dit niet" to a screen reader refers to nothing afterwards: SVGO takes out the id that its name hangs on.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts svgo@4.1.0 >/dev/null
echo "svgo $(grep -m1 '"version"' node_modules/svgo/package.json | cut -d'"' -f4)"

# aria-labelledby names the elements whose text is the name (WAI-ARIA 1.2, 6.7). SVGO's cleanupIds "removes unused IDs".
cat > proof.cjs <<'JS'
const { optimize } = require('svgo');
const open = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">';
const pictures = { 'named by aria': `${open}<g role="img" aria-labelledby="naam"><path d="M0 0h9v9z"/></g><text id="naam" y="9">Wij delen dit niet</text></svg>`,
  'used by a link': `${open}<use href="#vorm"/><defs><path id="vorm" d="M0 0h9v9z"/></defs></svg>` };
for (const [what, picture] of Object.entries(pictures)) {
  const small = optimize(picture).data;
  const asked = (small.match(/(?:labelledby="|href="#)([^"]+)"/) || [])[1];
  console.log(`${what}: asks for "${asked}", ${small.includes(`id="${asked}"`) ? 'which is there' : 'which is gone'}`);
}
JS
echo "An id that gives a name, and one that is drawn:"
node proof.cjs | tee said.txt

grep -qx 'named by aria: asks for "naam", which is gone' said.txt && grep -q '^used by a link: .*, which is there$' said.txt \
  || { echo "CHANGED: SVGO knows what aria refers to"; exit 1; }
echo "Still so: the picture looks the same and has no name. Switch cleanupIds off for pictures with aria-labelledby or aria-describedby."
