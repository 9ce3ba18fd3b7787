#!/usr/bin/env bash
# A feed that says "Wij bewaren dit 2 jaar." is read as "Wij bewaren dit jaar. 2": rss-parser moves what is marked to the end.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts rss-parser@3.13.0 feedsmith@3.0.1 >/dev/null
for name in rss-parser feedsmith; do echo "$name $(grep -m1 '"version"' "node_modules/$name/package.json" | cut -d'"' -f4)"; done

# Content of type "xhtml" is one div with the text as real elements (RFC 4287, 3.1.1.3).
cat > proof.mjs <<'JS'
import Parser from 'rss-parser';
import { parseFeed } from 'feedsmith';

const feed = `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="nl"><id>urn:proof</id><title>Wijzigingen</title><updated>2026-11-30T10:00:00Z</updated>
<author><name>Proef</name></author><entry><id>urn:proof:1</id><title>Bewaartermijn</title><updated>2026-11-30T10:00:00Z</updated>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Wij delen dit <strong>niet</strong> met anderen en bewaren dit <em>2 jaar</em> na vertrek.</p></div></content></entry></feed>`;
const text = html => html.replace(/<[^>]*>/g, '').replace(/\s+/g, ' ').trim();
const item = (await new Parser().parseString(feed)).items[0];
console.log('rss-parser, content: ' + text(item.content));
console.log('rss-parser, contentSnippet: ' + item.contentSnippet.replace(/\s+/g, ' ').trim());
console.log('feedsmith: ' + text(parseFeed(feed).feed.entries[0].content.value));
JS
echo "The feed says: Wij delen dit niet met anderen en bewaren dit 2 jaar na vertrek. Read by each:"
node proof.mjs | tee said.txt

grep -q '^feedsmith: Wij delen dit niet met anderen en bewaren dit 2 jaar na vertrek.$' said.txt || { echo "CHANGED: feedsmith reads something else"; exit 1; }
[ "$(grep -c '^rss-parser, .*: Wij delen dit met anderen en bewaren dit na vertrek. \?niet \?2 jaar$' said.txt)" = 2 ] \
  || { echo "CHANGED: rss-parser keeps the words in order"; exit 1; }
echo "Still so: it takes the text of an element as one piece, and its elements after that. Escaped HTML (type=\"html\") is safe from it."
