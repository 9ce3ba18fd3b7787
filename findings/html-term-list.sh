#!/usr/bin/env bash
# "Huur, artikel 1" with "2 jaar" below it is read as "Huur, artikel 12 jaar": four converters put nothing between a term and what is said of it.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts --legacy-peer-deps \
  html-to-pdfmake@2.5.34 pdfmake@0.2.20 unpdf@1.7.0 @portabletext/html@1.2.0 textversionjs@1.1.3 html-to-text@10.0.1 turndown@7.2.5 jsdom@24.1.3 >/dev/null 2>&1
for name in html-to-pdfmake pdfmake unpdf @portabletext/html textversionjs html-to-text turndown; do
  echo "$name $(grep -m1 '"version"' "node_modules/$name/package.json" | cut -d'"' -f4)"
done

# dt and dd are blocks of their own, like paragraphs, in the rendering that the HTML standard lays down: they begin on a new line.
cat > proof.mjs <<'JS'
import { htmlToPortableText } from '@portabletext/html';
import toPdfMake from 'html-to-pdfmake';
import { convert } from 'html-to-text';
import { JSDOM } from 'jsdom';
import Printer from 'pdfmake';
import toPlain from 'textversionjs';
import Turndown from 'turndown';
import { extractText } from 'unpdf';
const { window } = new JSDOM('');
const helvetica = { Roboto: { normal: 'Helvetica', bold: 'Helvetica-Bold' } };
const pdf = html => new Promise(resolve => {
  const document = new Printer(helvetica).createPdfKitDocument({ content: toPdfMake(html, { window }) });
  const parts = [];
  document.on('data', part => parts.push(part));
  document.on('end', () => resolve(new Uint8Array(Buffer.concat(parts))));
  document.end();
});
const readers = {
  'html-to-pdfmake': async html => (await extractText(await pdf(html), { mergePages: true })).text,
  '@portabletext/html': async html => htmlToPortableText(html, { parseHtml: text => new JSDOM(text).window.document })
    .map(block => block.children.map(span => span.text).join('')).join('\n'),
  textversionjs: async html => toPlain(html),
  'html-to-text': async html => convert(html),
  turndown: async html => new Turndown().turndown(html),
};
const pages = { paragraphs: '<p>Huur, artikel 1</p><p>2 jaar</p>', 'a term list': '<dl><dt>Huur, artikel 1</dt><dd>2 jaar</dd></dl>' };
for (const [name, read] of Object.entries(readers)) {
  for (const [what, html] of Object.entries(pages)) console.log(`${name}, ${what}: ${(await read(html)).trim().replace(/\s*\n\s*/g, ' / ')}`);
}
JS
node proof.mjs | tee said.txt

for name in html-to-pdfmake @portabletext/html textversionjs html-to-text; do
  grep -qxF "$name, paragraphs: Huur, artikel 1 / 2 jaar" said.txt || { echo "CHANGED: $name, paragraphs"; exit 1; }
  grep -qxF "$name, a term list: Huur, artikel 12 jaar" said.txt || { echo "CHANGED: $name, a term list"; exit 1; }
done
grep -qxF "turndown, a term list: Huur, artikel 1 / 2 jaar" said.txt || { echo "CHANGED: turndown"; exit 1; }
echo "Still so: the first is another article, the second no term. Make rows of a table or paragraphs of such a list first."
