'use strict';
// Searches a list that is too long for one page. It comes in parts, by the first two letters of each
// word of a name or place; only the part that someone asks for is fetched, of this site itself.
// Without this script the pages by letter do the same work.
window.glashelder = (() => {
  const MOST = 50;
  const LETTERS = 2;
  const parts = new Map();
  const plain = text => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const box = document.getElementById('zoeken');
  const field = document.getElementById('zoekveld');
  const found = document.getElementById('gevonden');
  const list = document.getElementById('uitkomst');

  const words = () => plain(field.value).split(/[^a-z0-9]+/).filter(Boolean);

  const item = ([name, place, , address]) => {
    const link = document.createElement('a');
    link.href = address;
    link.textContent = name;
    const line = document.createElement('li');
    line.append(link, place ? `, ${place}` : '');
    return line;
  };

  const show = (typed, rows) => {
    const fits = rows.filter(([text]) => typed.every(word => text.includes(word)));
    list.replaceChildren(...fits.slice(0, MOST).map(([, row]) => item(row)));
    found.textContent = fits.length === 0
      ? 'Geen corporatie gevonden. Zoek op het begin van de naam of van de plaats.'
      : fits.length === 1 ? '1 corporatie gevonden'
      : fits.length > MOST ? `${fits.length} corporaties gevonden; u ziet de eerste ${MOST}. Typ meer letters.`
      : `${fits.length} corporaties gevonden`;
  };

  const search = () => {
    const typed = words();
    const longest = typed.find(word => word.length >= LETTERS);
    if (!longest) {
      list.replaceChildren();
      found.textContent = typed.length === 0 ? '' : 'Typ ten minste twee letters.';
      return;
    }
    const part = longest.slice(0, LETTERS);
    if (parts.has(part)) {
      show(typed, parts.get(part));
      return;
    }
    const script = document.createElement('script');
    script.src = `${box.dataset.delen}${part}.js`;
    // No such part: no word begins like this.
    script.addEventListener('error', () => { parts.set(part, []); search(); });
    document.head.append(script);
  };

  box.hidden = false;
  field.addEventListener('input', search);
  return {
    deel([part, rows]) {
      const known = !parts.has(part);
      parts.set(part, rows.map(row => [plain(row.slice(0, 3).join(' ')), row]));
      if (known) {
        search();
      }
    },
  };
})();
