#!/usr/bin/env bash
# A link whose words are a tracked insertion is gone from the page that docx-preview makes: "bij de gemeente" becomes "bij".
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts docx-preview@0.4.1 jsdom@24.1.3 mammoth@1.13.0 fflate@0.8.2 >/dev/null
for name in docx-preview mammoth; do echo "$name $(grep -m1 '"version"' "node_modules/$name/package.json" | cut -d'"' -f4)"; done

# w:ins may stand around runs within w:hyperlink as well as around the link (ECMA-376 part 1, 17.16.22 and 17.13.5.18).
cat > proof.cjs <<'JS'
const { strToU8, zipSync } = require('fflate');
const { JSDOM } = require('jsdom');
const mammoth = require('mammoth');
const page = new JSDOM('<!doctype html><body></body>').window;
for (const name of ['document', 'DOMParser', 'Node', 'Blob', 'HTMLElement', 'XMLSerializer']) globalThis[name] = page[name];
globalThis.window = page;
const preview = require('docx-preview');

const types = 'http://schemas.openxmlformats.org/package/2006/content-types';
const office = 'application/vnd.openxmlformats-';
const relations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const run = words => `<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`;
const link = inner => `<w:hyperlink w:anchor="hier">${inner}</w:hyperlink>`;
const added = inner => `<w:ins w:id="1" w:author="proef" w:date="2026-11-30T10:00:00Z">${inner}</w:ins>`;
const docx = middle => Buffer.from(zipSync({
  '[Content_Types].xml': strToU8(`<Types xmlns="${types}"><Default Extension="rels" ContentType="${office}package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${office}officedocument.wordprocessingml.document.main+xml"/></Types>`),
  '_rels/.rels': strToU8(`<Relationships xmlns="${relations}"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`),
  'word/document.xml': strToU8(`<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p>${run('Klaag bij ')}${middle}${run('.')}</w:p></w:body></w:document>`),
}));
(async () => {
  for (const [what, middle] of [['no change', link(run('de gemeente'))], ['insertion around the link', added(link(run('de gemeente')))],
    ['insertion within the link', link(added(run('de gemeente')))]]) {
    const target = page.document.createElement('div');
    await preview.renderAsync(docx(middle), target, target, { inWrapper: false });
    const other = (await mammoth.extractRawText({ buffer: docx(middle) })).value.trim();
    console.log(`${what}: docx-preview "${target.querySelector('section').textContent}", mammoth "${other}"`);
  }
})();
JS
node proof.cjs | tee said.txt

[ "$(grep -c ': docx-preview "Klaag bij de gemeente.", mammoth "Klaag bij de gemeente."$' said.txt)" = 2 ] || { echo "CHANGED: the other two"; exit 1; }
grep -q '^insertion within the link: docx-preview "Klaag bij .", mammoth "Klaag bij de gemeente."$' said.txt || { echo "CHANGED: the words are there"; exit 1; }
echo "Still so: a reviewer who looks at the preview approves a text without the new words, and renderChanges makes no difference."
