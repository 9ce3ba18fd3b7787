#!/usr/bin/env bash
# "Mail naar Jan <privacy@example.nl>" on a page is read as "Mail naar Jan": a text stripper takes letters written as &lt; for a tag.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts string-strip-html@13.7.6 html-to-text@10.0.1 >/dev/null
for name in string-strip-html html-to-text; do echo "$name $(grep -m1 '"version"' "node_modules/$name/package.json" | cut -d'"' -f4)"; done

# &lt; is the sign <, as text; it never begins a tag (HTML standard, 13.1.4).
cat > proof.mjs <<'JS'
import { convert } from 'html-to-text';
import { stripHtml } from 'string-strip-html';
const cases = {
  address: '<p>Mail naar Jan &lt;privacy@example.nl&gt; of bel.</p>',
  form: '<p>Typ &lt;niet delen&gt; in het vak.</p>',
  limits: '<p>Onder de grens (&lt;vijf jaar) en erboven (&gt;tien jaar).</p>',
};
for (const [what, html] of Object.entries(cases)) {
  console.log(`${what}, string-strip-html: ${stripHtml(html).result}`);
  console.log(`${what}, html-to-text: ${convert(html)}`);
}
JS
node proof.mjs | tee said.txt

grep -q '^address, string-strip-html: Mail naar Jan of bel\.$' said.txt && grep -q '^address, html-to-text: Mail naar Jan <privacy@example.nl> of bel\.$' said.txt \
  && grep -q '^form, string-strip-html: Typ in het vak\.$' said.txt && grep -q '^limits, string-strip-html: Onder de grens (tien jaar)\.$' said.txt \
  || { echo "CHANGED: the text is read otherwise"; exit 1; }
echo "Still so: it decodes first and strips then. Switch that off (skipHtmlDecoding) and decode what is left afterwards."
