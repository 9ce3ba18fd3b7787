#!/usr/bin/env bash
# "2 jaar na 31 december 2027" is two years from today: chrono reckons from the date named in English, and not in Dutch.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts chrono-node@2.10.3 >/dev/null
echo "chrono-node $(grep -m1 '"version"' node_modules/chrono-node/package.json | cut -d'"' -f4)"

cat > proof.cjs <<'JS'
const chrono = require('chrono-node');
const today = new Date(2026, 10, 30, 12);
const day = date => [date.getFullYear(), date.getMonth() + 1, date.getDate()].map(part => String(part).padStart(2, '0')).join('-');
for (const [language, words] of [['en', '2 years after 31 December 2027'], ['nl', '2 jaar na 31 december 2027'], ['nl', '2 jaar voor 31 december 2027']]) {
  const found = chrono[language].parse(words, today).map(result => `${day(result.start.date())} from "${result.text}"`);
  console.log(`${language}, ${words}: ${found.join(' and ')}`);
}
JS
echo "On 30 November 2026:"
node proof.cjs | tee said.txt

grep -q '^en, 2 years after 31 December 2027: 2029-12-31 from "2 years after 31 December 2027"$' said.txt \
  && grep -q '^nl, 2 jaar na 31 december 2027: 2028-11-30 from "2 jaar na" and 2027-12-31 from "31 december 2027"$' said.txt \
  && grep -q '^nl, 2 jaar voor 31 december 2027: 2024-11-30 from "2 jaar voor" and ' said.txt || { echo "CHANGED: Dutch terms are read otherwise"; exit 1; }
echo "Still so: the Dutch reader knows \"na\" and \"voor\" only as from now. Its first answer is a date that the text does not name."
