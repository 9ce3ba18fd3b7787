// What a visit asks of a page, in a world of its own: the page's scripts neither see nor change it.
(() => {
  const roots = (root, found = []) => {
    found.push(root);
    for (const one of root.querySelectorAll('*')) {
      if (one.shadowRoot) roots(one.shadowRoot, found);
    }
    return found;
  };
  const all = selector => roots(document).flatMap(root => [...root.querySelectorAll(selector)]);
  const parent = node => node.parentElement || (node.getRootNode().host || null);
  const visible = one => {
    const box = one.getBoundingClientRect();
    if (box.width < 2 || box.height < 2) return false;
    return !one.checkVisibility || one.checkVisibility(
      {checkOpacity: true, checkVisibilityCSS: true, contentVisibilityAuto: true});
  };
  const enabled = one =>
    !(one.matches(':disabled') || one.getAttribute('aria-disabled') === 'true');
  const top = (x, y) => {
    let hit = document.elementFromPoint(x, y);
    while (hit && hit.shadowRoot) {
      const deeper = hit.shadowRoot.elementFromPoint(x, y);
      if (!deeper || deeper === hit) break;
      hit = deeper;
    }
    return hit;
  };
  const reachable = one => {
    const box = one.getBoundingClientRect();
    for (let hit = top(box.x + box.width / 2, box.y + box.height / 2); hit; hit = parent(hit)) {
      if (hit === one) return true;
    }
    return false;
  };
  const text = one => (one.innerText || one.value || one.getAttribute('aria-label') || one.title || '')
    .replace(/\s+/g, ' ').trim();
  const unique = (root, selector) => {
    try { return root.querySelectorAll(selector).length === 1; } catch (e) { return false; }
  };
  const selectorOf = one => {
    const root = one.getRootNode();
    const tag = one.localName;
    if (one.id && unique(root, '#' + CSS.escape(one.id))) return '#' + CSS.escape(one.id);
    for (const name of one.getAttributeNames()) {
      if (name.startsWith('data-') || name === 'aria-label' || name === 'name') {
        const by = tag + '[' + name + '="' + CSS.escape(one.getAttribute(name)) + '"]';
        if (unique(root, by)) return by;
      }
    }
    for (const name of one.classList) {
      const by = tag + '.' + CSS.escape(name);
      if (unique(root, by)) return by;
    }
    const path = [];
    for (let at = one; at && at !== root; at = at.parentElement) {
      if (at.id) { path.unshift('#' + CSS.escape(at.id)); break; }
      const same = at.parentElement
        ? [...at.parentElement.children].filter(c => c.localName === at.localName) : [at];
      path.unshift(same.length > 1
        ? at.localName + ':nth-of-type(' + (same.indexOf(at) + 1) + ')' : at.localName);
    }
    return path.join(' > ');
  };
  const about = one => {
    let words = '';
    for (let at = one; at && words.length < 1500; at = parent(at)) {
      words = (at.innerText || '') + ' ' + (at.id || '') + ' ' + (at.getAttribute('class') || '');
      if (/cookie|toestemming|consent|privacy|tracking|gdpr|avg/i.test(words)) return true;
    }
    return false;
  };
  return {
    // The first that a visitor can see, or else the first that is there.
    find: selector => {
      const found = all(selector);
      return found.find(one => visible(one) && enabled(one)) || null;
    },
    state: selector => {
      const found = all(selector);
      if (!found.length) return 'absent';
      const seen = found.filter(visible);
      if (!seen.length) return 'hidden';
      return seen.some(enabled) ? 'ready' : 'disabled';
    },
    show: one => {
      one.scrollIntoView({block: 'center', inline: 'center', behavior: 'instant'});
      const box = one.getBoundingClientRect();
      return [box.x, box.y, box.width, box.height, reachable(one) ? 1 : 0];
    },
    // What looks like a button in a notice about cookies.
    buttons: () => all('button, [role=button], a, input[type=button], input[type=submit], summary')
      .filter(one => visible(one) && enabled(one))
      .map(one => ({text: text(one).slice(0, 80), selector: selectorOf(one), about: about(one)}))
      .filter(one => one.text),
    storage: async () => {
      const names = read => { try { return read(); } catch (e) { return []; } };
      const later = async read => { try { return await read(); } catch (e) { return []; } };
      return {
        host: location.hostname,
        local: names(() => Object.keys(localStorage)),
        session: names(() => Object.keys(sessionStorage)),
        databases: await later(async () => (await indexedDB.databases()).map(d => d.name)),
        caches: await later(() => caches.keys()),
        files: await later(async () => {
          const found = [];
          for await (const name of (await navigator.storage.getDirectory()).keys()) {
            found.push(name);
          }
          return found;
        })
      };
    }
  };
})()
