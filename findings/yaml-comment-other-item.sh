#!/usr/bin/env bash
# "politie # nooit zonder bevel" becomes "politie # alleen na toestemming" once the item above it goes: yawn-yaml keeps comments by their row.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts yawn-yaml@3.0.0 yaml@2.9.1 >/dev/null
for name in yawn-yaml yaml; do echo "$name $(grep -m1 '"version"' "node_modules/$name/package.json" | cut -d'"' -f4)"; done

# Its README: "preserves comments and styling". The package yaml does the same edit beside it.
cat > proof.cjs <<'JS'
const Yawn = require('yawn-yaml').default || require('yawn-yaml');
const { parseDocument } = require('yaml');
const text = 'delen:\n  - gemeente # alleen na toestemming\n  - politie # nooit zonder bevel\n  - aannemer # naam en nummer\n';
const yawn = new Yawn(text);
yawn.json = { delen: yawn.json.delen.filter((who) => who !== 'gemeente') };
const other = parseDocument(text);
other.deleteIn(['delen', 0]);
for (const [name, result] of [['yawn-yaml', yawn.yaml], ['yaml', String(other)]])
  for (const line of result.trim().split('\n').slice(1)) console.log(`${name}: ${line.trim()}`);
JS
echo "Of three items the first is taken out:"
node proof.cjs | tee said.txt

grep -qx 'yawn-yaml: - politie # alleen na toestemming' said.txt && grep -qx 'yawn-yaml: - aannemer # nooit zonder bevel' said.txt \
  && grep -qx 'yaml: - politie # nooit zonder bevel' said.txt && grep -qx 'yaml: - aannemer # naam en nummer' said.txt \
  || { echo "CHANGED: comments go with their items"; exit 1; }
echo "Still so: what editors noted at one party now stands at another. Edit lists with a library that holds the comment with its item."
