#!/usr/bin/env bash
# A consent of 1 January, 00:30 UTC, was given in December for a computer in the Netherlands: tableschema drops the Z, except with the format "any".
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts tableschema@1.12.6 >/dev/null 2>&1
echo "tableschema $(grep -m1 '"version"' node_modules/tableschema/package.json | cut -d'"' -f4)"

# A datetime without a format is written YYYY-MM-DDThh:mm:ssZ, in UTC (Table Schema, types and formats).
cat > proof.cjs <<'JS'
const { Field } = require('tableschema');
for (const format of ['default', 'any']) {
  const read = new Field({ name: 'toestemming', type: 'datetime', format }).castValue('2027-01-01T00:30:00Z');
  console.log(`${process.env.TZ}, ${format}: ${read.toISOString()}`);
}
JS
for zone in UTC Europe/Amsterdam America/New_York; do TZ=$zone node proof.cjs; done | tee said.txt

grep -qxF 'UTC, default: 2027-01-01T00:30:00.000Z' said.txt || { echo "CHANGED: in UTC"; exit 1; }
grep -qxF 'Europe/Amsterdam, default: 2026-12-31T23:30:00.000Z' said.txt || { echo "CHANGED: in the Netherlands"; exit 1; }
grep -qxF 'America/New_York, default: 2027-01-01T05:30:00.000Z' said.txt || { echo "CHANGED: in New York"; exit 1; }
[ "$(grep -c ', any: 2027-01-01T00:30:00.000Z$' said.txt)" = 3 ] || { echo "CHANGED: the format any"; exit 1; }
echo "Still so: the same file tells another moment on each computer, and UTC on a build server hides it. Set TZ=UTC, or read times as text."
