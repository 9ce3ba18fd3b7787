#!/usr/bin/env bash
# A term of a year and three days is no "duration" in JSON Schema, and checkers do not agree that it is none.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts \
  ajv@8.20.0 ajv-formats@3.0.1 @cfworker/json-schema@4.1.6 @hyperjump/json-schema@1.18.0 >/dev/null
for name in ajv ajv-formats @cfworker/json-schema @hyperjump/json-schema; do
  echo "$name $(grep -m1 '"version"' "node_modules/$name/package.json" | cut -d'"' -f4)"
done

# ISO 8601 lets a part that is zero be left out. JSON Schema (validation, 7.3.1) takes the grammar of RFC 3339, appendix A: there a
# year can only be followed by months, and months by days; hours only by minutes. Fractions do not exist.
cat > proof.mjs <<'JS'
import { createRequire } from 'node:module';
import { registerSchema, setShouldValidateFormat, validate } from '@hyperjump/json-schema/draft-2020-12';
import '@hyperjump/json-schema/formats';
import { Validator } from '@cfworker/json-schema';
const require = createRequire(import.meta.url);
const Ajv = require('ajv/dist/2020').default;

const ajv = new Ajv();
require('ajv-formats').default(ajv);
const check = ajv.compile({ type: 'string', format: 'duration' });
setShouldValidateFormat(true);
registerSchema({ $schema: 'https://json-schema.org/draft/2020-12/schema', type: 'string', format: 'duration' }, 'https://proof.example/term');
const say = valid => (valid ? 'yes' : 'no');
for (const term of ['P1Y0M3D', 'P1Y3D', 'PT1H3S', 'P0.5Y']) {
  console.log(`${term}: ajv ${say(check(term))}, cfworker ${say(new Validator({ format: 'duration' }, '2020-12').validate(term).valid)}, `
    + `hyperjump ${say((await validate('https://proof.example/term', term)).valid)}`);
}
JS
echo "Is it a duration? All four are in ISO 8601:"
node proof.mjs | tee said.txt

grep -q '^P1Y0M3D: ajv yes, cfworker yes, hyperjump yes$' said.txt || { echo "CHANGED: P1Y0M3D"; exit 1; }
grep -q '^P1Y3D: ajv yes, cfworker no, hyperjump no$' said.txt || { echo "CHANGED: P1Y3D"; exit 1; }
grep -q '^PT1H3S: ajv yes, cfworker no, hyperjump no$' said.txt || { echo "CHANGED: PT1H3S"; exit 1; }
grep -q '^P0.5Y: ajv no, cfworker no, hyperjump no$' said.txt || { echo "CHANGED: P0.5Y"; exit 1; }
echo "Still so: P1Y0M3D passes everywhere, the same term as P1Y3D only in ajv. Write the zero, or check with an own pattern."
