// Asks what a finding needs to know, and has the answer written at its place in the YAML.
(() => {
  const bench = window.werkbank;
  const { make, ask } = bench;
  const LATER = `werkbank-later-${bench.slug}`;
  let count = 0;

  const later = () => {
    try {
      return new Set(JSON.parse(sessionStorage.getItem(LATER) ?? "[]"));
    } catch (closed) {
      return new Set();
    }
  };
  const name = (item) => `${item.dataset.vraag}|${item.dataset.nummer}|${item.dataset.pad}`;

  function buttons() {
    const open = later();
    for (const item of document.querySelectorAll("main [data-vraag]")) {
      item.classList.toggle("werkbank-later", open.has(name(item)));
      if (item.querySelector(":scope > .werkbank-vragen")) continue;
      const about = item.querySelector(".over")?.textContent ?? item.dataset.nummer;
      item.append(make("span", { class: "werkbank-vragen" },
        make("button", { type: "button", "aria-label": `Beantwoord: ${about}`, onclick: (e) => question(item, e.currentTarget) }, "Beantwoord"),
        make("button", { type: "button", "aria-label": `Weet ik niet: ${about}`, onclick: () => leave(item) }, "Weet ik niet"),
        make("button", { type: "button", "aria-label": `Bewust zo: ${about}`, onclick: (e) => deviate(item, e.currentTarget) }, "Bewust zo"),
      ));
    }
  }

  function remove() {
    document.querySelectorAll("main .werkbank-vragen").forEach((part) => part.remove());
    document.querySelectorAll("main .werkbank-later").forEach((item) => item.classList.remove("werkbank-later"));
  }

  function leave(item) {
    const open = later();
    open.add(name(item));
    try {
      sessionStorage.setItem(LATER, JSON.stringify([...open]));
    } catch (closed) {}
    item.classList.add("werkbank-later");
    bench.say("Blijft open. Niets is ingevuld.");
  }

  const where = (item) => ({
    bestand: item.dataset.vraag, nummer: item.dataset.nummer, pad: item.dataset.pad, advies: item.dataset.advies ?? "",
  });

  function control(field) {
    const id = `werkbank-veld-${++count}`;
    const help = make("p", { id: `${id}-hulp`, class: "werkbank-hulp" }, field.hulp);
    const common = { id, name: field.naam, "aria-describedby": `${id}-hulp` };
    const label = make("label", { for: id }, field.label);
    if (field.soort === "keuze") {
      return make("div", { class: "werkbank-veld" }, label,
        make("select", common, make("option", { value: "" }, "Kies"),
          ...field.opties.map((o) => make("option", { value: o.tekst }, o.uitleg || o.tekst))), help);
    }
    if (field.soort === "tekst" || field.soort === "teksten") {
      return make("div", { class: "werkbank-veld" }, label, make("textarea", { ...common, rows: "3" }), help);
    }
    if (field.soort === "duur") {
      const list = ["4 weken", "6 maanden", "1 jaar", "2 jaar", "5 jaar", "7 jaar", "10 jaar"];
      return make("div", { class: "werkbank-veld" }, label,
        make("input", { ...common, list: `${id}-lijst` }),
        make("datalist", { id: `${id}-lijst` }, ...list.map((value) => make("option", { value }))), help);
    }
    if (field.soort === "regel" || field.soort === "datum") {
      return make("div", { class: "werkbank-veld" }, label,
        make("input", { ...common, type: field.soort === "datum" ? "date" : "text" }), help);
    }
    const janee = field.soort === "janee";
    const options = janee
      ? [{ tekst: "ja", uitleg: "", soort: "" }, { tekst: "nee", uitleg: "", soort: "" }]
      : [...field.opties, ...(field.geen ? [{ tekst: "geen", uitleg: "er zijn er geen", soort: "eigen" }] : [])];
    const box = (o) => make("label", { class: "werkbank-keus" },
      make("input", { type: janee ? "radio" : "checkbox", name: field.naam, value: o.tekst, checked: field.gekozen.includes(o.tekst) }),
      ` ${o.tekst}`, o.uitleg && o.uitleg !== o.tekst ? make("span", { class: "werkbank-uitleg" }, ` ${o.uitleg}`) : "");
    const common_ = options.filter((o) => o.soort === "catalogus");
    const own = options.filter((o) => o.soort !== "catalogus");
    const set = make("fieldset", { class: "werkbank-veld", "aria-describedby": `${id}-hulp` },
      make("legend", {}, field.label), help, ...own.map(box));
    if (common_.length) {
      set.append(make("details", { open: own.length === 0 }, make("summary", {}, `Uit de catalogus (${common_.length})`), ...common_.map(box)));
    }
    return set;
  }

  function values(form) {
    const found = {};
    for (const [key, value] of new FormData(form)) {
      if (value === "") continue;
      found[`veld.${key}`] = found[`veld.${key}`] ? `${found[`veld.${key}`]}\n${value}` : value;
    }
    return found;
  }

  function form(item, asked, question, fields) {
    const out = make("div", { class: "werkbank-uitkomst", role: "alert" });
    const made = make("form", {
      class: "werkbank-vraag",
      onsubmit: async (event) => {
        event.preventDefault();
        const given = values(made);
        if (!Object.keys(given).length) {
          out.replaceChildren(make("p", {}, "U hebt nog niets ingevuld."));
          return;
        }
        const got = await ask(question, { ...where(item), hash: asked.hash, ...given });
        if (got.ok) {
          bench.close();
          bench.say(got.melding);
          return;
        }
        out.replaceChildren(make("p", {}, got.melding),
          make("ul", {}, ...(got.fouten ?? []).map((f) => make("li", {}, `${f.melding} ${f.advies}`))));
      },
    },
      ...fields, out,
      make("div", { class: "werkbank-knoppen" },
        make("button", { type: "submit", class: "hoofd" }, "Opslaan"),
        make("button", { type: "button", onclick: (e) => bench.openLines({ bestand: item.dataset.vraag, pad: item.dataset.pad }, e.currentTarget) }, "Open de regels"),
        make("a", { href: `/review/regels/${item.dataset.nummer}.html`, target: "_blank", rel: "noopener" }, "Wat vraagt deze regel?")));
    return made;
  }

  async function question(item, from) {
    const asked = await ask("vraag", where(item));
    if (!asked.ok) return bench.say(asked.melding);
    if (!asked.velden.length) return bench.openLines({ bestand: item.dataset.vraag, pad: item.dataset.pad }, from);
    const about = item.querySelector(".over")?.textContent ?? "";
    const old = asked.velden.filter((f) => !f.naam.startsWith("nieuw."));
    const fresh = asked.velden.filter((f) => f.naam.startsWith("nieuw."));
    const fields = old.map(control);
    if (fresh.length) {
      fields.push(make("details", {}, make("summary", {}, "Staat het er niet bij? Maak een eigen regel"), ...fresh.map(control)));
    }
    bench.show(asked.vraag, from, make("p", {}, about), form(item, asked, "antwoord", fields));
    bench.paneel.querySelector("input, select, textarea")?.focus();
  }

  async function deviate(item, from) {
    const asked = await ask("vraag", where(item));
    if (!asked.ok) return bench.say(asked.melding);
    const field = (naam, label, hulp, soort) => control({ naam, label, hulp, soort, opties: [], gekozen: [] });
    bench.show(`Afwijken van regel ${item.dataset.nummer}`, from,
      make("p", {}, "De bevinding verdwijnt tot de datum die u kiest, en blijft zichtbaar als besluit. Een afwijking maakt de tekst niet in orde met de wet."),
      form(item, asked, "afwijken", [
        field("reden", "Reden", "Waarom de regel hier niet geldt.", "tekst"),
        field("wie", "Wie besloot dit", "De naam of functie van wie dit besloot.", "regel"),
        field("tot", "Tot en met", "Daarna telt de regel weer mee.", "datum"),
      ]));
    bench.paneel.querySelector("textarea")?.focus();
  }

  // What is new since the last time someone looked at this list in this browser.
  const SEEN = `werkbank-gezien-${bench.slug}`;
  const items = () => [...document.querySelectorAll("main [data-vraag]")];
  let before = null;
  try {
    before = JSON.parse(localStorage.getItem(SEEN) ?? "null");
    if (items().length) localStorage.setItem(SEEN, JSON.stringify(items().map(name)));
  } catch (closed) {}

  const only = make("button", {
    type: "button",
    "aria-pressed": "false",
    onclick: () => {
      only.setAttribute("aria-pressed", String(only.getAttribute("aria-pressed") !== "true"));
      sift();
    },
  });

  function sift() {
    if (!before || !items().length) return;
    const known = new Set(before);
    const fresh = items().filter((item) => !known.has(name(item)));
    only.textContent = `Nieuw sinds uw vorige bezoek: ${fresh.length}`;
    if (fresh.length && !only.isConnected) bench.balk.insertBefore(only, bench.status);
    const sifted = only.getAttribute("aria-pressed") === "true";
    items().forEach((item) => { item.hidden = sifted && known.has(name(item)); });
    document.querySelectorAll("main .besluit").forEach((decision) => {
      decision.hidden = sifted && !decision.querySelector("[data-vraag]:not([hidden])");
      if (sifted) decision.querySelectorAll("details").forEach((fold) => { fold.open = true; });
    });
  }

  bench.after.push(sift);
  sift();

  bench.before.push(remove);
  bench.after.push(buttons);
  buttons();
})();
