#!/usr/bin/env bash
# The old term that Word hides is read along with the new one: "2 5 jaar" for "5 jaar", with three readers; docx-preview hides it as Word does.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts \
  docx@9.15.2 mammoth@1.13.0 word-extractor@1.0.4 officeparser@8.1.1 docx-preview@0.4.1 jsdom@24.1.3 >/dev/null
for name in docx mammoth word-extractor officeparser docx-preview; do
  echo "$name $(grep -m1 '"version"' "node_modules/$name/package.json" | cut -d'"' -f4)"
done

# Text with w:vanish is "to be hidden from display" (ECMA-376 part 1, 17.3.2.41): it is on no page that Word shows or prints.
cat > proof.cjs <<'JS'
const { JSDOM } = require('jsdom');
const page = new JSDOM('<!doctype html><body></body>', { pretendToBeVisual: true }).window;
for (const name of ['document', 'DOMParser', 'Node', 'Blob', 'HTMLElement', 'XMLSerializer']) globalThis[name] = page[name];
globalThis.window = page;
const { Document, Packer, Paragraph, TextRun } = require('docx');
const show = (name, text) => console.log(`${name}: ${text.replace(/\s+/g, ' ').trim()}`);
(async () => {
  const runs = [new TextRun('Wij bewaren dit '), new TextRun({ text: '2 ', vanish: true }), new TextRun('5 jaar.')];
  const buffer = await Packer.toBuffer(new Document({ sections: [{ children: [new Paragraph({ children: runs })] }] }));
  show('mammoth', (await require('mammoth').extractRawText({ buffer })).value);
  show('word-extractor', (await new (require('word-extractor'))().extract(buffer)).getBody());
  show('officeparser', (await (await require('officeparser').parseOffice(buffer)).to('text')).value);
  await require('docx-preview').renderAsync(buffer, page.document.body, null, { inWrapper: false });
  const shown = [...page.document.querySelectorAll('p span')].filter(span => !span.children.length && page.getComputedStyle(span).display !== 'none');
  show('docx-preview, what is shown', shown.map(span => span.textContent).join(''));
})();
JS
echo "The document shows: Wij bewaren dit 5 jaar. Read by each:"
node proof.cjs | tee said.txt

for name in mammoth word-extractor officeparser; do
  grep -q "^$name: Wij bewaren dit 2 5 jaar\.$" said.txt || { echo "CHANGED: $name reads it otherwise"; exit 1; }
done
grep -q '^docx-preview, what is shown: Wij bewaren dit 5 jaar\.$' said.txt || { echo "CHANGED: docx-preview shows it otherwise"; exit 1; }
echo "Still so: hidden text is deleted text in many offices. Look for w:vanish, in the runs and in their styles, before the text is taken."
