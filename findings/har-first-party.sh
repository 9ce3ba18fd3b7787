#!/usr/bin/env bash
# A tracker at example.tracker.org is the site's own when the site is example.nl: pagexray looks for the name anywhere in an address.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts pagexray@4.4.4 >/dev/null
echo "pagexray $(grep -m1 '"version"' node_modules/pagexray/package.json | cut -d'"' -f4)"

# First party is what shares the site's registrable domain (HTML standard, 7.1.1, "same site"). Many services give each customer a name
# of its own below theirs.
cat > proof.cjs <<'JS'
const pagexray = require('pagexray');
const entry = url => ({
  pageref: 'p', startedDateTime: '2026-11-30T10:00:00.000Z', time: 10,
  request: { method: 'GET', url, httpVersion: 'HTTP/1.1', cookies: [], headers: [], queryString: [], headersSize: -1, bodySize: -1 },
  response: { status: 200, statusText: 'OK', httpVersion: 'HTTP/1.1', cookies: [], headers: [], content: { size: 10, mimeType: 'text/html' }, redirectURL: '', headersSize: -1, bodySize: 10 },
  cache: {}, timings: { send: 0, wait: 5, receive: 5 },
});
for (const other of ['https://tracker.org/t.js', 'https://example.tracker.org/t.js']) {
  const har = { log: { version: '1.2', creator: { name: 'proof', version: '1' },
    pages: [{ id: 'p', startedDateTime: '2026-11-30T10:00:00.000Z', title: 'https://www.example.nl/', pageTimings: { onContentLoad: 1, onLoad: 2 } }],
    entries: [entry('https://www.example.nl/'), entry(other)] } };
  const page = pagexray.convert(har, {})[0];
  console.log(`${other}: of others ${page.thirdParty.requests || 0}, own ${page.firstParty.requests}, judged by ${page.firstPartyRegEx}`);
}
JS
echo "A visit to www.example.nl that fetches one thing elsewhere:"
node proof.cjs | tee said.txt

grep -q '^https://tracker.org/t.js: of others 1, own 1, ' said.txt && grep -q '^https://example.tracker.org/t.js: of others 0, own 2, ' said.txt \
  || { echo "CHANGED: first and third party are told apart otherwise"; exit 1; }
echo "Still so: a report without third parties proves nothing. Give it an expression of your own (firstParty) that ends with the domain."
