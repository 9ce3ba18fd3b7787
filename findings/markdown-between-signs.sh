#!/usr/bin/env bash
# "Bij een huur < 900 euro niet, bij een inkomen > 3000 euro wel" becomes "Bij een huur  3000 euro wel": two strippers of Markdown take less-than for a tag.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts remove-markdown@0.7.0 markdown-to-text@0.1.1 >/dev/null
for name in remove-markdown markdown-to-text; do echo "$name $(grep -m1 '"version"' "node_modules/$name/package.json" | cut -d'"' -f4)"; done

# A tag has its name right behind "<", and that begins with a letter (CommonMark, 6.6): "< 900" is text.
cat > proof.cjs <<'JS'
for (const name of ['remove-markdown', 'markdown-to-text']) {
  const module = require(name);
  const strip = module.default || module;
  console.log(`${name}: ${strip('Bij een huur < 900 euro niet, bij een inkomen > 3000 euro wel.')}`);
}
JS
echo "Bij een huur < 900 euro niet, bij een inkomen > 3000 euro wel."
node proof.cjs | tee said.txt

[ "$(grep -cE ': Bij een huur +3000 euro wel\.$' said.txt)" = 2 ] || { echo "CHANGED: less-than is read as text"; exit 1; }
echo "Still so: a condition and a no are gone, and the rest reads on. Write such limits in words: minder dan, meer dan."
