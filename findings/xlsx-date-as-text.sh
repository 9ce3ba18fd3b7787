#!/usr/bin/env bash
# 31 December 2027, written by SheetJS as a date, is read by ExcelJS as 19 July 1905: it takes the year for a count of days.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts @e965/xlsx@0.20.3 exceljs@4.4.0 >/dev/null
echo "SheetJS $(node -p "require('@e965/xlsx').version"), ExcelJS $(node -p "require('exceljs/package.json').version")"

# A cell of type "d" holds a date in the form of ISO 8601 (ECMA-376 part 1, 18.18.11). SheetJS writes it when asked for cellDates.
cat > proof.cjs <<'JS'
const sheetjs = require('@e965/xlsx');
const ExcelJS = require('exceljs');
(async () => {
  const sheet = sheetjs.utils.aoa_to_sheet([[new Date(Date.UTC(2027, 11, 31))]], { cellDates: true, UTC: true });
  const book = sheetjs.utils.book_new();
  sheetjs.utils.book_append_sheet(book, sheet, 'Bewaren tot');
  for (const cellDates of [true, false]) {
    const bytes = sheetjs.write(book, { type: 'buffer', bookType: 'xlsx', cellDates });
    const again = sheetjs.read(bytes, { cellDates: true, UTC: true }).Sheets['Bewaren tot'].A1.v;
    const other = new ExcelJS.Workbook();
    await other.xlsx.load(bytes);
    const read = other.worksheets[0].getCell('A1').value;
    console.log(`cellDates ${cellDates}: SheetJS reads ${again.toISOString().slice(0, 10)}, ExcelJS reads ${read.toISOString().slice(0, 10)}`);
  }
})();
JS
echo "A workbook with one date, 2027-12-31, written by SheetJS in both ways:"
node proof.cjs | tee said.txt

grep -q '^cellDates true: SheetJS reads 2027-12-31, ExcelJS reads 1905-07-19$' said.txt || { echo "CHANGED: ExcelJS reads the date"; exit 1; }
grep -q '^cellDates false: SheetJS reads 2027-12-31, ExcelJS reads 2027-12-31$' said.txt || { echo "CHANGED: the number is no longer read right"; exit 1; }
echo "Still so: the date comes out as a real date, only of another century. Nothing is reported."
