#!/usr/bin/env bash
# A correction to a term at a place that does not exist "succeeds" and does nothing: immutable-json-patch lets replace and remove miss.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts immutable-json-patch@6.0.3 jsonpatch@3.1.0 >/dev/null 2>&1
for name in immutable-json-patch jsonpatch; do echo "$name $(grep -m1 '"version"' "node_modules/$name/package.json" | cut -d'"' -f4)"; done

# What replace and remove name must exist, or it is an error (RFC 6902, 4.2 and 4.3).
cat > proof.mjs <<'JS'
import { immutableJSONPatch } from 'immutable-json-patch';
import jsonpatch from 'jsonpatch';
const statement = { bewaren: { jaren: 2 }, delen: ['gemeente'] };
const steps = {
  'a term under a wrong name': { op: 'replace', path: '/bewaren/jaar', value: 5 },
  'a party that goes': { op: 'remove', path: '/ontvangers' },
  'a party at place 4 of a list of one': { op: 'add', path: '/delen/4', value: 'politie' },
};
const told = apply => { try { return JSON.stringify(apply()); } catch (error) { return `error, ${error.message}`; } };
for (const [what, step] of Object.entries(steps)) {
  console.log(`${what}, immutable-json-patch: ${told(() => immutableJSONPatch(statement, [step]))}`);
  console.log(`${what}, jsonpatch: ${told(() => jsonpatch.apply_patch(structuredClone(statement), [step]))}`);
}
JS
node proof.mjs | tee said.txt

grep -qxF 'a term under a wrong name, immutable-json-patch: {"bewaren":{"jaren":2},"delen":["gemeente"]}' said.txt || { echo "CHANGED: replace"; exit 1; }
grep -qxF 'a party that goes, immutable-json-patch: {"bewaren":{"jaren":2},"delen":["gemeente"]}' said.txt || { echo "CHANGED: remove"; exit 1; }
grep -qxF 'a party at place 4 of a list of one, immutable-json-patch: {"bewaren":{"jaren":2},"delen":["gemeente","politie"]}' said.txt \
  || { echo "CHANGED: add"; exit 1; }
[ "$(grep -c ', jsonpatch: error, ' said.txt)" = 3 ] || { echo "CHANGED: jsonpatch"; exit 1; }
echo "Still so: put a test before each step, which does stop, or hold the result against what was meant."
