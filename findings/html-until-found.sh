#!/usr/bin/env bash
# A folded section that the browser's search must find can no longer be found: three minifiers make hidden of hidden="until-found".
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts @minify-html/node@0.18.1 @swc/html@1.16.22 html-minifier-terser@7.2.0 >/dev/null
for name in @minify-html/node @swc/html html-minifier-terser; do
  echo "$name $(grep -m1 '"version"' "node_modules/$name/package.json" | cut -d'"' -f4)"
done

# hidden is an enumerated attribute with two states, and "until-found" is one of them (HTML standard, 6.1).
cat > proof.cjs <<'JS'
const minifyHtml = require('@minify-html/node');
const swc = require('@swc/html');
const terser = require('html-minifier-terser');
const page = '<!doctype html><html lang="nl"><title>Proef</title><div hidden="until-found"><p>Wij bewaren dit 2 jaar.</p></div>';
(async () => {
  const pages = { '@minify-html/node': minifyHtml.minify(Buffer.from(page), {}).toString(), '@swc/html': (await swc.minify(Buffer.from(page))).code,
    'html-minifier-terser': await terser.minify(page, { collapseWhitespace: true }),
    'html-minifier-terser, collapseBooleanAttributes': await terser.minify(page, { collapseBooleanAttributes: true }) };
  for (const [name, result] of Object.entries(pages)) console.log(`${name}: ${result.match(/<div[^>]*>/)[0]}`);
})();
JS
echo 'Of <div hidden="until-found"> comes:'
node proof.cjs | tee said.txt

[ "$(grep -c ': <div hidden>$' said.txt)" = 3 ] && grep -qx 'html-minifier-terser: <div hidden="until-found">' said.txt \
  || { echo "CHANGED: someone keeps the value"; exit 1; }
echo "Still so: the page looks the same and a reader who searches for a term finds nothing. Fold with <details>, or minify before hidden is set."
