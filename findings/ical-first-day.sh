#!/usr/bin/env bash
# A calendar entry with further days listed loses its own first day: ical.js gives only the further ones.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts ical.js@2.2.1 >/dev/null
echo "ical.js $(grep -m1 '"version"' node_modules/ical.js/package.json | cut -d'"' -f4)"

# DTSTART is the first of the days, RDATE adds to it (RFC 5545, 3.8.2.4 and 3.8.5.2).
cat > proof.mjs <<'JS'
import ICAL from 'ical.js';

const more = { 'further days (RDATE)': 'RDATE;VALUE=DATE:20270601,20280601', 'a rule (RRULE)': 'RRULE:FREQ=YEARLY;COUNT=3',
  'a rule and a further day': ['RRULE:FREQ=YEARLY;COUNT=2', 'RDATE;VALUE=DATE:20280601'].join('\r\n') };
for (const [what, line] of Object.entries(more)) {
  const calendar = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//proof//proof//NL', 'BEGIN:VEVENT', 'UID:1@proof', 'DTSTAMP:20260101T000000Z',
    'DTSTART;VALUE=DATE:20260601', line, 'SUMMARY:Privacyverklaring nalopen', 'END:VEVENT', 'END:VCALENDAR', ''].join('\r\n');
  const event = new ICAL.Event(new ICAL.Component(ICAL.parse(calendar)).getFirstSubcomponent('vevent'));
  const days = [];
  const walk = event.iterator();
  for (let next = walk.next(); next; next = walk.next()) days.push(next.toString());
  console.log(`first day 2026-06-01 with ${what}: ${days.join(' ')}`);
}
JS
node proof.mjs | tee said.txt

grep -q 'further days (RDATE): 2027-06-01 2028-06-01$' said.txt || { echo "CHANGED: the first day is there"; exit 1; }
grep -q 'a rule (RRULE): 2026-06-01 2027-06-01 2028-06-01$' said.txt || { echo "CHANGED: a rule no longer gives the first day"; exit 1; }
grep -q 'a rule and a further day: 2026-06-01 2027-06-01 2028-06-01$' said.txt || { echo "CHANGED: a rule and a day"; exit 1; }
echo "Still so: with a rule the first day counts, with listed days alone it does not. List the first day among them too."
