#!/usr/bin/env bash
# "Artikel 6 lid 1 onder (c)" becomes "onder ©": tools that mend typography take the letter of a legal ground for a sign.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts typograf@7.8.0 markdown-it@15.0.3 >/dev/null
for name in typograf markdown-it; do echo "$name $(grep -m1 '"version"' "node_modules/$name/package.json" | cut -d'"' -f4)"; done

# Both say that they know (c) and (r). That they do so behind the number of an article, in Dutch and without a name or a year behind
# the sign, is what nobody asks for. Ground (c) is the legal obligation (AVG, article 6, paragraph 1).
cat > proof.cjs <<'JS'
const MarkdownIt = require('markdown-it');
const module_ = require('typograf');
const typograf = new (module_.default || module_)({ locale: ['nl'] });
const markdown = new MarkdownIt({ typographer: true });
for (const ground of ['(b)', '(c)', '(f)']) {
  const text = `Artikel 6 lid 1 onder ${ground} AVG`;
  console.log(`${ground}: typograf ${typograf.execute(text)}; markdown-it ${markdown.renderInline(text)}`);
}
JS
node proof.cjs | sed 's/\xc2\xa0/ /g' | tee said.txt

grep -q '^(b): typograf Artikel 6 lid 1 onder (b) AVG; markdown-it Artikel 6 lid 1 onder (b) AVG$' said.txt \
  && grep -q '^(c): typograf Artikel 6 lid 1 onder © AVG; markdown-it Artikel 6 lid 1 onder © AVG$' said.txt \
  && grep -q '^(f): typograf Artikel 6 lid 1 onder (f) AVG; ' said.txt || { echo "CHANGED: the letters are kept, or others are lost"; exit 1; }
echo "Still so: one ground of the six is lost, and a proofreader of the source sees it there. Write \"onder c\", or switch that rule off."
