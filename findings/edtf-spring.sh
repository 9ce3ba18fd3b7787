#!/usr/bin/env bash
# Spring begins in January in one EDTF library and in March in the other, so winter 2027 lies before or after New Year's Eve.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts edtf@4.11.1 @edtf-ts/core@0.4.2 >/dev/null
for name in edtf @edtf-ts/core; do echo "$name $(grep -m1 '"version"' "node_modules/$name/package.json" | cut -d'"' -f4)"; done

# EDTF writes a season as 21 to 24 in the place of the month (level 1, seasons) and a quarter as 33 to 36 (level 2). It does not say
# when a season begins, so a library must choose; but there is a word of its own for the quarter, and no spring begins in January.
cat > proof.mjs <<'JS'
import edtf from 'edtf';
import { parse } from '@edtf-ts/core';

const day = end => new Date(Number(end)).toISOString().slice(0, 10);
for (const [name, season] of [['spring', '2027-21'], ['winter', '2027-24'], ['first quarter', '2027-33']]) {
  const one = edtf(season);
  const other = parse(season).value;
  console.log(`${name}: edtf ${day(one.min)} to ${day(one.max)}, @edtf-ts/core ${day(other.min)} to ${day(other.max)}`);
}
JS
echo "The same words of a statement, read by two libraries:"
node proof.mjs | tee said.txt

grep -q '^spring: edtf 2027-01-01 to 2027-03-31, @edtf-ts/core 2027-03-01 to 2027-05-31$' said.txt \
  && grep -q '^winter: edtf 2027-10-01 to 2027-12-31, @edtf-ts/core 2027-12-01 to 2028-02-29$' said.txt \
  && grep -q '^first quarter: edtf 2027-01-01 to 2027-03-31, @edtf-ts/core 2027-01-01 to 2027-03-31$' said.txt \
  || { echo "CHANGED: the seasons lie elsewhere"; exit 1; }
echo "Still so: edtf takes spring for the first quarter. A version \"of spring 2027\" is two months apart; give months or days."
