#!/usr/bin/env bash
# The subject "Toestemming voor de brief niet gegeven" is read as "Toestemming_voor_de_brief": eml-format keeps the first half of a long subject.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts eml-format@0.6.1 postal-mime@4.0.0 >/dev/null
for name in eml-format postal-mime; do echo "$name $(grep -m1 '"version"' "node_modules/$name/package.json" | cut -d'"' -f4)"; done

# A long subject is cut into encoded words of 75 signs at most, the space between two of them counts for nothing, and "_" stands for a space
# (RFC 2047, 2, 4.2 and 6.2).
cat > proof.cjs <<'JS'
const eml = require('eml-format');
const PostalMime = require('postal-mime').default || require('postal-mime');
const letter = ['From: a@example.nl', 'To: b@example.nl', 'Subject: =?utf-8?Q?Toestemming_voor_de_brief?=', ' =?utf-8?Q?_niet_gegeven?=',
  'Date: Tue, 1 Dec 2026 10:00:00 +0100', 'MIME-Version: 1.0', 'Content-Type: text/plain; charset=utf-8', '', 'Zie het onderwerp.', ''].join('\r\n');
eml.read(letter, async (error, read) => {
  if (error) throw error;
  console.log(`eml-format: ${read.subject}|`);
  console.log(`postal-mime: ${(await PostalMime.parse(letter)).subject}|`);
});
JS
echo "The subject of one letter:"
node proof.cjs | tee said.txt

grep -qx 'eml-format: Toestemming_voor_de_brief|' said.txt && grep -qx 'postal-mime: Toestemming voor de brief niet gegeven|' said.txt \
  || { echo "CHANGED: the subject is read otherwise"; exit 1; }
echo "Still so: what is kept is a sound sentence with another meaning. Read letters that count as evidence with another reader."
