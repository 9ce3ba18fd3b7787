#!/usr/bin/env bash
# Text of one tenth black on white passes as AAA with 21 to 1: the contrast tools drop how see-through a colour is.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts get-contrast@3.0.0 wcag-contrast@3.0.0 >/dev/null
for name in get-contrast wcag-contrast; do echo "$name $(grep -m1 '"version"' "node_modules/$name/package.json" | cut -d'"' -f4)"; done

# The contrast is that of the colours as they are shown (WCAG 2.2, contrast ratio), and alpha mixes a colour with what lies below it
# (CSS Color 4, 4.2): a tenth of black on white is shown as #e6e6e6, with a contrast of about 1.25.
cat > proof.cjs <<'JS'
const contrast = require('get-contrast');
const wcag = require('wcag-contrast');
const say = (name, ratio, score) => console.log(`${name}: ${ratio.toFixed(2)}, ${score}`);
for (const colour of ['#e6e6e6', 'rgba(0,0,0,.1)', 'hsla(0,0%,0%,.1)', '#0000001a']) {
  say(`get-contrast, ${colour}`, contrast.ratio(colour, '#fff'), contrast.score(colour, '#fff'));
}
say('wcag-contrast, #0000001a', wcag.hex('#0000001a', '#fff'), wcag.score(wcag.hex('#0000001a', '#fff')));
JS
echo "The same grey letters on white, written in four ways:"
node proof.cjs | tee said.txt

grep -q '^get-contrast, #e6e6e6: 1.25, Fail$' said.txt && grep -q '^get-contrast, rgba(0,0,0,.1): 21.00, AAA$' said.txt \
  && grep -q '^get-contrast, hsla(0,0%,0%,.1): 21.00, AAA$' said.txt && grep -q '^wcag-contrast, #0000001a: 21.00, AAA$' said.txt \
  || { echo "CHANGED: see-through colours count otherwise"; exit 1; }
echo "Still so: they take the colours in CSS and answer for others. Measure the page as it is shown, or mix the colours first."
