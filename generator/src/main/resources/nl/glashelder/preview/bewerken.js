// Opens the lines of YAML that a block of the page came from, looks at what is typed, and saves it.
(() => {
  const bench = window.werkbank;
  const WAIT = 250;
  let open = null;
  let timer = 0;
  let editing = false;
  try {
    editing = sessionStorage.getItem("werkbank-bewerken") === "ja";
  } catch (closed) {}

  const make = (tag, attributes = {}, ...children) => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) {
      if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
      else if (value === true) element.setAttribute(name, "");
      else if (value !== false && value != null) element.setAttribute(name, value);
    }
    element.append(...children);
    return element;
  };

  async function ask(question, fields) {
    const answer = await fetch(`/werkbank/${question}`, {
      method: "POST",
      headers: { "X-Glashelder": bench.token },
      body: new URLSearchParams(fields),
    });
    const data = await answer.json();
    return { ok: answer.ok, status: answer.status, ...data };
  }

  const balk = make("div", { class: "werkbank-balk", role: "region", "aria-label": "Werkbank" });
  const paneel = make("section", { class: "werkbank-paneel", "aria-labelledby": "werkbank-kop", hidden: true });
  const status = make("p", { class: "werkbank-status", role: "status" });
  (document.querySelector("header.kopbalk") ?? document.body.firstElementChild).after(balk);
  (document.querySelector("main") ?? document.body.lastElementChild).after(paneel);

  Object.assign(bench, { make, ask, balk, paneel, status, show, close, openLines });

  // Where this page comes from: which file its blocks are of.
  const [, , , part] = location.pathname.split("/");
  const isDraft = location.pathname.startsWith("/review/") && /^(privacy|cookie)verklaring$/.test(part ?? "")
    && location.pathname.split("/").length === 5;

  function source(key) {
    return key.startsWith("corporatie.")
      ? { bestand: `${bench.slug}/corporatie.yaml`, pad: key.slice("corporatie.".length) }
      : { bestand: `${bench.slug}/${part}.yaml`, pad: key };
  }

  function pens() {
    if (!editing || !isDraft) return;
    const holds = "p,li,h1,h2,h3,h4,div,td,th,dt,dd,summary,caption";
    for (const block of document.querySelectorAll("main [data-key]")) {
      const place = block.matches(holds) ? block : block.querySelector("th,td");
      // A summary is a button itself, and holds no other.
      const around = place?.closest("summary")?.nextElementSibling ?? place;
      if (!around || around.querySelector(`:scope > .werkbank-pen[title="${block.dataset.key}"]`)) continue;
      // What only holds other blocks has nothing of its own to write.
      if (block.matches("div") && block.firstElementChild?.matches("[data-key], details, .kopregel")) continue;
      const words = block.textContent.trim().replace(/\s+/g, " ").slice(0, 50);
      around.prepend(
        make("button", {
          type: "button",
          class: "werkbank-pen",
          "aria-label": `Bewerk: ${words}`,
          title: block.dataset.key,
          onclick: (event) => {
            event.preventDefault();
            openLines(source(block.dataset.key), event.currentTarget);
          },
        }, "✎"),
      );
    }
    for (const spot of document.querySelectorAll("main [data-plaats]")) placed(spot);
  }

  function placed(spot) {
    if (spot.querySelector(":scope > .werkbank-pen")) return;
    const [bestand, regel] = spot.dataset.plaats.split(":");
    spot.append(
      make("button", {
        type: "button",
        class: "werkbank-pen woord",
        "aria-label": `Open ${bestand}, regel ${regel}`,
        onclick: (event) => openLines({ bestand, regel }, event.currentTarget),
      }, "Open"),
    );
  }

  function unpen() {
    document.querySelectorAll("main .werkbank-pen").forEach((pen) => pen.remove());
  }

  function places() {
    document.querySelectorAll("main [data-plaats]").forEach(placed);
  }

  bench.before.push(unpen);
  bench.after.push(() => {
    places();
    pens();
    if (open) disk();
  });

  const toggle = make("button", {
    type: "button",
    "aria-pressed": String(editing),
    onclick: () => {
      editing = !editing;
      toggle.setAttribute("aria-pressed", String(editing));
      try {
        sessionStorage.setItem("werkbank-bewerken", editing ? "ja" : "nee");
      } catch (closed) {}
      unpen();
      places();
      pens();
    },
  }, "Bewerken");
  balk.append(make("strong", {}, "Werkbank"));
  if (isDraft) balk.append(toggle);
  if (bench.slug && isDraft) balk.append(make("a", { href: `/review/${bench.slug}/index.html` }, "Nog te doen"));
  balk.append(status);
  places();
  pens();

  function say(text) {
    status.textContent = text;
  }
  bench.say = say;

  // Shows something beside the page; what had the focus gets it back.
  function show(title, from, ...content) {
    paneel.replaceChildren(
      make("div", { class: "werkbank-kopregel" },
        make("h2", { id: "werkbank-kop", tabindex: "-1" }, title),
        make("button", { type: "button", onclick: close }, "Sluiten"),
      ),
      ...content,
    );
    paneel.hidden = false;
    document.body.classList.add("werkbank-naast");
    paneel.dataset.van = "";
    paneel.from = from ?? null;
    paneel.fromLabel = from?.getAttribute("aria-label");
    paneel.querySelector("#werkbank-kop").focus({ preventScroll: true });
    // The panel took room, so that what it is about may have gone out of sight.
    if (from?.closest("main")) from.scrollIntoView({ block: "center", behavior: "instant" });
  }

  function close() {
    if (open && open.text.value !== open.saved && !confirm("Uw wijziging is niet opgeslagen. Toch sluiten?")) return;
    open = null;
    paneel.hidden = true;
    paneel.replaceChildren();
    document.body.classList.remove("werkbank-naast");
    const back = paneel.from?.isConnected
      ? paneel.from
      : [...document.querySelectorAll("button")].find((b) => b.getAttribute("aria-label") === paneel.fromLabel);
    (paneel.fromLabel || paneel.from ? back : null)?.focus();
  }

  document.addEventListener("keydown", (event) => {
    if (paneel.hidden) return;
    if (event.key === "Escape") close();
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "s" && open) {
      event.preventDefault();
      save();
    }
  });

  async function openLines(where, from) {
    const got = await ask("open", where);
    if (!got.ok) return say(got.melding);
    const text = make("textarea", {
      id: "werkbank-tekst",
      spellcheck: "false",
      autocomplete: "off",
      wrap: "soft",
      "aria-describedby": "werkbank-hulp",
      rows: String(Math.min(Math.max(got.tekst.split("\n").length + 2, 8), 30)),
    });
    const label = make("label", { for: "werkbank-tekst" });
    const found = make("div", { class: "werkbank-gevonden", role: "status", "aria-label": "Bevindingen" });
    const offers = make("div", { class: "werkbank-aanbod", role: "group", "aria-label": "Aanvullen" });
    const conflict = make("div", { class: "werkbank-conflict" });
    const undo = make("button", { type: "button", onclick: back }, "Maak laatste wijziging ongedaan");
    open = { ...got, where, text, label, found, offers, conflict, undo, saved: got.tekst };
    text.value = got.tekst;
    show("Bewerken", from, label, text,
      make("p", { id: "werkbank-hulp", class: "werkbank-hulp" },
        "Opslaan met Ctrl+S. Ctrl+spatie gaat naar wat u kunt aanvullen, Esc sluit."),
      make("div", { class: "werkbank-knoppen" },
        make("button", { type: "button", class: "hoofd", onclick: save }, "Opslaan"), undo,
        make("button", { type: "button", onclick: () => openLines({ bestand: got.bestand, pad: "" }, from) }, "Hele bestand")),
      conflict, offers, found);
    labelled();
    text.addEventListener("input", () => later(look));
    text.addEventListener("keyup", () => later(look));
    text.addEventListener("click", () => later(look));
    text.addEventListener("keydown", (event) => {
      if (event.ctrlKey && event.code === "Space") {
        event.preventDefault();
        clearTimeout(timer);
        look().then(() => offers.querySelector("button")?.focus());
      }
    });
    // What it is about stands at its top.
    text.focus({ preventScroll: true });
    text.scrollTop = 0;
    look();
  }

  function labelled() {
    open.label.textContent = `${open.bestand}, regel ${open.van} tot en met ${open.tot}`;
    open.undo.hidden = !open.terug;
  }

  const fields = () => ({
    bestand: open.bestand, pad: open.pad, van: open.van, tot: open.tot, hash: open.hash, tekst: open.text.value,
  });

  function later(step) {
    clearTimeout(timer);
    timer = setTimeout(step, WAIT);
  }

  async function look() {
    const mine = open;
    if (!mine) return;
    const before = mine.text.value.slice(0, mine.text.selectionStart).split("\n");
    const typed = fields();
    const [seen, offer] = await Promise.all([
      ask("kijk", typed),
      ask("aanvullen", { ...typed, regel: before.length - 1, kolom: before.at(-1).length }),
    ]);
    // What was asked before a save is no news after it.
    if (open !== mine || mine.busy || typed.hash !== mine.hash) return;
    if (seen.status === 409) return conflicted(seen);
    mine.found.replaceChildren(...findings(seen));
    // Who is choosing keeps what there is to choose.
    if (!mine.offers.contains(document.activeElement)) mine.offers.replaceChildren(...offered(offer));
  }

  function findings(seen) {
    const list = (all) => make("ul", {}, ...all.map((f) =>
      make("li", { class: f.ernst },
        make("strong", {}, `${f.soort} op regel ${f.regel}: `), `${f.melding} ${f.advies} `,
        make("a", { href: `/review/regels/${f.nummer}.html`, target: "_blank", rel: "noopener" },
          `${f.nummer} ${f.naam}`))));
    const out = [make("h3", {}, seen.hier.length ? "Bevindingen bij deze regels" : "Geen bevindingen bij deze regels")];
    if (seen.hier.length) out.push(list(seen.hier));
    if (seen.vorm.length) out.push(make("h3", {}, "Elders moet eerst iets worden hersteld"), list(seen.vorm));
    out.push(make("p", {}, `In alle bestanden: ${seen.geheel}.`));
    return out;
  }

  function offered(offer) {
    if (!offer.opties?.length) return [];
    return [
      make("h3", {}, "U kunt hier schrijven"),
      make("ul", {}, ...offer.opties.slice(0, 25).map((o) =>
        make("li", {},
          make("button", { type: "button", onclick: () => take(o, offer.getypt) }, o.tekst.trim()),
          make("span", { class: "werkbank-uitleg" }, ` ${o.uitleg}`)))),
    ];
  }

  function take(option, typed) {
    const text = open.text;
    const at = text.selectionStart;
    text.setRangeText(option.tekst, at - typed, at, "end");
    text.focus();
    look();
  }

  async function save() {
    const mine = open;
    if (!mine || mine.busy) return;
    if (mine.text.value === mine.saved) return say("Er is niets veranderd.");
    mine.busy = true;
    const got = await ask("bewaar", fields());
    mine.busy = false;
    if (got.status === 409) return conflicted(got);
    if (!got.ok) return say(got.melding);
    Object.assign(mine, got, { saved: got.tekst });
    mine.conflict.replaceChildren();
    labelled();
    say("Opgeslagen.");
    look();
  }

  async function back() {
    const mine = open;
    mine.busy = true;
    const got = await ask("terug", fields());
    mine.busy = false;
    if (got.status === 409) return conflicted(got);
    if (!got.ok) return say(got.melding);
    Object.assign(mine, got, { saved: got.tekst });
    mine.text.value = got.tekst;
    labelled();
    say("De laatste wijziging is ongedaan gemaakt.");
    look();
  }

  // After a save by anyone: is the file still as this editor saw it?
  async function disk() {
    const mine = open;
    // What this editor saves itself comes back with that answer.
    if (mine.busy) return;
    const seen = mine.hash;
    const now = await ask("open", { bestand: mine.bestand, pad: mine.pad });
    if (open !== mine || mine.busy || mine.hash !== seen || !now.ok || now.hash === mine.hash) return;
    if (mine.text.value === mine.saved) {
      Object.assign(mine, now, { saved: now.tekst });
      mine.text.value = now.tekst;
      labelled();
    } else {
      conflicted({ ...now, melding: "Het bestand is intussen gewijzigd. Hieronder staat wat er nu in het bestand staat." });
    }
  }

  function conflicted(now) {
    const mine = open;
    const other = make("textarea", { readonly: true, "aria-label": "Wat er nu in het bestand staat", rows: "8" });
    other.value = now.tekst;
    mine.conflict.replaceChildren(
      make("p", { role: "alert" }, now.melding),
      other,
      make("button", {
        type: "button",
        onclick: () => {
          const own = mine.text.value;
          Object.assign(mine, now, { saved: now.tekst });
          mine.text.value = now.tekst;
          const kept = make("textarea", { readonly: true, "aria-label": "Wat u had getypt", rows: "8" });
          kept.value = own;
          mine.conflict.replaceChildren(make("p", {}, "Wat u had getypt, om over te nemen:"), kept);
          labelled();
          say("U gaat verder met de nieuwe tekst.");
          look();
        },
      }, "Ga verder met de nieuwe tekst"),
    );
    say(now.melding);
  }
})();
