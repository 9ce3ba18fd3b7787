#!/usr/bin/env bash
# A report with a finding says "Nothing here.": sarif-to-markdown drops each result whose rule tells no level of its own.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts @security-alert/sarif-to-markdown@1.11.1 >/dev/null
echo "sarif-to-markdown $(node -p "require('@security-alert/sarif-to-markdown/package.json').version")"

# defaultConfiguration of a rule may be left out (SARIF 2.1.0, 3.49.14); the level stands in the result (3.27.10). A result of
# kind "pass" tells that a check was met and is no failure (3.27.9).
cat > proof.cjs <<'JS'
const { sarifToMarkdown } = require('@security-alert/sarif-to-markdown');
const place = { physicalLocation: { artifactLocation: { uri: 'verklaring.yaml' }, region: { startLine: 3 } } };
const show = (what, rule, result) => {
  const log = { version: '2.1.0', runs: [{ tool: { driver: { name: 'proef', rules: [{ id: 'R1', shortDescription: { text: 'Grondslag' }, ...rule }] } },
    results: [{ ruleId: 'R1', ruleIndex: 0, locations: [place], ...result }] }] };
  const report = sarifToMarkdown({ title: 'Controle', owner: 'proef', repo: 'proef', branch: 'main', sourceRoot: '' })(log)[0].body;
  const body = report.split('## Results')[1].trim().split('\n')[0].trim();
  console.log(what + ': ' + body.replace(/\s+/g, ' '));
};
const failing = { defaultConfiguration: { level: 'error' } };
show('an error, and a rule with a level', failing, { level: 'error', message: { text: 'ontbreekt' } });
show('an error, and a rule without one', {}, { level: 'error', message: { text: 'ontbreekt' } });
show('a check that was met', failing, { kind: 'pass', level: 'none', message: { text: 'in orde' } });
JS
node proof.cjs | tee said.txt

grep -q '^an error, and a rule with a level: - \*\*\[ERROR\]\*\*' said.txt || { echo "CHANGED: the plain case"; exit 1; }
grep -q '^an error, and a rule without one: Nothing here.$' said.txt || { echo "CHANGED: the result is shown"; exit 1; }
grep -q '^a check that was met: - \*\*\[ERROR\]\*\* \*\*\[R1\]\*\* `in orde`$' said.txt || { echo "CHANGED: what passed is no error"; exit 1; }
echo "Still so: it knows only the level of the rule. Give every rule one, or the report is silent; and what is in order counts as an error."
