#!/usr/bin/env bash
# A term that ends on Good Friday or on 5 May is not lengthened: date-holidays calls both a school holiday, and Dutch law lets a term run on.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts date-holidays@3.37.0 >/dev/null
echo "date-holidays $(grep -m1 '"version"' node_modules/date-holidays/package.json | cut -d'"' -f4)"

# A term ending on a Saturday, Sunday or generally recognised holiday runs on to the next day that is none (Algemene termijnenwet, art. 1);
# 5 May is such a holiday each year and Good Friday is put on a par (art. 3). The README: "school" is "schools are closed".
cat > proof.cjs <<'JS'
const Holidays = require('date-holidays');
const open = new Holidays('NL', { types: ['public'] });
const all = new Holidays('NL');
const day = (text) => new Date(`${text}T12:00:00`);
for (const end of ['2027-03-26', '2027-03-29', '2026-05-05', '2026-12-31']) {
  const types = (all.isHoliday(day(end)) || []).map((holiday) => holiday.type).join(' ');
  console.log(`${end}: ${types}, ${open.isHoliday(day(end)) ? 'the term runs on' : 'the term ends here'}`);
}
JS
echo "Good Friday, Easter Monday, 5 May and the last day of the year:"
TZ=Europe/Amsterdam node proof.cjs | tee said.txt

grep -qx '2027-03-26: school, the term ends here' said.txt && grep -qx '2027-03-29: public, the term runs on' said.txt \
  && grep -qx '2026-05-05: school, the term ends here' said.txt && grep -qx '2026-12-31: bank, the term ends here' said.txt \
  || { echo "CHANGED: the days are called otherwise"; exit 1; }
echo "Still so: add both days to those that are public. All types together is no way out: the last day of the year would then count as well."
