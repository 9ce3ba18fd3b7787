#!/usr/bin/env bash
# An entry with a page and a PDF leads to the one or the other by their order alone, and readers disagree which: first or last.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts \
  rss-parser@3.13.0 feedparser@2.6.0 @rowanmanning/feed-parser@2.1.5 @extractus/feed-extractor@8.0.3 >/dev/null
for name in rss-parser feedparser @rowanmanning/feed-parser @extractus/feed-extractor; do
  echo "$name $(grep -m1 '"version"' "node_modules/$name/package.json" | cut -d'"' -f4)"
done

# An entry may have several links to itself in other forms, as long as type or hreflang differ (RFC 4287, 4.1.2).
cat > proof.mjs <<'JS'
import { createRequire } from 'node:module';
import { Readable } from 'node:stream';
import { extractFromXml } from '@extractus/feed-extractor';
import { parseFeed } from '@rowanmanning/feed-parser';
import Parser from 'rss-parser';
const FeedParser = createRequire(import.meta.url)('feedparser');

const page = '<link rel="alternate" type="text/html" href="https://www.example.nl/privacy/3.html"/>';
const pdf = '<link rel="alternate" type="application/pdf" href="https://www.example.nl/privacy/3.pdf"/>';
for (const [order, links] of [['page first', page + pdf], ['PDF first', pdf + page]]) {
  const feed = `<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom"><id>urn:proof</id><title>Versies</title>
<updated>2026-11-30T10:00:00Z</updated><author><name>Proef</name></author><entry><id>urn:proof:3</id><title>Versie 3</title>
<updated>2026-11-30T10:00:00Z</updated>${links}<summary>Nieuwe versie</summary></entry></feed>`;
  const streamed = await new Promise((resolve, reject) => {
    const reader = new FeedParser();
    reader.on('error', reject);
    reader.on('readable', function () { const item = this.read(); if (item) resolve(item.link); });
    Readable.from([Buffer.from(feed)]).pipe(reader);
  });
  const end = address => (address ? address.replace(/.*\./, '') : 'nothing');
  console.log(`${order}: rss-parser ${end((await new Parser().parseString(feed)).items[0].link)}, feedparser ${end(streamed)}, `
    + `rowanmanning ${end(parseFeed(feed).items[0].url)}, extractus ${end(extractFromXml(feed).entries[0].link)}`);
}
JS
echo "Where the entry leads:"
node proof.mjs | tee said.txt

grep -q '^page first: rss-parser html, feedparser pdf, rowanmanning html, extractus html$' said.txt \
  && grep -q '^PDF first: rss-parser pdf, feedparser html, rowanmanning pdf, extractus pdf$' said.txt || { echo "CHANGED: a reader chooses otherwise"; exit 1; }
echo "Still so: none looks at the type. Three take the first, feedparser the last. Only with one alternate do all lead to the page."
