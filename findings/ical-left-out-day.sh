#!/usr/bin/env bash
# A whole day that a repeated entry leaves out is there all the same: ics writes it without its type, ts-ics makes no date of it, ical.js stops.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts ics@3.12.0 ts-ics@2.4.6 ical.js@2.2.1 >/dev/null 2>&1
for name in ics ts-ics ical.js; do echo "$name $(grep -m1 '"version"' "node_modules/$name/package.json" | cut -d'"' -f4)"; done

# EXDATE holds a date with a time unless it says VALUE=DATE (RFC 5545, 3.8.5.1). ics says so for the start of the entry, and not here.
cat > proof.mjs <<'JS'
import ics from 'ics';
import * as tsIcs from 'ts-ics';
import ICAL from 'ical.js';
const { error, value } = ics.createEvent({ title: 'Bewaartermijnen nalopen', start: [2027, 1, 31], duration: { days: 1 },
  recurrenceRule: 'FREQ=YEARLY;COUNT=3', exclusionDates: [[2028, 1, 31]] });
console.log(`ics: error ${error}, ${value.match(/DTSTART.*/)[0].trim()}, ${value.match(/EXDATE.*/)[0].trim()}`);
for (const [what, calendar] of [['as written', value], ['with its type', value.replace('EXDATE:', 'EXDATE;VALUE=DATE:')]]) {
  const { recurrenceRule, start, exceptionDates } = tsIcs.convertIcsCalendar(undefined, calendar).events[0];
  const exceptions = exceptionDates.map(({ date }) => date);
  const days = tsIcs.extendByRecurrenceRule(recurrenceRule, { start: start.date, exceptions });
  console.log(`${what}, ts-ics: ${days.map(day => day.toISOString().slice(0, 10)).join(' ')}`);
  try {
    const walk = new ICAL.Event(new ICAL.Component(ICAL.parse(calendar)).getFirstSubcomponent('vevent')).iterator();
    const found = [];
    for (let day = walk.next(); day; day = walk.next()) found.push(day.toString());
    console.log(`${what}, ical.js: ${found.join(' ')}`);
  } catch (problem) {
    console.log(`${what}, ical.js: ${problem.message}`);
  }
}
JS
TZ=UTC node proof.mjs | tee said.txt

grep -qxF 'ics: error null, DTSTART;VALUE=DATE:20270131, EXDATE:20280131' said.txt || { echo "CHANGED: what ics writes"; exit 1; }
grep -qxF 'as written, ts-ics: 2027-01-31 2028-01-31 2029-01-31' said.txt || { echo "CHANGED: ts-ics leaves the day out"; exit 1; }
grep -q '^as written, ical.js: invalid date-time value' said.txt || { echo "CHANGED: ical.js reads it"; exit 1; }
for name in ts-ics ical.js; do
  grep -qxF "with its type, $name: 2027-01-31 2029-01-31" said.txt || { echo "CHANGED: $name, with its type"; exit 1; }
done
echo "Still so: put VALUE=DATE into the line yourself, or write the days out one by one."
