#!/usr/bin/env bash
# The number in "artikel 6" is gone when mammoth reads a document that the package docx wrote: a simple field loses its result.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts docx@9.15.2 mammoth@1.13.0 >/dev/null
for name in docx mammoth; do echo "$name $(node -p "require('./node_modules/$name/package.json').version")"; done

# A reference can be written as w:fldSimple with its result inside (ECMA-376 part 1, 17.16.19) or as a row of w:fldChar
# (17.16.18). They mean the same. The package docx writes the first kind for SimpleField.
cat > proof.cjs <<'JS'
const { Document, Packer, Paragraph, SimpleField, TextRun } = require('docx');
const mammoth = require('mammoth');
(async () => {
  const paragraph = new Paragraph({
    children: [new TextRun('De grondslag is artikel '), new SimpleField(' REF grondslag \\h ', '6'), new TextRun(' van de AVG.')],
  });
  const buffer = await Packer.toBuffer(new Document({ sections: [{ children: [paragraph] }] }));
  console.log('text: ' + (await mammoth.extractRawText({ buffer })).value.trim());
  const html = await mammoth.convertToHtml({ buffer });
  console.log('html: ' + html.value);
  for (const message of html.messages) console.log(message.type + ': ' + message.message);
})();
JS
echo "The document says: De grondslag is artikel 6 van de AVG, with the 6 as the result of a reference. Mammoth reads:"
node proof.cjs | tee said.txt

grep -q '^text: De grondslag is artikel  van de AVG.$' said.txt && grep -q '^html: <p>De grondslag is artikel  van de AVG.</p>$' said.txt \
  || { echo "CHANGED: the result of the field is there"; exit 1; }
echo "Still so: the result is dropped with the field. Only whoever reads the list of messages can know that something is missing."
