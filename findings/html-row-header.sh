#!/usr/bin/env bash
# The column "Wie" is called "Bezoekers" and all terms stand one column to the left, once the rows of a table have headers of their own.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts html-table-to-json@1.0.0 tabletojson@4.1.15 >/dev/null 2>&1
for name in html-table-to-json tabletojson; do echo "$name $(grep -m1 '"version"' "node_modules/$name/package.json" | cut -d'"' -f4)"; done

# A th with scope="row" is the header of its row and no column's (HTML standard, 4.9.10 and 4.9.12.2); accessibility guides ask for it.
cat > proof.cjs <<'JS'
const { parse } = require('html-table-to-json');
const tools = require('tabletojson');
const convert = (tools.Tabletojson || tools.tabletojson).convert;
const table = (open, close) => '<table><thead><tr><th scope="col">Wie</th><th scope="col">Termijn</th><th scope="col">Grondslag</th></tr></thead><tbody>'
  + `<tr>${open}Huurders${close}<td>2 jaar</td><td>wet</td></tr><tr>${open}Bezoekers${close}<td>1 week</td><td>belang</td></tr></tbody></table>`;
for (const [what, html] of [['plain cells', table('<td>', '</td>')], ['row headers', table('<th scope="row">', '</th>')]]) {
  console.log(`${what}, html-table-to-json: ${JSON.stringify(parse(html).results[0])}`);
  console.log(`${what}, tabletojson: ${JSON.stringify(convert(html)[0])}`);
}
JS
echo "The same table, with the names in plain cells and as headers of their rows:"
node proof.cjs | tee said.txt

right='[{"Wie":"Huurders","Termijn":"2 jaar","Grondslag":"wet"},{"Wie":"Bezoekers","Termijn":"1 week","Grondslag":"belang"}]'
wrong='[{"Bezoekers":"2 jaar","Termijn":"wet"},{"Bezoekers":"1 week","Termijn":"belang"}]'
for name in html-table-to-json tabletojson; do
  grep -qxF "plain cells, $name: $right" said.txt && grep -qxF "row headers, $name: $wrong" said.txt || { echo "CHANGED: $name reads it otherwise"; exit 1; }
done
echo "Still so: the better a table is marked up, the less of it is read. Read rows and cells yourself, th and td alike."
