'use strict';
// Narrows the list of corporations while someone types. Without this script the list and its
// letters do the same work; with it, nothing leaves the page and nothing is kept.
(() => {
  const plain = text => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  // Looked up at each search: while a draft is written, the workbench changes what is on the page.
  const all = () => [...document.querySelectorAll('.corporatie')].map(element => ({
    element,
    text: plain([...element.querySelectorAll('[data-zoek]')].map(e => e.textContent).join(' ')),
  }));

  // Whether the beginning of a word is what was typed but for one letter too many, too few, wrong or swapped.
  const near = (typed, word) => {
    for (let at = 0; at < typed.length; at++) {
      const before = typed.slice(0, at);
      if (!word.startsWith(before)) {
        return false;
      }
      if (word.startsWith(before + typed.slice(at + 1))
          || word.startsWith(typed.slice(at), at + 1)
          || word.startsWith(typed.slice(at + 1), at + 1)
          || word.startsWith(before + typed[at + 1] + typed[at] + typed.slice(at + 2))) {
        return true;
      }
    }
    return true;
  };
  const fitsNearly = (typed, entry) =>
    entry.text.includes(typed)
    || typed.length > 3 && entry.text.split(/[^\p{L}\p{N}]+/u).some(word => near(typed, word));

  // A table with a column for each corporation shows the columns of those that are found.
  const columns = shown => {
    const matrix = document.querySelector('.matrix');
    for (const head of matrix ? matrix.tHead.rows[0].cells : []) {
      const link = head.querySelector('a');
      const hidden = link !== null && !shown.has(link.getAttribute('href'));
      for (const row of matrix.rows) {
        row.cells[head.cellIndex].hidden = hidden;
      }
    }
  };

  const search = () => {
    const field = document.getElementById('zoekveld');
    if (!field) {
      return;
    }
    const letters = document.querySelector('.letters');
    const found = document.getElementById('gevonden');
    const entries = all();
    document.getElementById('zoeken').hidden = entries.length === 0;
    const words = plain(field.value).split(/\s+/).filter(Boolean);
    // A slip is forgiven where nothing fits to the letter.
    const exact = entries.some(entry => words.every(word => entry.text.includes(word)));
    let count = 0;
    for (const entry of entries) {
      const fits = words.every(word => exact ? entry.text.includes(word) : fitsNearly(word, entry));
      entry.element.hidden = !fits;
      count += fits ? 1 : 0;
    }
    for (const section of document.querySelectorAll('.register-lijst section')) {
      section.hidden = !section.querySelector('.corporatie:not([hidden])');
    }
    columns(new Set(entries.filter(e => !e.element.hidden).map(e => '#' + e.element.id)));
    if (letters) {
      letters.hidden = words.length > 0;
    }
    found.textContent = words.length === 0 ? ''
      : count === 0 ? 'Geen corporatie gevonden. Zoek op een deel van de naam' + (letters ? ' of op de plaats.' : '.')
      : count === 1 ? '1 corporatie gevonden' : `${count} corporaties gevonden`;
  };

  document.addEventListener('input', event => event.target.id === 'zoekveld' && search());
  search();
})();
