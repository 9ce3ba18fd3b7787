#!/usr/bin/env bash
# Hyphenating a page turns its JSON-LD into unknown words and shows "priv&eacute;": the package hyphen knows tags, not what is text.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts hyphen@1.14.1 >/dev/null
echo "hyphen $(grep -m1 '"version"' node_modules/hyphen/package.json | cut -d'"' -f4)"

# What a script element holds is raw text and no prose, and a character reference is one letter (HTML standard, 13.1.2 and 13.1.4).
# The package promises to skip tags and has HTML switched on since 1.10.0.
cat > proof.cjs <<'JS'
const { hyphenateHTMLSync } = require('hyphen/nl');
const cases = {
  text: '<p class="bewaartermijn">Een bewaartermijn.</p>',
  letter: '<p>Uw priv&eacute;gegevens.</p>',
  data: '<script type="application/ld+json">{"@type":"WebPage","inLanguage":"nl"}</script>',
};
for (const [what, html] of Object.entries(cases)) console.log(`${what}: ${hyphenateHTMLSync(html).replaceAll('\u00AD', '~')}`);
JS
echo "A soft hyphen shown as ~:"
node proof.cjs | tee said.txt

grep -q '^text: <p class="bewaartermijn">Een be~waar~ter~mijn.</p>$' said.txt \
  && grep -q '^letter: <p>Uw priv&ea~cu~te;ge~ge~vens.</p>$' said.txt \
  && grep -q '^data: <script type="application/ld+json">{"@type":"Web~Pa~ge","in~Lan~gu~a~ge":"nl"}</script>$' said.txt || { echo "CHANGED: other things are hyphenated"; exit 1; }
echo "Still so: no type and no language is left in the data, and nothing of it can be seen. Hyphenate text nodes, never a page."
