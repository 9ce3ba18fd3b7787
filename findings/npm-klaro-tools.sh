#!/usr/bin/env bash
# Installing the consent tool Klaro installs ESLint, Babel and Sass, although its script stands alone.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts klaro@0.7.22
echo "klaro $(node -p "require('klaro/package.json').version")"
count=$(npm ls --all --parseable 2>/dev/null | tail -n +2 | sort -u | wc -l)
echo "packages installed for it: $count"
for tool in eslint @babel/core sass webpack-merge; do
  [ -d "node_modules/$tool" ] && echo "  $tool is one of them"
done
imports=$(grep -cE "require\(['\"](eslint|sass|@babel)" node_modules/klaro/dist/klaro.js || true)
echo "times dist/klaro.js asks for one of these: $imports"

[ -d node_modules/eslint ] && [ -d node_modules/sass ] && [ "$count" -gt 50 ] && [ "$imports" = 0 ] \
  || { echo "CHANGED: klaro no longer brings its build tools along"; exit 1; }
echo "Still so: its build tools are among its dependencies. Take the packed file (npm pack) and its dist/klaro.js."
