#!/usr/bin/env bash
# The Dutch tokenizer of natural cuts "geïnformeerd" into "ge" and "nformeerd" and makes "priv" of "privé".
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts natural@8.1.1 >/dev/null 2>&1
echo "natural $(grep -m1 '"version"' node_modules/natural/package.json | cut -d'"' -f4)"

# Letters with a trema or an accent are ordinary in Dutch spelling: a trema marks a new syllable, an accent tells words apart.
cat > proof.cjs <<'JS'
process.env.DOTENV_CONFIG_QUIET = 'true';
const { AggressiveTokenizer, AggressiveTokenizerFr, AggressiveTokenizerNl } = require('natural');
for (const text of ['geïnformeerd', 'de coöperatie', 'privé', 'één jaar', 'ideeën']) {
  console.log(`${text}: ${new AggressiveTokenizerNl().tokenize(text).join(' | ')}`);
}
console.log(`the French one, privé: ${new AggressiveTokenizerFr().tokenize('privé').join(' | ')}`);
JS
echo "Words of a statement, as its index would hold them:"
node proof.cjs | grep -v injected | tee said.txt

grep -q '^geïnformeerd: ge | nformeerd$' said.txt && grep -q '^de coöperatie: de | co | peratie$' said.txt && grep -q '^privé: priv$' said.txt \
  && grep -q '^één jaar: n | jaar$' said.txt && grep -q '^ideeën: idee | n$' said.txt && grep -q '^the French one, privé: privé$' said.txt \
  || { echo "CHANGED: Dutch words stay whole"; exit 1; }
echo "Still so: the letters are thrown away, not only split at. \"één\" and \"n\" are one word then; its general WordTokenizer is no better."
