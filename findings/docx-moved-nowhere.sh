#!/usr/bin/env bash
# A paragraph that was moved with tracking is nowhere in docx-preview, with its changes shown too, and twice in word-extractor; mammoth has it once.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts \
  docx@9.15.2 jszip@3.10.1 mammoth@1.13.0 word-extractor@1.0.4 docx-preview@0.4.1 jsdom@24.1.3 >/dev/null
for name in docx mammoth word-extractor docx-preview; do
  echo "$name $(grep -m1 '"version"' "node_modules/$name/package.json" | cut -d'"' -f4)"
done

# Where text was moved from and to stands in w:moveFrom and w:moveTo (ECMA-376 part 1, 17.13.5.22 and 17.13.5.25): accepted it stands at the
# new place, refused at the old one.
cat > proof.cjs <<'JS'
const { JSDOM } = require('jsdom');
const { Document, Packer, Paragraph } = require('docx');
const words = text => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const by = 'w:author="Proef" w:date="2026-01-02T10:00:00Z"';
const moved = (kind, id) => `<w:${kind}RangeStart w:id="${id}" w:name="move1" ${by}/><w:p><w:pPr><w:rPr><w:${kind} w:id="${id + 1}" ${by}/></w:rPr></w:pPr>`
  + `<w:${kind} w:id="${id + 2}" ${by}>${words('Wij bewaren dit 2 jaar.')}</w:${kind}></w:p><w:${kind}RangeEnd w:id="${id}"/>`;
const show = (name, text) => console.log(`${name}: ${text.replace(/\s+/g, ' ').trim()}`);
(async () => {
  const children = ['Eerste.', 'OUD', 'Tweede.', 'NIEUW'].map(text => new Paragraph(text));
  const zip = await require('jszip').loadAsync(await Packer.toBuffer(new Document({ sections: [{ children }] })));
  const xml = await zip.file('word/document.xml').async('string');
  const paragraph = text => new RegExp(`<w:p>(?:(?!<w:p>).)*?${text}(?:(?!<w:p>).)*?</w:p>`, 's');
  zip.file('word/document.xml', xml.replace(paragraph('OUD'), moved('moveFrom', 10)).replace(paragraph('NIEUW'), moved('moveTo', 20)));
  const buffer = await zip.generateAsync({ type: 'nodebuffer' });
  show('mammoth', (await require('mammoth').extractRawText({ buffer })).value);
  show('word-extractor', (await new (require('word-extractor'))().extract(buffer)).getBody());
  for (const renderChanges of [false, true]) {
    const page = new JSDOM('<!doctype html><body></body>', { pretendToBeVisual: true }).window;
    for (const name of ['document', 'DOMParser', 'Node', 'Blob', 'HTMLElement', 'XMLSerializer']) globalThis[name] = page[name];
    globalThis.window = page;
    await require('docx-preview').renderAsync(buffer, page.document.body, null, { inWrapper: false, renderChanges });
    show(`docx-preview, changes ${renderChanges ? 'shown' : 'accepted'}`, [...page.document.querySelectorAll('p')].map(p => p.textContent).join(' '));
  }
})();
JS
echo "A sentence moved from the second place to the last, as each gives it:"
node proof.cjs | tee said.txt

grep -qx 'mammoth: Eerste\. Tweede\. Wij bewaren dit 2 jaar\.' said.txt || { echo "CHANGED: mammoth reads it otherwise"; exit 1; }
grep -qx 'word-extractor: Eerste\. Wij bewaren dit 2 jaar\. Tweede\. Wij bewaren dit 2 jaar\.' said.txt || { echo "CHANGED: word-extractor reads it otherwise"; exit 1; }
[ "$(grep -c '^docx-preview, changes [a-z]*: Eerste\. Tweede\.$' said.txt)" = 2 ] || { echo "CHANGED: docx-preview shows it"; exit 1; }
echo "Still so: accept the tracked moves of a document before it is shown or read; w:ins and w:del are not the only marks of a change."
