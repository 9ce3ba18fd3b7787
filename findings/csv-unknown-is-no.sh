#!/usr/bin/env bash
# Consent "onbekend" in a CSV file is read as a plain no, or as it stands, by the order of the rows: one row decides on the type of all.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts udsv@0.7.3 >/dev/null
echo "udsv $(grep -m1 '"version"' node_modules/udsv/package.json | cut -d'"' -f4)"

# A CSV file has no types (RFC 4180, 2): a reader that guesses them must keep, or refuse, a value that does not fit its guess.
cat > proof.mjs <<'JS'
import { inferSchema, initParser } from 'udsv';
const rows = { Anna: 'Anna,true', Bert: 'Bert,onbekend', Cor: 'Cor,false' };
const show = (what, text) => console.log(`${what}: ${initParser(inferSchema(text)).typedObjs(text).map(row => Object.values(row).map(String).join(' ')).slice(-3).join(', ')}`);
for (const order of [['Anna', 'Cor', 'Bert'], ['Anna', 'Bert', 'Cor']]) {
  show(order.join(', '), 'naam,toestemming\n' + order.map(name => rows[name] + '\n').join(''));
}
show('a term below ten rows of years', 'naam,termijn\n' + 'Anna,2\n'.repeat(20) + 'Bert,5 jaar\n');
JS
echo "The same three people in another order, and a register of terms (its last rows):"
node proof.mjs | tee said.txt

grep -q '^Anna, Cor, Bert: Anna true, Cor false, Bert onbekend$' said.txt && grep -q '^Anna, Bert, Cor: Anna true, Bert false, Cor false$' said.txt \
  && grep -q '^a term below ten rows of years: Anna 2, Anna 2, Bert NaN$' said.txt || { echo "CHANGED: values that do not fit are read otherwise"; exit 1; }
echo "Still so: the last of the first rows alone decides on the type, without an error. Read as strings (stringObjs) and judge the words yourself."
