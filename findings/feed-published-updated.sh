#!/usr/bin/env bash
# A statement published in 2024 and mended in 2026 was "published" in 2026: feed-extractor fills that field with the date of the last change.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts @extractus/feed-extractor@8.0.3 feedsmith@3.0.1 >/dev/null
for name in @extractus/feed-extractor feedsmith; do echo "$name $(grep -m1 '"version"' "node_modules/$name/package.json" | cut -d'"' -f4)"; done

# published is "an event early in the life cycle of the entry", updated its last change of weight (RFC 4287, 4.2.9 and 4.2.15).
cat > proof.mjs <<'JS'
import { extractFromXml } from '@extractus/feed-extractor';
import { parseFeed } from 'feedsmith';
const feed = `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Privacy</title><id>urn:f</id>
<updated>2026-11-01T00:00:00Z</updated><link href="https://example.nl/"/><entry><title>Privacyverklaring</title><id>urn:1</id>
<published>2024-01-01T00:00:00Z</published><updated>2026-11-01T00:00:00Z</updated><link href="https://example.nl/1"/></entry></feed>`;
console.log(`feed-extractor: ${JSON.stringify(extractFromXml(feed).entries[0])}`);
console.log(`feedsmith: published ${parseFeed(feed).feed.entries[0].published}`);
JS
echo "An entry published on 2024-01-01 and last changed on 2026-11-01:"
node proof.mjs | tee said.txt

grep -q '^feed-extractor: .*"published":"2026-11-01T00:00:00.000Z"' said.txt && ! grep '^feed-extractor' said.txt | grep -q 2024 \
  && grep -qx 'feedsmith: published 2024-01-01T00:00:00Z' said.txt || { echo "CHANGED: the date of publication is kept"; exit 1; }
echo "Still so: since when a statement holds is lost. Ask for the entry as it stands (normalization: false)."
