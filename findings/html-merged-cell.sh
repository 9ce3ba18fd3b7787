#!/usr/bin/env bash
# A term ends up under the names: a table cell over two rows shifts the second row to the left in Markdown, with three converters.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts \
  turndown@7.2.5 @joplin/turndown-plugin-gfm@1.0.68 node-html-markdown@2.0.0 html-to-md@0.8.8 >/dev/null
for name in turndown @joplin/turndown-plugin-gfm node-html-markdown html-to-md; do
  echo "$name $(grep -m1 '"version"' "node_modules/$name/package.json" | cut -d'"' -f4)"
done

# A cell with rowspan="2" fills its column in the next row too (HTML standard, 4.9.12.1). GFM tables have no such cells.
cat > proof.cjs <<'JS'
const Turndown = require('turndown');
const { gfm } = require('@joplin/turndown-plugin-gfm');
const { NodeHtmlMarkdown } = require('node-html-markdown');
const htmlToMd = require('html-to-md');
const html = '<table><thead><tr><th>Wie</th><th>Gegevens</th><th>Termijn</th></tr></thead><tbody>'
  + '<tr><td rowspan="2">Huurder</td><td>Naam</td><td>2 jaar</td></tr><tr><td>Bankrekening</td><td>7 jaar</td></tr></tbody></table>';
const turndown = new Turndown();
turndown.use(gfm);
const texts = { 'turndown with gfm': turndown.turndown(html), 'node-html-markdown': NodeHtmlMarkdown.translate(html),
  'html-to-md': (htmlToMd.default || htmlToMd)(html) };
for (const [name, text] of Object.entries(texts)) {
  const cells = text.trim().split('\n').pop().replace(/^\||\|$/g, '').split('|').map(cell => cell.trim());
  console.log(`${name}, last row: Wie = ${cells[0]}, Gegevens = ${cells[1]}, Termijn = ${cells[2] || 'nothing'}`);
}
JS
echo "The last row of the table says: Wie = Huurder, Gegevens = Bankrekening, Termijn = 7 jaar. In Markdown:"
node proof.cjs | tee said.txt

[ "$(grep -c 'Wie = Bankrekening, Gegevens = 7 jaar, Termijn = nothing$' said.txt)" = 3 ] || { echo "CHANGED: the column is kept"; exit 1; }
echo "Still so: all three write a valid table that says something else. Repeat the merged cell before you convert."
