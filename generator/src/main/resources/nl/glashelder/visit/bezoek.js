// What a visit asks of a page, in a world of its own: the page's scripts neither see nor change it.
(() => {
  // Closed shadow trees are handed in: a page hides them from scripts, not from its visitors.
  const closed = new Map();
  const shadow = one => one.shadowRoot || closed.get(one);
  const roots = (root, found = []) => {
    found.push(root);
    for (const one of root.querySelectorAll('*')) {
      if (shadow(one)) roots(shadow(one), found);
    }
    return found;
  };
  // A selector finds through shadow trees; ' >>> ' says that it goes on in the tree of what is before.
  const all = selector => selector.split(' >>> ').reduce(
    (found, part) => (found ? found.map(shadow).filter(root => root) : roots(document))
      .flatMap(root => [...root.querySelectorAll(part)]), null);
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
    while (hit && shadow(hit)) {
      const deeper = shadow(hit).elementFromPoint(x, y);
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
  const named = one => (one.getAttribute('aria-labelledby') || '').split(/\s+/)
    .map(id => id && one.getRootNode().getElementById(id)).filter(x => x)
    .map(x => x.textContent).join(' ');
  const slotted = one => [...one.querySelectorAll('slot')]
    .flatMap(slot => slot.assignedNodes({flatten: true})).map(node => node.textContent).join(' ');
  const pictured = one => [...one.querySelectorAll('img[alt], svg title')]
    .map(x => x.alt || x.textContent).join(' ');
  // A sign such as a cross says less than what a page says of it to those who cannot see it.
  const text = one => {
    const all = [one.innerText, slotted(one), one.value, one.getAttribute('aria-label'), named(one),
      one.alt, pictured(one), one.title].map(x => (x || '').replace(/\s+/g, ' ').trim());
    return all.find(x => /\p{L}{2}/u.test(x)) || all.find(x => x) || '';
  };
  const unique = (root, selector) => {
    try { return root.querySelectorAll(selector).length === 1; } catch (e) { return false; }
  };
  const inItsTree = one => {
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
      const same = at.parentNode
        ? [...at.parentNode.children].filter(c => c.localName === at.localName) : [at];
      path.unshift(same.length > 1
        ? at.localName + ':nth-of-type(' + (same.indexOf(at) + 1) + ')' : at.localName);
    }
    return path.join(' > ');
  };
  const selectorOf = one => {
    const selector = inItsTree(one);
    const host = one.getRootNode().host;
    return host && all(selector).length > 1 ? selectorOf(host) + ' >>> ' + selector : selector;
  };
  const COOKIES = /cookie|toestemming|consent|privacy|track(?:er|ing)|gdpr|\bavg\b/i;
  // What only a notice about cookies has on a button, and what stands beside it is about them too.
  const ALL = /\b(?:alles|alle|all)\b.{0,12}\b(?:accepteren|toestaan|aanvaarden|accept|allow)|\b(?:accepteer|accept|allow) (?:alles|alle|all)\b/i;
  const BUTTONS = 'button, [role=button], a, input, select, summary';
  // The words of a part that are not on its buttons.
  const wordsIn = part => {
    const walk = document.createTreeWalker(shadow(part) || part, NodeFilter.SHOW_TEXT);
    let words = '';
    while (walk.nextNode() && words.length < 3000) {
      if (!walk.currentNode.parentElement?.closest(BUTTONS + ', script, style, noscript')) {
        words += ' ' + walk.currentNode.data;
      }
    }
    return words.replace(/\s+/g, ' ').trim();
  };
  const above = one => parent(one) || (() => {
    try { return window.frameElement; } catch (e) { return null; }
  })();
  // How much a button is about cookies: 2 where the words next to it are, 1 where some words are.
  const about = one => {
    let grade = window !== window.top
      && /cookie|consent|\bcmp\b/i.test(location.href + ' ' + document.title) ? 2 : 0;
    const own = text(one);
    let next = false;
    for (let at = one; at && grade < 2; at = above(at)) {
      const isPage = at.localName === 'html' || at.localName === 'body';
      if (!isPage && COOKIES.test((at.id || '') + ' ' + (at.getAttribute('class') || ''))) return 2;
      if (!isPage && at !== one) {
        const near = (shadow(at) || at).textContent;
        if (near.length < 300 && ALL.test(near)) return 2;
      }
      const words = at === one ? '' : wordsIn(at).replace(own, '').trim();
      if (/(?:\p{L}+\P{L}+){2}\p{L}|cookie/iu.test(words)) {
        if (!next && COOKIES.test(words)) return 2;
        next = true;
        if (words.length < 1500 && COOKIES.test(words)) grade = 1;
        if (words.length >= 1500) break;
      }
    }
    return grade;
  };
  const CLICKABLE = 'button, [role=button], a, input[type=button], input[type=submit],'
    + ' input[type=image], summary';
  // Many a page makes its buttons of parts that are none.
  const looksClickable = one => {
    if (one.localName === 'label' || one.textContent.length > 80 || one.closest(CLICKABLE)) return false;
    if (one.hasAttribute('onclick') || one.getAttribute('tabindex') === '0') return true;
    const pointer = x => getComputedStyle(x).cursor === 'pointer';
    return pointer(one) && !(one.parentElement && pointer(one.parentElement)
      && one.parentElement.textContent.length <= 80);
  };
  const SWITCHES = 'input[type=checkbox], [role=switch], [role=checkbox]';
  const isOn = one => one.checked === true || one.getAttribute('aria-checked') === 'true';
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
    // Hands in a closed shadow tree.
    open: root => { closed.set(root.host, root); return true; },
    // Whether a part, or another that took its place, can still be seen.
    stays: (one, selector) => one.isConnected && visible(one) && !one.closest('[inert]')
      || !one.isConnected && all(selector).some(x => visible(x) && text(x) === text(one)),
    // What looks like a button in a notice about cookies.
    buttons: () => roots(document).flatMap(root => [...root.querySelectorAll('*')])
      .filter(one => one.matches(CLICKABLE)
        || /^(?:div|span|p|li|b|strong|em|i|u|td|img|svg|[a-z]+-.*)$/.test(one.localName) && looksClickable(one))
      .filter(one => visible(one) && enabled(one))
      .map(one => ({one, text: text(one).slice(0, 80)}))
      .filter(found => found.text)
      .map(({one, text}) => ({text, selector: selectorOf(one), about: about(one)})),
    // A switch that is on and can be put off, in the part that a button closes.
    switchedOn: selector => {
      const button = all(selector).find(one => visible(one) && enabled(one));
      for (let at = button; at; at = parent(at)) {
        const inside = [...(shadow(at) || at).querySelectorAll(SWITCHES)];
        if (inside.length) {
          const on = inside.find(one => isOn(one) && enabled(one));
          // What is clicked is the label where the box itself is hidden.
          return on ? [on, ...(on.labels || [])].find(visible) || null : null;
        }
      }
      return null;
    },
    hasSwitches: () => all(SWITCHES).some(one => [one, ...(one.labels || [])].some(visible)),
    page: () => ({
      url: location.href,
      title: document.title,
      text: (document.body ? document.body.innerText || '' : '').slice(0, 20000),
      notices: roots(document).slice(1).map(root => wordsIn(root.host)).join(' ').slice(0, 5000),
      pictures: all('img, svg, video, canvas, iframe, frame, object, embed').some(
        one => one.localName === 'frame' || visible(one)),
      password: all('input[type=password]').some(visible)
    }),
    // What the document itself knows that it asked for: on a busy machine not all of it is told.
    asked: () => performance.getEntriesByType('resource').map(entry => entry.name),
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
