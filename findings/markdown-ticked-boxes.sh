#!/usr/bin/env bash
# A ticked and an unticked consent look alike in the message: two converters of Markdown drop the boxes of a list and keep only its words.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts telegramify-markdown@1.3.3 markdown-to-txt@2.0.1 lodash@4.17.21 >/dev/null
for name in telegramify-markdown markdown-to-txt; do echo "$name $(grep -m1 '"version"' "node_modules/$name/package.json" | cut -d'"' -f4)"; done

# The mark of a task list item says whether it is checked (GFM, 5.3); nothing in either README says that it is left out.
cat > proof.cjs <<'JS'
const telegram = require('telegramify-markdown');
const { markdownToTxt } = require('markdown-to-txt');
const text = (first, second) => `- [${first}] brief\n- [${second}] foto\n`; // lodash: markdown-to-txt asks for it and does not name it
for (const [name, convert] of [['telegramify-markdown', (md) => telegram(md, 'escape')], ['markdown-to-txt', markdownToTxt]]) {
  const one = convert(text('x', ' ')), other = convert(text(' ', 'x'));
  console.log(`${name}: ${one.trim().replace(/\s+/g, ' ')} | the other way round: ${one === other ? 'the same' : 'different'}`);
}
JS
echo "Consent for the letter and none for the photo:"
node proof.cjs | tee said.txt

grep -qx 'telegramify-markdown: • brief • foto | the other way round: the same' said.txt \
  && grep -qx 'markdown-to-txt: brief foto | the other way round: the same' said.txt || { echo "CHANGED: someone keeps the boxes"; exit 1; }
echo "Still so: what was refused reads as what was given. Write yes or no in words beside the box."
