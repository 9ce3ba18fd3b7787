#!/usr/bin/env bash
# A struck-out term goes through RTF and comes back as one that holds: rtf-to-html knows a stroke on the line, and none inside braces.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts html-to-rtf@2.1.0 @iarna/rtf-to-html@1.1.0 >/dev/null 2>&1
for name in html-to-rtf @iarna/rtf-to-html; do echo "$name $(grep -m1 '"version"' "node_modules/$name/package.json" | cut -d'"' -f4)"; done

# In RTF what is set inside braces holds until they close; Word writes each run that way. {\strike 2} and \strike 2\strike0 show the same.
cat > proof.cjs <<'JS'
const rtfToHtml = require('@iarna/rtf-to-html');
const read = rtf => new Promise((resolve, reject) => rtfToHtml.fromString(rtf, (error, html) => error ? reject(error)
  : resolve(html.replace(/^[\s\S]*<body>/, '').replace(/<\/body>[\s\S]*$/, '').replace(/<\/?p[^>]*>/g, '').replace(/\s+/g, ' ').trim())));
const document = words => `{\\rtf1\\ansi\\deff0{\\fonttbl{\\f0 Arial;}}\n\\pard ${words}\\par}`;
(async () => {
  console.log('on the line: ' + await read(document('Bewaren: \\strike 2\\strike0  5 jaar')));
  console.log('in braces: ' + await read(document('Bewaren: {\\strike 2} 5 jaar')));
  console.log('bold in braces: ' + await read(document('Dit delen wij {\\b niet} ooit')));
  const rtf = require('html-to-rtf').convertHtmlToRtf('<p>Bewaren: <s>2</s> 5 jaar</p>');
  console.log(`html-to-rtf writes ${rtf.match(/\{\\strike[^}]*\}/)[0]}: ` + await read(rtf));
})();
JS
node proof.cjs | tee said.txt

grep -qxF 'on the line: Bewaren: <s>2</s> 5 jaar' said.txt || { echo "CHANGED: on the line"; exit 1; }
grep -qxF 'in braces: Bewaren: 2 5 jaar' said.txt || { echo "CHANGED: in braces"; exit 1; }
grep -qxF 'bold in braces: Dit delen wij niet ooit' said.txt || { echo "CHANGED: bold"; exit 1; }
grep -q '^html-to-rtf writes {\\strike 2}: .*Bewaren: 2 5 jaar' said.txt || { echo "CHANGED: there and back"; exit 1; }
echo "Still so: search the RTF for \\strike before it is taken for the text that holds."
