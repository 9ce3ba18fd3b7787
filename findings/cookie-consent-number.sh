#!/usr/bin/env bash
# The consent with number 12345678901234567890 comes back as 12345678901234567000, and version 1.10 as 1.1: the cookie becomes a number.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts universal-cookie@8.1.2 cookie-universal@2.2.2 >/dev/null
for name in universal-cookie cookie-universal; do echo "$name $(grep -m1 '"version"' "node_modules/$name/package.json" | cut -d'"' -f4)"; done

# The value of a cookie is a row of signs without a type (RFC 6265, 4.1.1). That both read JSON is in their handbooks, for objects.
cat > proof.cjs <<'JS'
const Cookies = require('universal-cookie').default || require('universal-cookie');
const universal = require('cookie-universal');
const kept = { consent: '12345678901234567890', version: '1.10', choice: '0110', short: '2e3' };
const header = Object.entries(kept).map(([name, value]) => `${name}=${value}`).join('; ');
const server = universal({ headers: { cookie: header } }, { getHeader() {}, setHeader() {} });
const browser = new Cookies('');
for (const [name, value] of Object.entries(kept)) {
  browser.set(name, value);
  console.log(`${name} ${value}: universal-cookie ${browser.get(name)}, cookie-universal ${server.get(name)}`);
}
JS
echo "Set as words, and read back:"
node proof.cjs | tee said.txt

grep -q '^consent 12345678901234567890: universal-cookie 12345678901234567000, cookie-universal 12345678901234567000$' said.txt \
  && grep -q '^version 1.10: universal-cookie 1.1, cookie-universal 1.1$' said.txt && grep -q '^choice 0110: universal-cookie 0110, cookie-universal 0110$' said.txt \
  && grep -q '^short 2e3: universal-cookie 2000, cookie-universal 2000$' said.txt || { echo "CHANGED: cookies are read as they stand"; exit 1; }
echo "Still so: who can show no such number cannot show the consent. Ask for it as it stands (doNotParse, parseJSON: false)."
