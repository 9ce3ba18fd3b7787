#!/usr/bin/env bash
# "MIT, and with it one of two" and "two together, or the third alone" read the same: spdx-to-html leaves the brackets out.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts spdx-to-html@1.0.0 spdx-satisfies@6.0.0 >/dev/null 2>&1
for name in spdx-to-html spdx-satisfies; do echo "$name $(grep -m1 '"version"' "node_modules/$name/package.json" | cut -d'"' -f4)"; done

# AND binds more strongly than OR, and brackets overrule that (SPDX 2.3 and 3.0, annex on licence expressions).
cat > proof.cjs <<'JS'
const toHtml = require('spdx-to-html'), satisfies = require('spdx-satisfies');
for (const expression of ['MIT AND (Apache-2.0 OR EUPL-1.2)', '(MIT AND Apache-2.0) OR EUPL-1.2']) {
  console.log(`${expression}: "${toHtml(expression).replace(/<[^>]+>/g, '')}", the EUPL alone is ${satisfies(expression, ['EUPL-1.2']) ? '' : 'not '}enough`);
}
JS
node proof.cjs | tee said.txt

grep -qxF 'MIT AND (Apache-2.0 OR EUPL-1.2): "MIT and Apache-2.0 or EUPL-1.2", the EUPL alone is not enough' said.txt \
  || { echo "CHANGED: brackets around or"; exit 1; }
grep -qxF '(MIT AND Apache-2.0) OR EUPL-1.2: "MIT and Apache-2.0 or EUPL-1.2", the EUPL alone is enough' said.txt \
  || { echo "CHANGED: brackets around and"; exit 1; }
echo "Still so: a reader takes the conditions of another licence. Show the expression as it is written."
