#!/usr/bin/env bash
# Of a date in a page one microdata reader sees only the attribute and another only the words, so each loses what the other finds.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts microdata-node@2.0.0 web-auto-extractor@1.0.17 >/dev/null 2>&1
for name in microdata-node web-auto-extractor; do echo "$name $(grep -m1 '"version"' "node_modules/$name/package.json" | cut -d'"' -f4)"; done

# The value of a time element is its datetime attribute, and its own words if it has none (HTML standard, 5.2.4 and 4.5.14).
cat > proof.cjs <<'JS'
const microdata = require('microdata-node');
const extractor = require('web-auto-extractor').default;
const cases = {
  'with an attribute': '<time itemprop="dateModified" datetime="2027-12-31">eind volgend jaar</time>',
  'with words alone': '<time itemprop="dateModified">2027-12-31</time>',
};
for (const [what, time] of Object.entries(cases)) {
  const html = `<div itemscope itemtype="https://schema.org/WebPage">${time}</div>`;
  const one = microdata.toJson(html).items[0].properties.dateModified[0];
  const other = extractor().parse(html).microdata.WebPage[0].dateModified;
  console.log(`${what}: microdata-node "${one}", web-auto-extractor "${other}"`);
}
JS
echo "The date of a page, 31 December 2027 both times:"
node proof.cjs | tee said.txt

grep -q '^with an attribute: microdata-node "2027-12-31", web-auto-extractor "eind volgend jaar"$' said.txt \
  && grep -q '^with words alone: microdata-node "", web-auto-extractor "2027-12-31"$' said.txt || { echo "CHANGED: a reader takes the value from elsewhere"; exit 1; }
echo "Still so: only a date that stands in the attribute and in the words alike is read the same. JSON-LD does not have the question."
