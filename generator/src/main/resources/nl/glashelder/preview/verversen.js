// Shows a page again when a file was saved: what is the same stays, with its place and focus.
(() => {
  const self = document.getElementById("werkbank");
  let number = Number(self.dataset.nummer);
  const slug = self.dataset.corporatie;
  let source = null;
  let busy = false;
  let again = false;

  const page = {
    token: self.dataset.sleutel,
    slug,
    // What other scripts put in the page goes out before it is compared, and in again after.
    before: [],
    after: [],
    refresh,
  };
  window.werkbank = page;

  function sameKind(old, now) {
    if (old.nodeType !== now.nodeType) return false;
    if (old.nodeType !== Node.ELEMENT_NODE) return true;
    return old.tagName === now.tagName && old.id === now.id && old.dataset.key === now.dataset.key;
  }

  // What a reader folded, unfolded or searched for stays so.
  const kept = (element, name) =>
    name === "hidden" || (name === "open" && element.tagName === "DETAILS");

  function attributes(old, now) {
    for (const { name } of [...old.attributes]) {
      if (!now.hasAttribute(name) && !kept(old, name)) old.removeAttribute(name);
    }
    for (const { name, value } of now.attributes) {
      if (!kept(old, name) && old.getAttribute(name) !== value) old.setAttribute(name, value);
    }
  }

  function morph(old, now) {
    if (old.nodeType !== Node.ELEMENT_NODE) {
      if (old.nodeValue !== now.nodeValue) old.nodeValue = now.nodeValue;
      return;
    }
    attributes(old, now);
    const was = [...old.childNodes];
    const is = [...now.childNodes];
    while (was.length && is.length && was[0].isEqualNode(is[0])) {
      was.shift();
      is.shift();
    }
    const tail = [];
    while (was.length && is.length && was.at(-1).isEqualNode(is.at(-1))) {
      tail.unshift(was.pop());
      is.pop();
    }
    const end = tail[0] ?? null;
    const used = new Set();
    let from = 0;
    for (const node of is) {
      let match = null;
      for (let i = from; i < was.length; i++) {
        if (!used.has(was[i]) && sameKind(was[i], node)) {
          match = was[i];
          from = i + 1;
          break;
        }
      }
      if (match) {
        used.add(match);
        morph(match, node);
      }
      const placed = match ?? document.importNode(node, true);
      if (!match && placed.classList) placed.classList.add("werkbank-nieuw");
      old.insertBefore(placed, end);
    }
    was.filter((node) => !used.has(node)).forEach((node) => node.remove());
  }

  // The block at the top of the window stays where it is, whatever came or went above it.
  function anchor() {
    for (const block of document.querySelectorAll("main [data-key], main h2, main h1, main li")) {
      const box = block.getBoundingClientRect();
      if (box.bottom > 0 && box.height > 0) return { block, top: box.top };
    }
    return null;
  }

  // A button that scripts took out and put in again is another element with the same name.
  function focusAgain(gone) {
    const name = (button) => `${button.title}|${button.getAttribute("aria-label")}`;
    [...document.querySelectorAll("main button")]
      .find((button) => name(button) === name(gone))
      ?.focus({ preventScroll: true });
  }

  async function refresh() {
    if (busy) {
      again = true;
      return;
    }
    busy = true;
    try {
      const answer = await fetch(location.pathname, { cache: "no-store" });
      const text = await answer.text();
      const now = new DOMParser().parseFromString(text, "text/html");
      const mark = now.getElementById("werkbank");
      if (!mark || !now.querySelector("main")) return location.reload();
      const focus = document.activeElement;
      page.before.forEach((step) => step());
      const stays = anchor();
      document.title = now.title;
      const sheets = document.querySelectorAll('head link[rel="stylesheet"]');
      now.querySelectorAll('head link[rel="stylesheet"]').forEach((sheet, i) => {
        if (sheets[i] && sheets[i].getAttribute("href") !== sheet.getAttribute("href")) {
          sheets[i].setAttribute("href", sheet.getAttribute("href"));
        }
      });
      for (const part of ["header.kopbalk", "nav.kruimels", "main"]) {
        const old = document.querySelector(part);
        const fresh = now.querySelector(part);
        if (old && fresh) morph(old, fresh);
      }
      if (stays && stays.block.isConnected) {
        window.scrollBy({ top: stays.block.getBoundingClientRect().top - stays.top, behavior: "instant" });
      }
      if (focus && focus !== document.activeElement && focus.isConnected) {
        focus.focus({ preventScroll: true });
      }
      number = Number(mark.dataset.nummer);
      page.after.forEach((step) => step());
      if (focus && !focus.isConnected) focusAgain(focus);
      // What came is held against what a reader searches for.
      document.getElementById("zoekveld")?.dispatchEvent(new Event("input", { bubbles: true }));
      document.documentElement.dataset.getoond = number;
    } catch (stopped) {
      // The server is not there; when it is again, the stream tells.
    } finally {
      busy = false;
      if (again) {
        again = false;
        refresh();
      }
    }
  }

  function listen() {
    if (source || document.hidden) return;
    source = new EventSource(`/werkbank/wijzigingen?na=${number}`);
    source.onmessage = (event) => {
      const [, changed] = event.data.split(" ");
      if (changed === "" || slug === "" || changed === slug) refresh();
    };
  }

  // A window that nobody sees holds no connection: a browser has six of them for all its windows.
  document.addEventListener("visibilitychange", () => {
    if (document.hidden && source) {
      source.close();
      source = null;
    }
    listen();
  });
  listen();
})();
