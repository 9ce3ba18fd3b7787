#!/usr/bin/env bash
# Asked to lengthen the term of tenants alone, yaml-diff-patch lengthens that of visitors too, without a word: they shared an anchor.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts yaml-diff-patch@2.0.0 yaml@2.9.1 >/dev/null 2>&1
for name in yaml-diff-patch yaml; do echo "$name $(grep -m1 '"version"' "node_modules/$name/package.json" | cut -d'"' -f4)"; done

# yamlOverwrite is given the YAML and the data that it must hold. In YAML an alias is the very node of its anchor (YAML 1.2.2): whoever
# writes into the one has written into the other.
cat > proof.mjs <<'JS'
import { yamlOverwrite } from 'yaml-diff-patch';
import { parse } from 'yaml';
const show = (what, yaml, wanted) => console.log(`${what}: asked ${JSON.stringify(wanted)}, got ${JSON.stringify(parse(yamlOverwrite(yaml, wanted)))}`);
show('written twice', 'huurder:\n  jaren: 2\nbezoeker:\n  jaren: 2\n', { huurder: { jaren: 5 }, bezoeker: { jaren: 2 } });
show('shared term', 'huurder: &kort\n  jaren: 2\nbezoeker: *kort\n', { huurder: { jaren: 5 }, bezoeker: { jaren: 2 } });
show('shared list', 'huurder: &wie\n  - gemeente\nbezoeker: *wie\n', { huurder: ['gemeente', 'politie'], bezoeker: ['gemeente'] });
JS
node proof.mjs | tee said.txt

grep -qxF 'written twice: asked {"huurder":{"jaren":5},"bezoeker":{"jaren":2}}, got {"huurder":{"jaren":5},"bezoeker":{"jaren":2}}' said.txt \
  || { echo "CHANGED: without an anchor"; exit 1; }
grep -qxF 'shared term: asked {"huurder":{"jaren":5},"bezoeker":{"jaren":2}}, got {"huurder":{"jaren":5},"bezoeker":{"jaren":5}}' said.txt \
  || { echo "CHANGED: the shared term"; exit 1; }
grep -qxF 'shared list: asked {"huurder":["gemeente","politie"],"bezoeker":["gemeente"]}, got {"huurder":["gemeente","politie"],"bezoeker":["gemeente","politie"]}' \
  said.txt || { echo "CHANGED: the shared list"; exit 1; }
echo "Still so: visitors got a party they never agreed to. Read back what was written and hold it against what was asked."
