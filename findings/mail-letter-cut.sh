#!/usr/bin/env bash
# A letter by e-mail ends at "Datum: 1 maart" or at "Op verzoek ... schreef de corporatie dit:": the rest is taken for a quotation.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts planer@1.2.0 email-reply-parser@2.3.9 >/dev/null
for name in planer email-reply-parser; do echo "$name $(grep -m1 '"version"' "node_modules/$name/package.json" | cut -d'"' -f4)"; done

# None of these letters answers another or quotes one: no line begins with ">" and none names a sender with an address.
cat > proof.cjs <<'JS'
const planer = require('planer');
const module_ = require('email-reply-parser');
const Parser = module_.default || module_;
const letters = {
  plain: ['Wij bewaren dit 2 jaar.'],
  table: ['Dit verandert.', 'Van: 2 jaar', 'Naar: 5 jaar'],
  date: ['Datum: 1 maart 2027'],
  request: ['Op verzoek van de huurders schreef de corporatie dit:'],
};
for (const [name, lines] of Object.entries(letters)) {
  const text = ['Beste huurder,', '', ...lines, 'Wij delen niets.', ''].join('\n');
  const left = read => (read.includes('Wij delen niets.') ? 'whole' : read.trim().split('\n').filter(Boolean).join(' / '));
  console.log(`${name}: planer [${left(planer.extractFromPlain(text))}], email-reply-parser [${left(new Parser().parseReply(text))}]`);
}
JS
echo "What is left of each letter:"
node proof.cjs | tee said.txt

grep -q '^plain: planer \[whole\], email-reply-parser \[whole\]$' said.txt \
  && grep -q '^table: planer \[Beste huurder, / Dit verandert.\], email-reply-parser \[whole\]$' said.txt \
  && grep -q '^date: planer \[Beste huurder,\], email-reply-parser \[whole\]$' said.txt \
  && grep -q '^request: planer \[Beste huurder,\], email-reply-parser \[Beste huurder,\]$' said.txt || { echo "CHANGED: the letters are cut elsewhere"; exit 1; }
echo "Still so: of a new version that tenants got by e-mail only the salutation may be kept. Keep the message as it came."
