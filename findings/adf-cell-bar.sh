#!/usr/bin/env bash
# A cell "naam | adres" pushes the term off the page: adf-to-md writes its bar as it stands, and Markdown throws away the cell too many.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts adf-to-md@1.2.1 markdown-it@15.0.3 >/dev/null 2>&1
for name in adf-to-md markdown-it; do echo "$name $(grep -m1 '"version"' "node_modules/$name/package.json" | cut -d'"' -f4)"; done

# A bar within a cell is written \|, and cells beyond those of the header are ignored (GitHub Flavored Markdown, Tables). The document is in
# the format of Jira and Confluence, where a cell may hold any text.
cat > proof.mjs <<'JS'
import adfToMd from 'adf-to-md';
import MarkdownIt from 'markdown-it';
const cell = (type, text) => ({ type, content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] });
const row = (type, ...texts) => ({ type: 'tableRow', content: texts.map(text => cell(type, text)) });
const page = gegevens => ({ version: 1, type: 'doc', content: [{ type: 'table',
  content: [row('tableHeader', 'Gegevens', 'Termijn'), row('tableCell', gegevens, '2 jaar')] }] });
for (const gegevens of ['naam en adres', 'naam | adres']) {
  const { result, warnings } = adfToMd.convert(page(gegevens));
  const cells = [...new MarkdownIt().render(result).matchAll(/<td[^>]*>(.*?)<\/td>/g)].map(([, text]) => text);
  console.log(`${gegevens}, 2 jaar: ${result.trim().split('\n').pop()}, shown as ${JSON.stringify(cells)}, warnings ${[...warnings].length}`);
}
JS
node proof.mjs | tee said.txt

grep -qxF 'naam en adres, 2 jaar: |naam en adres|2 jaar|, shown as ["naam en adres","2 jaar"], warnings 0' said.txt || { echo "CHANGED: without a bar"; exit 1; }
grep -qxF 'naam | adres, 2 jaar: |naam | adres|2 jaar|, shown as ["naam","adres"], warnings 0' said.txt || { echo "CHANGED: with a bar"; exit 1; }
echo "Still so: the column of terms says \"adres\". Put \\| for each bar in the texts of the document first."
