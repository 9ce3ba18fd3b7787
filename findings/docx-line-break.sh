#!/usr/bin/env bash
# "Postbus 12" above "3800 AA" becomes "Postbus 123800 AA": two readers drop the line break within a paragraph, and put nothing there.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts docx@9.15.2 mammoth@1.13.0 word-extractor@1.0.4 officeparser@8.1.1 >/dev/null
for name in docx mammoth word-extractor officeparser; do echo "$name $(grep -m1 '"version"' "node_modules/$name/package.json" | cut -d'"' -f4)"; done

# w:br ends a line (ECMA-376 part 1, 17.3.3.1) and w:cr does so too (17.3.3.4). Mammoth says that its text leaves out formatting.
cat > proof.cjs <<'JS'
const { CarriageReturn, Document, Packer, Paragraph, TextRun } = require('docx');
const show = (name, text) => console.log(`${name}: ${text.trim().replace(/\n/g, ' / ')}`);
(async () => {
  const breaks = { 'w:br': new TextRun({ text: '3800 AA Amersfoort', break: 1 }), 'w:cr': new TextRun({ children: [new CarriageReturn(), '3800 AA Amersfoort'] }) };
  for (const [what, line] of Object.entries(breaks)) {
    const buffer = await Packer.toBuffer(new Document({ sections: [{ children: [new Paragraph({ children: [new TextRun('Postbus 12'), line] })] }] }));
    show(`${what}, mammoth`, (await require('mammoth').extractRawText({ buffer })).value);
    show(`${what}, word-extractor`, (await new (require('word-extractor'))().extract(buffer)).getBody());
    show(`${what}, officeparser`, (await (await require('officeparser').parseOffice(buffer)).to('text')).value);
  }
})();
JS
echo "An address in one paragraph, on two lines. A line break is shown as /:"
node proof.cjs | tee said.txt

grep -q '^w:br, mammoth: Postbus 123800 AA Amersfoort$' said.txt && grep -q '^w:cr, mammoth: Postbus 123800 AA Amersfoort$' said.txt \
  && grep -q '^w:br, word-extractor: Postbus 12 / 3800 AA Amersfoort$' said.txt && grep -q '^w:cr, word-extractor: Postbus 123800 AA Amersfoort$' said.txt \
  && grep -q '^w:cr, officeparser: Postbus 12 / 3800 AA Amersfoort$' said.txt || { echo "CHANGED: line breaks are read otherwise"; exit 1; }
echo "Still so: two numbers become one that exists. Of mammoth take the HTML, where at least w:br is kept, and the text from that."
