#!/usr/bin/env bash
# "2–5 jaar" from an RTF document is "25 jaar": a converter drops the signs that RTF calls by name, and Word names the dash and quotes.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts @iarna/rtf-to-html@1.1.0 >/dev/null 2>&1
for name in @iarna/rtf-to-html rtf-parser; do echo "$name $(grep -m1 '"version"' "node_modules/$name/package.json" | cut -d'"' -f4)"; done

# \endash, \lquote, \rquote and \bullet are special characters (RTF 1.9.1, "Special Characters"): each stands for the sign itself.
cat > proof.cjs <<'JS'
const convert = require('@iarna/rtf-to-html');
const cases = {
  'by its code': "2\\'965 jaar",
  'by its name': '2\\endash 5 jaar',
  quotes: 'U zegt \\lquote nee\\rquote  of \\ldblquote niets\\rdblquote .',
};
(async () => {
  for (const [what, text] of Object.entries(cases)) {
    const html = await new Promise((resolve, reject) => convert.fromString(`{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0 Arial;}}\\f0 ${text}\\par}`,
      (error, page) => (error ? reject(error) : resolve(page))));
    console.log(`${what}: ${html.replace(/[^]*<body>/, '').replace(/<[^>]*>/g, '').trim()}`);
  }
})();
JS
echo "Twice 2–5 jaar, and a sentence with quotes:"
node proof.cjs | tee said.txt

grep -q '^by its code: 2–5 jaar$' said.txt && grep -q '^by its name: 25 jaar$' said.txt && grep -q '^quotes: U zegt nee of niets\.$' said.txt \
  || { echo "CHANGED: named signs are read otherwise"; exit 1; }
echo "Still so: nothing says that a sign was dropped. Put the codes in place of the names before the document is converted."
