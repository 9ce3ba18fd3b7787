#!/usr/bin/env bash
# A rule for the last working day of the month reads "every month on weekdays", and rrule says that nothing of it was lost in words.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts rrule@2.8.1 >/dev/null
echo "rrule $(grep -m1 '"version"' node_modules/rrule/package.json | cut -d'"' -f4)"

# BYSETPOS=-1 keeps the last day of each set alone (RFC 5545, 3.3.10). The README has isFullyConvertibleToText() to tell whether words suffice.
cat > proof.cjs <<'JS'
const { rrulestr } = require('rrule');
const rules = { 'last working day': 'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1', 'last Monday, by place': 'FREQ=MONTHLY;BYDAY=MO;BYSETPOS=-1',
  'last Monday, by name': 'FREQ=MONTHLY;BYDAY=-1MO' };
for (const [what, line] of Object.entries(rules)) {
  const rule = rrulestr(`DTSTART:20270101T000000Z\nRRULE:${line}`);
  const days = rule.all((_, i) => i < 2).map((day) => day.toISOString().slice(0, 10)).join(' ');
  console.log(`${what}: ${rule.toText()} | wholly in words: ${rule.isFullyConvertibleToText()} | first days ${days}`);
}
JS
echo "Rules, their words and their first days:"
node proof.cjs | tee said.txt

grep -qx 'last working day: every month on weekdays | wholly in words: true | first days 2027-01-29 2027-02-26' said.txt \
  && grep -qx 'last Monday, by place: every month on Monday | wholly in words: true | first days 2027-01-25 2027-02-22' said.txt \
  && grep -qx 'last Monday, by name: every month on the last Monday | wholly in words: true | first days 2027-01-25 2027-02-22' said.txt \
  || { echo "CHANGED: the place in the set is told"; exit 1; }
echo "Still so: twelve days a year are told as some 260. Look for BYSETPOS (and BYEASTER) yourself before the words are shown."
