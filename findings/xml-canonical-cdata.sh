#!/usr/bin/env bash
# "Wij delen dit niet" and "Wij delen dit wel" have one canonical form, and so one checksum: xml-c14n drops the text of a CDATA section.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts xml-c14n@0.0.6 @xmldom/xmldom@0.9.12 >/dev/null
for name in xml-c14n @xmldom/xmldom; do echo "$name $(grep -m1 '"version"' "node_modules/$name/package.json" | cut -d'"' -f4)"; done

# "CDATA sections are replaced with their character content" (Canonical XML 1.0, 1.1), which exclusive canonicalisation takes over.
cat > proof.cjs <<'JS'
const { DOMParser } = require('@xmldom/xmldom');
const { createHash } = require('crypto');
const canonicaliser = require('xml-c14n')().createCanonicaliser('http://www.w3.org/2001/10/xml-exc-c14n#');
const texts = { plain: 'niet', 'niet in CDATA': '<![CDATA[niet]]>', 'wel in CDATA': '<![CDATA[wel]]>' };
for (const [what, word] of Object.entries(texts)) {
  const root = new DOMParser().parseFromString(`<zin>Wij delen dit ${word}</zin>`, 'text/xml').documentElement;
  canonicaliser.canonicalise(root, (error, form) => {
    if (error) throw error;
    console.log(`${what}: ${form} ${createHash('sha256').update(form).digest('hex').slice(0, 12)}`);
  });
}
JS
echo "The same sentence written in two ways, and its opposite:"
node proof.cjs | tee said.txt

grep -q '^plain: <zin>Wij delen dit niet</zin> ' said.txt && [ "$(grep -c 'in CDATA: <zin>Wij delen dit </zin> ' said.txt)" = 2 ] \
  && [ "$(grep 'in CDATA' said.txt | sed 's/.* //' | sort -u | wc -l)" = 1 ] || { echo "CHANGED: CDATA is read"; exit 1; }
echo "Still so: a signature over it says nothing of those words. Turn CDATA into plain text before the form is made, or use another maker."
