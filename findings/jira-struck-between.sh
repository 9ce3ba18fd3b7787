#!/usr/bin/env bash
# Two struck-out words in a line strike out all that stands between them: jira2md makes one stroke of "-2- 5 jaar ... -soms-".
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts jira2md@3.0.1 >/dev/null
echo "jira2md $(grep -m1 '"version"' node_modules/jira2md/package.json | cut -d'"' -f4)"

# Jira's text formatting notation has -deleted- and _emphasis_ for a phrase each; the README of jira2md promises "Strikethroughs".
cat > proof.cjs <<'JS'
const { to_markdown } = require('jira2md');
const texts = { one: 'Wij bewaren dit -2- 5 jaar.', two: 'Wij bewaren dit -2- 5 jaar en delen het -soms- niet.',
  'two lines': 'Wij bewaren dit -2- 5 jaar.\nWij delen het -soms- niet.' };
for (const [what, text] of Object.entries(texts)) console.log(`${what}: ${to_markdown(text).replace(/\n/g, ' / ')}`);
JS
echo "One struck-out word, two in a line and two in two lines:"
node proof.cjs | tee said.txt

grep -qxF 'two: Wij bewaren dit ~~2- 5 jaar en delen het -soms~~ niet.' said.txt || { echo "CHANGED: each word has its own stroke"; exit 1; }
echo "Still so: the term that holds is struck out, and what is left reads as a sentence. Put each struck-out word in a line of its own."
