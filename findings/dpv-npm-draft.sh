#!/usr/bin/env bash
# The npm package of the W3C Data Privacy Vocabulary says version 1.0.6 and holds draft 0.2 in a namespace that DPV 2 does not use.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts @vocabulary/dpv@1.0.6 >/dev/null
data=node_modules/@vocabulary/dpv/dpv.nq
echo "@vocabulary/dpv $(grep -m1 '"version"' node_modules/@vocabulary/dpv/package.json | cut -d'"' -f4)"

version=$(grep -o 'versionInfo> "[^"]*"' "$data" | head -1 | cut -d'"' -f2)
old=$(grep -c 'http://www.w3.org/ns/dpv#' "$data" || true)
new=$(grep -c 'https://w3id.org/dpv#' "$data" || true)
echo "It says of itself: version $version. Lines with http://www.w3.org/ns/dpv#: $old; with https://w3id.org/dpv#: $new."
for term in LegalBasis StorageDuration hasProcess hasRecipientThirdParty RightFulfilmentNotice; do
  if grep -q "dpv#$term>" "$data"; then echo "  $term: there"; else echo "  $term: not there"; fi
done

[ "$version" = 0.2 ] && [ "$old" -gt 0 ] && [ "$new" = 0 ] && ! grep -q 'dpv#hasProcess>' "$data" \
  || { echo "CHANGED: the package holds another vocabulary"; exit 1; }
echo "Still so: data of DPV 2, checked against this package, has no known term at all, and none of it is wrong."
