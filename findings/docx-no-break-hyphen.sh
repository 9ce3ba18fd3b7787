#!/usr/bin/env bash
# A term of 2-5 years in a Word document is read as 25 years: two readers lose the hyphen that may not break.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts \
  officeparser@8.1.1 word-extractor@1.0.4 mammoth@1.13.0 fflate@0.8.2 >/dev/null
for name in officeparser word-extractor mammoth; do echo "$name $(node -p "require('./node_modules/$name/package.json').version")"; done

# Word writes Ctrl+Shift+hyphen as the element w:noBreakHyphen inside a run, never as a letter (ECMA-376 part 1, 17.3.3.18).
cat > proof.cjs <<'JS'
const { zipSync, strToU8 } = require('fflate');
const types = 'http://schemas.openxmlformats.org/package/2006/content-types';
const office = 'application/vnd.openxmlformats-';
const relations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const docx = Buffer.from(zipSync({
  '[Content_Types].xml': strToU8(`<Types xmlns="${types}"><Default Extension="rels" ContentType="${office}package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${office}officedocument.wordprocessingml.document.main+xml"/></Types>`),
  '_rels/.rels': strToU8(`<Relationships xmlns="${relations}"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`),
  'word/document.xml': strToU8(`<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t xml:space="preserve">Wij bewaren dit 2</w:t><w:noBreakHyphen/><w:t>5 jaar.</w:t></w:r></w:p></w:body></w:document>`),
}));
(async () => {
  const show = (name, text) => console.log(name + ': ' + JSON.stringify(text.trim()));
  show('officeparser', (await (await require('officeparser').parseOffice(docx)).to('text')).value);
  show('word-extractor', (await new (require('word-extractor'))().extract(docx)).getBody());
  show('mammoth', (await require('mammoth').extractRawText({ buffer: docx })).value);
})();
JS
echo "The document says: Wij bewaren dit 2-5 jaar, with a hyphen that may not break. Read by each:"
node proof.cjs | tee said.txt

[ "$(grep -c ': "Wij bewaren dit 25 jaar."' said.txt)" = 2 ] && grep -q 'mammoth: "Wij bewaren dit 2‑5 jaar."' said.txt \
  || { echo "CHANGED: someone else now reads 2-5"; exit 1; }
echo "Still so: two of the three make it 25 jaar, without a warning. The same happens to telephone numbers and article numbers."
