#!/usr/bin/env bash
# From 31 January to 28 February it is "a month less 3 days", and adding that to 31 January gives 25 February: three days are lost.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts duration-fns@3.0.2 >/dev/null
echo "duration-fns $(grep -m1 '"version"' node_modules/duration-fns/package.json | cut -d'"' -f4)"

# ISO 8601-1 has no sign inside a duration (5.5.2). The one thing that a difference must do is lead from the one day to the other.
cat > proof.cjs <<'JS'
const { apply, between, toString } = require('duration-fns');
for (const [from, to] of [['2027-01-15', '2027-02-28'], ['2027-01-31', '2027-02-28'], ['2024-02-29', '2025-02-28'], ['2027-05-31', '2027-06-30']]) {
  const difference = between(from, to);
  console.log(`${from} to ${to} is ${toString(difference)}; added again: ${apply(from, difference).toISOString().slice(0, 10)}`);
}
JS
node proof.cjs | tee said.txt

grep -q '^2027-01-15 to 2027-02-28 is P1M13D; added again: 2027-02-28$' said.txt \
  && grep -q '^2027-01-31 to 2027-02-28 is P1M-3D; added again: 2027-02-25$' said.txt \
  && grep -q '^2024-02-29 to 2025-02-28 is P1Y-1D; added again: 2025-02-27$' said.txt \
  && grep -q '^2027-05-31 to 2027-06-30 is P1M-1D; added again: 2027-06-29$' said.txt || { echo "CHANGED: differences are reckoned otherwise"; exit 1; }
echo "Still so: going there rolls over the end of the month, coming back stops at it. Keep the two dates, not the term between them."
