#!/usr/bin/env bash
# A word that was struck out and applies again is still struck out in the difference, and no mark says that anything changed.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts node-htmldiff@0.9.4 htmldiff-js@1.0.5 >/dev/null
for name in node-htmldiff htmldiff-js; do echo "$name $(grep -m1 '"version"' "node_modules/$name/package.json" | cut -d'"' -f4)"; done

# del and s are content like any other: removed, and no longer accurate or relevant (HTML standard, 4.7.2 and 4.5.5).
cat > proof.cjs <<'JS'
const one = require('node-htmldiff');
const module_ = require('htmldiff-js');
const other = (module_.default || module_).execute;
const now = '<p>Wij delen niets met anderen.</p>';
for (const tag of ['del', 's', 'em']) {
  const before = `<p>Wij delen <${tag}>niets</${tag}> met anderen.</p>`;
  console.log(`${tag} taken away, node-htmldiff: ${one(before, now)}`);
  console.log(`${tag} taken away, htmldiff-js: ${other(before, now)}`);
}
console.log(`nothing changed, node-htmldiff: ${one(now, now)}`);
JS
echo "The new version says: Wij delen niets met anderen. The difference says:"
node proof.cjs | tee said.txt

grep -q '^del taken away, node-htmldiff: <p>Wij delen <del>niets</del> met anderen.</p>$' said.txt \
  && grep -q '^del taken away, htmldiff-js: <p>Wij delen <del>niets</del> met anderen.</p>$' said.txt \
  && grep -q '^s taken away, node-htmldiff: <p>Wij delen <s>niets</s> met anderen.</p>$' said.txt \
  && grep -q '^nothing changed, node-htmldiff: <p>Wij delen niets met anderen.</p>$' said.txt || { echo "CHANGED: the difference shows it otherwise"; exit 1; }
echo "Still so: tags that go are put out as they were, so a reviewer reads the opposite of the new version. Compare texts with their marks."
