#!/usr/bin/env bash
# A section with the class gdpr is left out by Readability, heading and all: it takes what is about privacy for a cookie notice.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts @mozilla/readability@0.6.0 jsdom@24.1.3 >/dev/null
echo "@mozilla/readability $(grep -m1 '"version"' node_modules/@mozilla/readability/package.json | cut -d'"' -f4)"

# Authors may use any class, and none of them says to a reader what is content (HTML standard, 3.2.6).
cat > proof.cjs <<'JS'
const { JSDOM } = require('jsdom');
const { Readability } = require('@mozilla/readability');
const words = 'Wij leggen hieronder uit hoe dat gaat, voor wie dat geldt en waarom wij het zo doen, met alle namen en termijnen die erbij horen. ';
const section = (name, attribute) => `<section ${attribute}><h2>${name}</h2><p>${words.repeat(3)}</p><p>${words.repeat(3)}</p></section>`;
for (const attribute of ['class="avg"', 'class="gdpr"', 'id="gdpr-rechten"', 'class="extra"', 'class="legends"']) {
  const page = `<!doctype html><html lang="nl"><title>Privacyverklaring</title><main><h1>Privacyverklaring</h1>
    ${section('Doelen', '')}${section('Uw rechten', attribute)}${section('Termijnen', '')}</main></html>`;
  const read = new Readability(new JSDOM(page).window.document).parse().textContent;
  console.log(`${attribute}: ${['Doelen', 'Uw rechten', 'Termijnen'].filter(name => read.includes(name)).join(', ')}`);
}
JS
echo "A statement with three sections of the same length. What is read, by what the second one is called:"
node proof.cjs | tee said.txt

grep -q '^class="avg": Doelen, Uw rechten, Termijnen$' said.txt && grep -q '^class="gdpr": Doelen, Termijnen$' said.txt \
  && grep -q '^id="gdpr-rechten": Doelen, Termijnen$' said.txt && grep -q '^class="extra": Doelen, Termijnen$' said.txt \
  && grep -q '^class="legends": Doelen, Termijnen$' said.txt || { echo "CHANGED: other sections are read"; exit 1; }
echo "Still so: a comparison of two pages read this way misses every change there. Avoid these names, or compare the page itself."
