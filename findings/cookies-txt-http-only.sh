#!/usr/bin/env bash
# The cookie that keeps a visitor logged in is not in the list: a reader of cookies.txt takes the mark #HttpOnly_ for a remark; another reads it.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts netscape-cookies-parser@1.0.2 cookiefile@1.0.10 >/dev/null 2>&1
for name in netscape-cookies-parser cookiefile; do
  echo "$name $(grep -m1 '"version"' "node_modules/$name/package.json" | cut -d'"' -f4)"
done

# curl and browsers' tools write a cookie that scripts cannot read with this mark before its host, in the same file of seven columns.
printf '%s\t%s\t/\tTRUE\t1893456000\t%s\tx\n' .voorbeeld.example TRUE bezoeker '#HttpOnly_www.voorbeeld.example' FALSE sessie > cookies.txt
cat > proof.cjs <<'JS'
const { CookieJar } = require('netscape-cookies-parser');
const jar = new CookieJar();
jar.load('cookies.txt');
console.log(`netscape-cookies-parser: ${jar.parse().map(cookie => cookie.name).join(' ')}`);
console.log(`cookiefile: ${[...new (require('cookiefile').CookieMap)('cookies.txt').values()].map(cookie => cookie.cookieName).join(' ')}`);
JS
echo "Cookies bezoeker and sessie, as each reads them:"
node proof.cjs | tee said.txt

grep -qx 'netscape-cookies-parser: bezoeker' said.txt || { echo "CHANGED: netscape-cookies-parser reads both"; exit 1; }
grep -qx 'cookiefile: bezoeker sessie' said.txt || { echo "CHANGED: cookiefile reads otherwise"; exit 1; }
echo "Still so: an inventory of cookies from such a file lacks just those that servers hide from scripts."
