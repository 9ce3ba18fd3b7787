#!/usr/bin/env bash
# A consent asked for in Dutch is kept as one asked for in English: the encoder of TCF strings overwrites the language that it was given.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts @iabtechlabtcf/core@1.5.21 @iabtcf/core@1.5.6 >/dev/null
for name in @iabtechlabtcf/core @iabtcf/core; do echo "$name $(grep -m1 '"version"' "node_modules/$name/package.json" | cut -d'"' -f4)"; done

# ConsentLanguage is the language in which the question was put (TCF, Consent string and vendor list formats v2, "The Core String").
# The list of vendors is published in English, and a server that has it in hand has no reason to fetch its words in Dutch.
cat > proof.cjs <<'JS'
const list = { gvlSpecificationVersion: 3, vendorListVersion: 48, tcfPolicyVersion: 5, lastUpdated: '2026-01-01T00:00:00Z', purposes: {},
  specialPurposes: {}, features: {}, specialFeatures: {}, dataCategories: {}, stacks: {}, vendors: {} };
for (let id = 1; id <= 11; id++) list.purposes[id] = { id };
for (const id of [2, 8]) list.vendors[id] = { id, name: `Partij ${id}`, purposes: [1], legIntPurposes: [], flexiblePurposes: [], specialPurposes: [],
  features: [], specialFeatures: [] };
for (const name of ['@iabtechlabtcf/core', '@iabtcf/core']) {
  const { GVL, TCModel, TCString } = require(name);
  const model = new TCModel(new GVL(list));
  Object.assign(model, { cmpId: 10, cmpVersion: 1, consentScreen: 1, consentLanguage: 'NL', publisherCountryCode: 'NL', isServiceSpecific: true });
  model.purposeConsents.set([1]);
  const kept = TCString.decode(TCString.encode(model));
  console.log(`${name}: given ${model.consentLanguage}, kept ${kept.consentLanguage}; country given ${model.publisherCountryCode}, kept ${kept.publisherCountryCode}`);
}
JS
echo "The language set on the consent, and the one in the string:"
node proof.cjs | tee said.txt

[ "$(grep -c ': given NL, kept EN; country given NL, kept NL$' said.txt)" = 2 ] || { echo "CHANGED: the language is kept"; exit 1; }
echo "Still so: consent in a language that somebody does not read can be contested. Let the list of vendors change its language, or keep the language apart."
