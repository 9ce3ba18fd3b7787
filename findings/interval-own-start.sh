#!/usr/bin/env bash
# A term that begins on 31 January and repeats each month begins on 3 February, says piso; and one of 29 February on 1 March.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts @0dep/piso@5.1.2 >/dev/null 2>&1
echo "@0dep/piso $(grep -m1 '"version"' node_modules/@0dep/piso/package.json | cut -d'"' -f4)"

# The beginning of an interval that is written with it, as in "R3/2027-01-31/P1M" (ISO 8601, repeating intervals), is that date. piso adds the
# month, which ends in March, and takes it off again.
cat > proof.mjs <<'JS'
import { parseInterval } from '@0dep/piso';
const day = date => date.toISOString().slice(0, 10);
const before = new Date('2026-12-01T00:00:00Z');
for (const text of ['2027-01-31/P1M', 'R3/2027-01-15/P1M', 'R3/2027-01-31/P1M', 'R3/2028-02-29/P1Y']) {
  const interval = parseInterval(text, true);
  console.log(`${text} begins on ${day(interval.getStartAt(before))} and first ends on ${day(interval.getExpireAt(before))}`);
}
JS
TZ=UTC node proof.mjs | tee said.txt

grep -qxF '2027-01-31/P1M begins on 2027-01-31 and first ends on 2027-03-03' said.txt || { echo "CHANGED: without repetition"; exit 1; }
grep -qxF 'R3/2027-01-15/P1M begins on 2027-01-15 and first ends on 2027-02-15' said.txt || { echo "CHANGED: in the middle of a month"; exit 1; }
grep -qxF 'R3/2027-01-31/P1M begins on 2027-02-03 and first ends on 2027-03-03' said.txt || { echo "CHANGED: 31 January"; exit 1; }
grep -qxF 'R3/2028-02-29/P1Y begins on 2028-03-01 and first ends on 2029-03-01' said.txt || { echo "CHANGED: 29 February"; exit 1; }
echo "Still so: read the date that is written, and reckon the ends yourself."
