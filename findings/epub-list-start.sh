#!/usr/bin/env bash
# A list that begins at c begins at a in the EPUB, and no header says whose row it is: the maker keeps only attributes that it knows.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts epub-gen-memory@1.1.2 fflate@0.8.2 >/dev/null 2>&1
echo "epub-gen-memory $(grep -m1 '"version"' node_modules/epub-gen-memory/package.json | cut -d'"' -f4)"

# EPUB 3.3 takes HTML as it is (6.1): start and value number a list, scope tells readers aloud whose header a cell is (HTML standard,
# 4.4.5, 4.4.8 and 4.9.10).
cat > proof.cjs <<'JS'
const { strFromU8, unzipSync } = require('fflate');
const epub = require('epub-gen-memory').default;
const cases = {
  list: '<ol type="a" start="3"><li>belang</li><li value="6">wet</li></ol>',
  table: '<table><tbody><tr><th scope="row">Huurders</th><td colspan="2">2 jaar</td></tr></tbody></table>',
  term: '<p><time datetime="P2Y">twee jaar</time></p>',
};
(async () => {
  for (const [what, content] of Object.entries(cases)) {
    const files = unzipSync(new Uint8Array(await epub({ title: 'Proef', lang: 'nl', author: 'Proef' }, [{ title: 'Grondslagen', content }])));
    const chapter = Object.keys(files).find(name => name.endsWith('.xhtml') && strFromU8(files[name]).includes('<h1>Grondslagen</h1>'));
    console.log(`${what}: ${/<(ol|table|p)[ >][^]*<\/\1>/.exec(strFromU8(files[chapter]).split('</h1>')[1])[0]}`);
  }
})();
JS
echo "A list c and f, a row with a header, and a term for machines, as the book has them:"
node proof.cjs | tee said.txt

grep -qxF 'list: <ol type="a"><li>belang</li><li>wet</li></ol>' said.txt && grep -q '^table: .*<th>Huurders</th><td colspan="2">2 jaar</td>' said.txt \
  && grep -q '^term: <p><time>twee jaar</time></p>' said.txt || { echo "CHANGED: other attributes are kept"; exit 1; }
echo "Still so: type and colspan stay, start, value, scope and datetime go, without a word. Write letters and numbers as text for it."
