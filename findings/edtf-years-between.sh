#!/usr/bin/env bash
# "The years 2027 to 2029" in EDTF ends with 2027: edtf.js knows the years between for counting, and not for where the list ends.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts edtf@4.11.1 @edtf-ts/core@0.4.2 >/dev/null
for name in edtf @edtf-ts/core; do echo "$name $(grep -m1 '"version"' "node_modules/$name/package.json" | cut -d'"' -f4)"; done

# In a set, "double dots indicate all the values between the two values they separate, inclusive" (EDTF level 2, set representation).
cat > proof.mjs <<'JS'
import edtf from 'edtf';
import { parse } from '@edtf-ts/core';

const day = end => new Date(Number(end)).toISOString().slice(0, 10);
for (const list of ['{2027,2028,2029}', '{2027..2029}', '{2027-01..2027-03}']) {
  const one = edtf(list);
  const other = parse(list).value;
  console.log(`${list}: edtf until ${day(one.max)}, @edtf-ts/core until ${day(other.max)}`);
}
console.log('is 2028 among {2027..2029}? edtf: ' + (edtf('{2027..2029}').includes(edtf('2028')) ? 'yes' : 'no'));
JS
echo "Which day is the last of all that the statement names:"
node proof.mjs | tee said.txt

grep -q '^{2027,2028,2029}: edtf until 2029-12-31, @edtf-ts/core until 2029-12-31$' said.txt \
  && grep -q '^{2027..2029}: edtf until 2027-12-31, @edtf-ts/core until 2029-12-31$' said.txt \
  && grep -q '^{2027-01..2027-03}: edtf until 2027-01-31, @edtf-ts/core until 2027-03-31$' said.txt \
  && grep -q '^is 2028 among {2027..2029}? edtf: no$' said.txt || { echo "CHANGED: the ends of a list are read otherwise"; exit 1; }
echo "Still so: what should be kept to the end of 2029 may go two years early. Write every year out, or read with the other library."
