#!/usr/bin/env bash
# "2,5" years in a CSV file are 25 once its schema says that a dot groups and a comma parts: tableschema takes the comma's dot out again.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts tableschema@1.12.6 >/dev/null 2>&1
echo "tableschema $(grep -m1 '"version"' node_modules/tableschema/package.json | cut -d'"' -f4)"

# groupChar and decimalChar of a number say how it is written (Table Schema, types and formats); the Dutch way is "." and ",".
cat > proof.cjs <<'JS'
const { Field } = require('tableschema');
const read = (written, descriptor) => new Field({ name: 'x', type: 'number', ...descriptor }).castValue(written);
const show = (what, written, descriptor) => console.log(`${what}: ${written} is ${read(written, descriptor)}`);
show('comma alone', '2,5', { decimalChar: ',' });
show('English', '1,500.25', { groupChar: ',', decimalChar: '.' });
show('French', '1 500,25', { groupChar: ' ', decimalChar: ',' });
show('Dutch', '2,5', { groupChar: '.', decimalChar: ',' });
show('Dutch', '1.500,25', { groupChar: '.', decimalChar: ',' });
JS
node proof.cjs | tee said.txt

for said in 'comma alone: 2,5 is 2.5' 'English: 1,500.25 is 1500.25' 'French: 1 500,25 is 1500.25' 'Dutch: 2,5 is 25' 'Dutch: 1.500,25 is 150025'; do
  grep -qxF "$said" said.txt || { echo "CHANGED: no longer $said"; exit 1; }
done
echo "Still so: leave groupChar out and refuse numbers with a dot, or read such a column as text."
