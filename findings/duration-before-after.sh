#!/usr/bin/env bash
# A reminder 30 days before the term ends is 30 days after it: iso8601-duration drops the sign of "-P30D", which tinyduration writes and reads.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts iso8601-duration@2.1.4 tinyduration@3.4.1 >/dev/null
for name in iso8601-duration tinyduration; do echo "$name $(grep -m1 '"version"' "node_modules/$name/package.json" | cut -d'"' -f4)"; done

# A calendar's alarm has TRIGGER:-P30D for "before" (RFC 5545, 3.3.6 and 3.8.6.3). The README: the first part of ISO 8601 has positive ones only.
cat > proof.cjs <<'JS'
const { parse, end } = require('iso8601-duration');
const { serialize, parse: readSigned } = require('tinyduration');
const written = serialize({ days: 30, negative: true });
console.log(`written: ${written}`);
console.log(`tinyduration reads: ${JSON.stringify(readSigned(written))}`);
console.log(`iso8601-duration reckons from 2027-06-01: ${end(parse(written), new Date('2027-06-01T00:00:00Z')).toISOString().slice(0, 10)}`);
for (const wrong of ['P1.5Y', 'P']) { try { parse(wrong); console.log(`${wrong}: read`); } catch { console.log(`${wrong}: refused`); } }
JS
echo "Thirty days before, and two that it refuses:"
node proof.cjs | tee said.txt

grep -qx 'written: -P30D' said.txt && grep -qx 'tinyduration reads: {"days":30,"negative":true}' said.txt \
  && grep -qx 'iso8601-duration reckons from 2027-06-01: 2027-07-01' said.txt && grep -qx 'P1.5Y: refused' said.txt \
  || { echo "CHANGED: the sign is read or refused"; exit 1; }
echo "Still so: other forms that it does not know are refused, this one is turned round. Look for the sign before the text is parsed."
