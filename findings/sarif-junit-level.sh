#!/usr/bin/env bash
# An error in SARIF becomes a passed test: sarif-junit looks for the level in the result, while tools leave it to the rule.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts sarif-junit@1.1.4 >/dev/null
echo "sarif-junit $(node -p "require('sarif-junit/package.json').version")"

# A result without a level has that of its rule's defaultConfiguration, and else "warning" (SARIF 2.1.0, 3.27.10).
log() {
  cat <<JSON
{"version": "2.1.0", "runs": [{
  "tool": {"driver": {"name": "proef", "rules": [{"id": "R1", "defaultConfiguration": {"level": "error"}}, {"id": "R2"}]}},
  "results": [{"ruleId": "$1", "ruleIndex": $2, $3 "message": {"text": "De grondslag ontbreekt."},
    "locations": [{"physicalLocation": {"artifactLocation": {"uri": "verklaring.yaml"}, "region": {"startLine": 3, "startColumn": 1}}}]}]
}]}
JSON
}
count() { # the rule, its index, what else the result says, how it is called
  log "$1" "$2" "$3" > log.sarif
  node -e "require('sarif-junit/lib/saver')(require('fs').readFileSync('log.sarif', 'utf8'), 'log.xml', 'proef')" >/dev/null
  echo "$4: $(grep -o 'tests="1" failures="[01]"' log.xml | head -n 1)"
}
{
  count R1 0 '"level": "error",' 'error, said by the result'
  count R1 0 '' 'error, said by the rule'
  count R2 1 '' 'warning, said by nobody'
} | tee said.txt

[ "$(cat said.txt)" = 'error, said by the result: tests="1" failures="1"
error, said by the rule: tests="1" failures="0"
warning, said by nobody: tests="1" failures="0"' ] || { echo "CHANGED: the level of the rule counts"; exit 1; }
echo "Still so: what SARIF allows to leave out turns a failure into a success. Always write the level into each result."
