'use strict';
// Leads through the places that changed, from a bar at the page's edge and by two keys. Without this script the links in
// the text do the same work. Nothing is kept and nothing leaves the page.
(() => {
  const bar = document.querySelector('.plekken');
  const keys = document.getElementById('plekken-toetsen');
  const count = bar && bar.querySelector('output');
  const places = () => [...document.querySelectorAll('.redline .wissel, .rij.anders')]
    .filter(place => place.getClientRects().length > 0);
  if (!bar || places().length === 0) {
    return;
  }

  // Where the reader is: the place gone to last while it is in sight, else the last one above the middle of the window.
  let last = null;
  const inSight = place => {
    const box = place.getBoundingClientRect();
    return box.bottom > 0 && box.top < window.innerHeight;
  };
  const here = all => {
    if (all.includes(last) && inSight(last)) {
      return all.indexOf(last);
    }
    return all.findLastIndex(place => place.getBoundingClientRect().top < window.innerHeight / 2);
  };
  const tell = () => {
    const all = places();
    const at = here(all);
    count.textContent = all.length === 0 ? 'Geen plekken' : at < 0
      ? all.length + (all.length === 1 ? ' plek' : ' plekken')
      : 'Plek ' + (at + 1) + ' van ' + all.length;
  };
  const go = step => {
    const all = places();
    const at = Math.max(0, Math.min(all.length - 1, here(all) + step));
    if (all.length === 0) {
      return;
    }
    document.querySelectorAll('.hier').forEach(place => place.classList.remove('hier'));
    last = all[at];
    last.classList.add('hier');
    last.tabIndex = -1;
    last.focus({ preventScroll: true });
    last.scrollIntoView({ block: 'center' });
    tell();
  };

  bar.addEventListener('click', event => {
    const button = event.target.closest('button');
    if (button) {
      go(button.value === 'volgende' ? 1 : -1);
      button.focus({ preventScroll: true });
    }
  });
  document.addEventListener('keydown', event => {
    const typing = event.target.closest('input:not([type="radio"], [type="checkbox"]), textarea, select, [contenteditable]');
    if (!keys.checked || typing || event.ctrlKey || event.altKey || event.metaKey) {
      return;
    }
    if (event.key === 'j' || event.key === 'k') {
      event.preventDefault();
      go(event.key === 'j' ? 1 : -1);
    }
  });
  document.addEventListener('change', tell);
  document.addEventListener('scroll', () => requestAnimationFrame(tell), { passive: true });
  bar.hidden = false;
  keys.closest('label').hidden = false;
  tell();
})();
