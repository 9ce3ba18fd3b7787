#!/usr/bin/env bash
# A struck-out term is read as one that holds: "2 5 jaar" comes of a marked comparison in html2text, and what is hidden is shown; w3m marks both words.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"

apt-get -qq download html2text=1.3.2a-28 w3m=0.5.3+git20230121-2 libgc1=1:8.2.2-3 >/dev/null 2>&1
for package in ./*.deb; do dpkg -x "$package" root; done
export LD_LIBRARY_PATH="$work/root/usr/lib/$(uname -m)-linux-gnu"
for package in html2text*.deb w3m*.deb; do dpkg-deb -W --showformat='${Package} ${Version}\n' "$package"; done

# del and ins are an edit (HTML standard, 4.7); their look is style, but what is left without it says both terms at once. What is hidden
# is "not yet, or is no longer, directly relevant" (6.1).
cat > wijziging.html <<'HTML'
<!doctype html><html lang="nl"><title>Proef</title>
<p>Wij bewaren dit <del>2</del> <ins>5</ins> jaar.</p>
<p hidden>Dit gold tot maart.</p>
HTML
for reader in 'html2text' 'w3m -dump'; do
  echo "$reader:"
  root/usr/bin/$reader wijziging.html | grep . | tee "${reader%% *}.txt"
done

grep -qx 'Wij bewaren dit 2 5 jaar\.' html2text.txt && grep -qx 'Dit gold tot maart\.' html2text.txt || { echo "CHANGED: html2text reads it otherwise"; exit 1; }
grep -q 'DEL:2:DEL' w3m.txt && grep -q 'INS:5:INS' w3m.txt || { echo "CHANGED: w3m does not mark"; exit 1; }
echo "Still so: say in words, hidden from sight, that a word was struck out, when a page may become the plain text of a mail."
