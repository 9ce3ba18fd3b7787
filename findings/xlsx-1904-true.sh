#!/usr/bin/env bash
# Dates of a workbook that counts from 1904 are four years too early, if the workbook says "true" instead of "1", as LibreOffice does.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts exceljs@4.4.0 read-excel-file@9.3.17 @e965/xlsx@0.20.3 fflate@0.8.2 >/dev/null
for name in exceljs read-excel-file @e965/xlsx; do echo "$name $(grep -m1 '"version"' "node_modules/$name/package.json" | cut -d'"' -f4)"; done

# The attribute date1904 is an xsd:boolean (ECMA-376 part 1, 18.2.28): 1 and true are the same. Excel writes 1, LibreOffice true.
cat > proof.mjs <<'JS'
import { createRequire } from 'node:module';
import { strToU8, zipSync } from 'fflate';
import readExcelFile from 'read-excel-file/node';
const require = createRequire(import.meta.url);
const ExcelJS = require('exceljs');
const sheetjs = require('@e965/xlsx');

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.';
const book = date1904 => {
  const parts = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${type}worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${type}styles+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${relations}"><Relationship Id="r1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${relations}"><Relationship Id="r1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><workbookPr date1904="${date1904}"/><sheets><sheet name="A" sheetId="1" r:id="r1"/></sheets></workbook>`,
    'xl/styles.xml': `<styleSheet xmlns="${main}"><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}"><sheetData><row r="1"><c r="A1" s="1"><v>44894</v></c></row></sheetData></worksheet>`,
  };
  const header = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
  return Buffer.from(zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(header + xml)]))));
};
for (const date1904 of ['1', 'true']) {
  const bytes = book(date1904);
  const day = date => date.toISOString().slice(0, 10);
  const excel = new ExcelJS.Workbook();
  await excel.xlsx.load(bytes);
  console.log(`date1904="${date1904}": ExcelJS ${day(excel.worksheets[0].getCell('A1').value)}, `
    + `read-excel-file ${day((await readExcelFile(bytes))[0].data[0][0])}, `
    + `SheetJS ${day(sheetjs.read(bytes, { cellDates: true, UTC: true }).Sheets.A.A1.v)}`);
}
JS
echo "A cell with day 44894, formatted as a date; counted from 1904 that is 2026-11-30:"
node proof.mjs | tee said.txt

grep -q '^date1904="1": ExcelJS 2026-11-30, read-excel-file 2026-11-30, SheetJS 2026-11-30$' said.txt || { echo "CHANGED: 1 is no longer read right"; exit 1; }
grep -q '^date1904="true": ExcelJS 2022-11-29, read-excel-file 2022-11-29, SheetJS 2026-11-30$' said.txt || { echo "CHANGED: true counts now"; exit 1; }
echo "Still so: ExcelJS and read-excel-file know only the 1. A workbook of Excel for Mac that LibreOffice saved loses 1,462 days."
