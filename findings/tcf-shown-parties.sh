#!/usr/bin/env bash
# The parties that a visitor was shown are not in the consent, though they were set: @iabtcf/core leaves them out for a single site, its successor does not.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts @iabtechlabtcf/core@1.5.21 @iabtcf/core@1.5.6 >/dev/null
for name in @iabtechlabtcf/core @iabtcf/core; do echo "$name $(grep -m1 '"version"' "node_modules/$name/package.json" | cut -d'"' -f4)"; done

# Since v2.3 the section Disclosed Vendors is mandatory (TCF, Consent string and vendor list formats v2, version history): who is not in it was not shown.
# Both packages list vendorsDisclosed in their README among what is kept, and @iabtcf/core writes policy version 5 all the same.
cat > proof.cjs <<'JS'
const list = { gvlSpecificationVersion: 3, vendorListVersion: 48, tcfPolicyVersion: 5, lastUpdated: '2026-01-01T00:00:00Z', purposes: {},
  specialPurposes: {}, features: {}, specialFeatures: {}, dataCategories: {}, stacks: {}, vendors: {} };
for (let id = 1; id <= 11; id++) list.purposes[id] = { id };
for (const id of [2, 8]) list.vendors[id] = { id, name: `Partij ${id}`, purposes: [1], legIntPurposes: [], flexiblePurposes: [], specialPurposes: [],
  features: [], specialFeatures: [] };
for (const name of ['@iabtechlabtcf/core', '@iabtcf/core']) {
  const { GVL, TCModel, TCString } = require(name);
  const model = new TCModel(new GVL(list));
  Object.assign(model, { cmpId: 10, cmpVersion: 1, consentScreen: 1, publisherCountryCode: 'NL', isServiceSpecific: true });
  model.vendorConsents.set([2]);
  model.vendorsDisclosed.set([2, 8]);
  const kept = TCString.decode(TCString.encode(model));
  const ids = (vector) => [2, 8].filter((id) => vector.has(id)).join(' ') || 'none';
  console.log(`${name}: consent ${ids(kept.vendorConsents)}, shown ${ids(kept.vendorsDisclosed)}`);
}
JS
echo "Consent for party 2; shown were 2 and 8:"
node proof.cjs | tee said.txt

grep -qx '@iabtechlabtcf/core: consent 2, shown 2 8' said.txt && grep -qx '@iabtcf/core: consent 2, shown none' said.txt \
  || { echo "CHANGED: the parties shown are kept by both, or by none"; exit 1; }
echo "Still so: no error, and the string cannot prove what was shown. Write strings with @iabtechlabtcf/core."
