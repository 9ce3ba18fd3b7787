#!/usr/bin/env bash
# A Word document that shows "niet gedeeld" is read as "neeniet gedeeld": what a field compares is taken for text.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts \
  mammoth@1.13.0 officeparser@8.1.1 word-extractor@1.0.4 fflate@0.8.2 >/dev/null
for name in mammoth officeparser word-extractor; do echo "$name $(node -p "require('./node_modules/$name/package.json').version")"; done

# A mail merge letter: { IF { MERGEFIELD delen } = "ja" "wel" "niet" } with the answer niet. Between begin and separate
# stands the code of a field, and a field within that code is part of the code, result and all (ECMA-376 part 1, 17.16.18).
cat > proof.cjs <<'JS'
const { zipSync, strToU8 } = require('fflate');
const types = 'http://schemas.openxmlformats.org/package/2006/content-types';
const office = 'application/vnd.openxmlformats-';
const relations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const run = inner => `<w:r>${inner}</w:r>`;
const text = words => run(`<w:t xml:space="preserve">${words}</w:t>`);
const mark = kind => run(`<w:fldChar w:fldCharType="${kind}"/>`);
const code = words => run(`<w:instrText xml:space="preserve">${words}</w:instrText>`);
const inner = mark('begin') + code(' MERGEFIELD delen ') + mark('separate') + text('nee') + mark('end');
const outer = mark('begin') + code(' IF ') + inner + code(' = "ja" "wel" "niet" ') + mark('separate') + text('niet') + mark('end');
const docx = Buffer.from(zipSync({
  '[Content_Types].xml': strToU8(`<Types xmlns="${types}"><Default Extension="rels" ContentType="${office}package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${office}officedocument.wordprocessingml.document.main+xml"/></Types>`),
  '_rels/.rels': strToU8(`<Relationships xmlns="${relations}"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`),
  'word/document.xml': strToU8(`<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p>${text('Uw gegevens worden ')}${outer}${text(' gedeeld.')}</w:p></w:body></w:document>`),
}));
(async () => {
  const show = (name, words) => console.log(name + ': ' + JSON.stringify(words.trim()));
  show('mammoth', (await require('mammoth').extractRawText({ buffer: docx })).value);
  show('officeparser', (await (await require('officeparser').parseOffice(docx)).to('text')).value);
  show('word-extractor', (await new (require('word-extractor'))().extract(docx)).getBody());
})();
JS
echo "Word shows: Uw gegevens worden niet gedeeld. Read by each:"
node proof.cjs | tee said.txt

[ "$(grep -c '"Uw gegevens worden neeniet gedeeld\."' said.txt)" = 3 ] || { echo "CHANGED: a field within a field is left out"; exit 1; }
echo "Still so: all three put the result of the inner field before that of the outer one, and none of them warns."
