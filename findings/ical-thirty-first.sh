#!/usr/bin/env bash
# "Every month on the 31st" drifts to the 28th for good in one reader, and a yearly 29 February becomes another day in each.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts ical.js@2.2.1 node-ical@0.26.1 >/dev/null
for name in ical.js node-ical; do echo "$name $(grep -m1 '"version"' "node_modules/$name/package.json" | cut -d'"' -f4)"; done

# A day that does not exist in a month is left out and not counted (RFC 5545, 3.3.10): from 31 January the next are 31 March and
# 31 May, from 29 February 2024 the next are in 2028 and 2032.
cat > proof.mjs <<'JS'
import ICAL from 'ical.js';
import ical from 'node-ical';

const rules = { 'every month from 2026-01-31': ['20260131', 'MONTHLY'], 'every year from 2024-02-29': ['20240229', 'YEARLY'] };
for (const [what, [start, frequency]] of Object.entries(rules)) {
  const calendar = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//proof//proof//NL', 'BEGIN:VEVENT', 'UID:1@proof', 'DTSTAMP:20240101T000000Z',
    `DTSTART;VALUE=DATE:${start}`, `RRULE:FREQ=${frequency};COUNT=4`, 'SUMMARY:Bewaartermijnen nalopen', 'END:VEVENT', 'END:VCALENDAR', ''].join('\r\n');
  const event = new ICAL.Event(new ICAL.Component(ICAL.parse(calendar)).getFirstSubcomponent('vevent'));
  const days = [];
  const walk = event.iterator();
  for (let next = walk.next(); next; next = walk.next()) days.push(next.toString());
  console.log(`${what}, ical.js: ${days.join(' ')}`);
  const other = Object.values(ical.sync.parseICS(calendar)).find(part => part.type === 'VEVENT');
  console.log(`${what}, node-ical: ${other.rrule.all().map(date => date.toISOString().slice(0, 10)).join(' ')}`);
}
JS
TZ=UTC node proof.mjs | tee said.txt

grep -q 'every month .*, ical.js: 2026-01-31 2026-03-31 2026-05-31 2026-07-31$' said.txt || { echo "CHANGED: ical.js, every month"; exit 1; }
grep -q 'every month .*, node-ical: 2026-01-31 2026-02-28 2026-03-28 2026-04-28$' said.txt || { echo "CHANGED: node-ical, every month"; exit 1; }
grep -q 'every year .*, ical.js: 2024-02-29 2025-03-01 2026-03-01 2027-03-01$' said.txt || { echo "CHANGED: ical.js, every year"; exit 1; }
grep -q 'every year .*, node-ical: 2024-02-29 2025-02-28 2026-02-28 2027-02-28$' said.txt || { echo "CHANGED: node-ical, every year"; exit 1; }
echo "Still so: of the four rows only the first is what the standard says. Give a repeated day a number up to 28, or write the days out."
