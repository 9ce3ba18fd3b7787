#!/usr/bin/env bash
# "6. Bewaren" becomes "1. Bewaren": four converters from HTML number a list anew, against the number that the item carries.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts turndown@7.2.5 node-html-markdown@2.0.0 html-to-md@0.8.8 html-to-text@10.0.1 >/dev/null
for name in turndown node-html-markdown html-to-md html-to-text; do
  echo "$name $(grep -m1 '"version"' "node_modules/$name/package.json" | cut -d'"' -f4)"
done

# The value of an item is its number, and the next one counts on from it (HTML standard, 4.4.8); start is that of the list (4.4.5).
cat > proof.cjs <<'JS'
const Turndown = require('turndown');
const { NodeHtmlMarkdown } = require('node-html-markdown');
const htmlToMd = require('html-to-md');
const { convert } = require('html-to-text');
const cases = { value: '<ol><li value="6">Bewaren</li><li>Delen</li></ol>', start: '<ol start="6"><li>Bewaren</li><li>Delen</li></ol>' };
for (const [what, html] of Object.entries(cases)) {
  const texts = { turndown: new Turndown().turndown(html), 'node-html-markdown': NodeHtmlMarkdown.translate(html),
    'html-to-md': (htmlToMd.default || htmlToMd)(html), 'html-to-text': convert(html) };
  for (const [name, text] of Object.entries(texts)) console.log(`${what}, ${name}: ${text.trim().replace(/\s+/g, ' ')}`);
}
JS
echo "A browser shows: 6. Bewaren 7. Delen"
node proof.cjs | tee said.txt

[ "$(grep -c '^value, .*: 1. Bewaren 2. Delen$' said.txt)" = 4 ] || { echo "CHANGED: someone reads the value"; exit 1; }
[ "$(grep -c '^start, .*: 6. Bewaren 7. Delen$' said.txt)" = 3 ] && grep -q '^start, node-html-markdown: 1. Bewaren 2. Delen$' said.txt \
  || { echo "CHANGED: someone reads start otherwise"; exit 1; }
echo "Still so: a reference to section 6 then leads nowhere, and no converter warns. Three know start, none knows value."
