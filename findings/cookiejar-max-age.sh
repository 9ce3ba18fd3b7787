#!/usr/bin/env bash
# A cookie that the server withdraws with Max-Age=0 stays in the jar, and one it renews with Max-Age is gone.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts cookiejar@2.1.4 tough-cookie@6.1.0 >/dev/null
for name in cookiejar tough-cookie; do echo "$name $(node -p "require('./node_modules/$name/package.json').version")"; done

# Max-Age comes before Expires, and zero means at once (RFC 6265, 4.1.2.2 and 5.3 step 3).
cat > proof.cjs <<'JS'
const { CookieAccessInfo, CookieJar } = require('cookiejar');
const tough = require('tough-cookie');
const cases = {
  'agreed, then withdrawn by Max-Age=0': ['statistics=yes; Path=/', 'statistics=; Path=/; Max-Age=0'],
  'renewed by Max-Age, with the old Expires left in': ['choice=no; Path=/; Expires=Thu, 01 Jan 1970 00:00:00 GMT; Max-Age=15552000'],
};
for (const [what, headers] of Object.entries(cases)) {
  const jar = new CookieJar();
  const other = new tough.CookieJar();
  for (const header of headers) {
    jar.setCookie(header, 'example.nl', '/');
    other.setCookieSync(header, 'https://example.nl/');
  }
  const kept = jar.getCookies(new CookieAccessInfo('example.nl', '/', true, false)).map(cookie => cookie.toValueString());
  console.log(`${what}: cookiejar [${kept}], tough-cookie [${other.getCookieStringSync('https://example.nl/')}]`);
}
JS
echo "What each jar still sends:"
node proof.cjs | tee said.txt

grep -q 'withdrawn by Max-Age=0: cookiejar \[statistics=\], tough-cookie \[\]$' said.txt || { echo "CHANGED: Max-Age=0 removes the cookie"; exit 1; }
grep -q 'left in: cookiejar \[\], tough-cookie \[choice=no\]$' said.txt || { echo "CHANGED: Max-Age comes before Expires"; exit 1; }
echo "Still so: cookiejar, the jar of superagent, does not know Max-Age at all. Tests that run through it see other cookies than a browser."
