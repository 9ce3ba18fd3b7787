// Begins a corporation, and publishes a draft.
(() => {
  const bench = window.werkbank;
  const { make, ask } = bench;
  const field = (label, hint, control) => {
    control.id = `werkbank-${control.name}`;
    control.setAttribute("aria-describedby", `${control.id}-hulp`);
    return make("div", { class: "werkbank-veld" },
      make("label", { for: control.id }, label), control,
      make("p", { id: `${control.id}-hulp`, class: "werkbank-hulp" }, hint));
  };
  const values = (form) => Object.fromEntries([...new FormData(form)].filter(([, value]) => value !== ""));

  if (location.pathname === "/review/index.html") {
    bench.balk.insertBefore(make("button", { type: "button", onclick: (e) => begin(e.currentTarget) }, "Nieuwe corporatie"), bench.status);
  }
  const [, site, slug, part] = location.pathname.split("/");
  if (site === "review" && /^(privacy|cookie)verklaring$/.test(part ?? "")) {
    bench.balk.insertBefore(make("button", { type: "button", onclick: (e) => publish(e.currentTarget) }, "Publiceren"), bench.status);
  }

  function begin(from) {
    const out = make("div", { role: "alert" });
    bench.show("Nieuwe corporatie", from, make("form", {
      class: "werkbank-vraag",
      onsubmit: async (event) => {
        event.preventDefault();
        const got = await ask("nieuw", values(event.currentTarget));
        if (got.ok) location.href = got.adres;
        else out.replaceChildren(make("p", {}, got.melding));
      },
    },
      field("Naam", "De officiële naam, zoals in het handelsregister.", make("input", { name: "naam", required: true })),
      field("Map", "Wordt een deel van het webadres: kleine letters, cijfers en streepjes.", make("input", { name: "map", required: true })),
      field("Aanspreekvorm", "Hoe u lezers aanspreekt.", make("select", { name: "aanspreekvorm" },
        make("option", { value: "u" }, "u"), make("option", { value: "je" }, "je"))),
      out, make("div", { class: "werkbank-knoppen" }, make("button", { type: "submit", class: "hoofd" }, "Begin"))));
    const [name, folder] = bench.paneel.querySelectorAll("input");
    let own = false;
    folder.addEventListener("input", () => { own = folder.value !== ""; });
    // Proposed from the name until somebody chooses another.
    name.addEventListener("input", () => {
      if (own) return;
      folder.value = name.value.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase()
        .replace(/^(stichting|woningstichting|woonstichting|woningbouwvereniging)\s+(?=\S)/, "")
        .replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");
    });
    name.focus();
  }

  function publish(from) {
    const out = make("div", { class: "werkbank-uitkomst", role: "alert" });
    const judge = make("div", {});
    const form = make("form", {
      class: "werkbank-vraag",
      onsubmit: async (event) => {
        event.preventDefault();
        const given = values(form);
        given.proef = event.submitter?.value === "proef" ? "ja" : "nee";
        given.bestand = `${slug}/${part}.yaml`;
        given.aard = [...judge.querySelectorAll("fieldset")].map((set) =>
          [set.dataset.id, set.querySelector("select").value, set.querySelector("input").value.replaceAll(";", ",")])
          .filter(([, aard]) => aard).map(([id, aard, reden]) => `${id}=${aard}: ${reden}`).join("; ");
        const got = await ask("publiceer", given);
        out.replaceChildren(
          ...(got.melding ?? "").split("\n").map((line) => make("p", {}, line)),
          make("ul", {}, ...(got.fouten ?? []).map((f) => make("li", {}, `${f.nummer} ${f.naam}: ${f.melding} ${f.advies}`))));
        if (got.ok && given.proef === "nee") {
          out.append(make("p", {}, make("a", { href: `/site/${slug}/${part}/index.html` }, "Bekijk de gepubliceerde versie")));
        }
        const known = new Set([...judge.querySelectorAll("fieldset")].map((set) => set.dataset.id));
        (got.open ?? []).filter((o) => !known.has(o.id)).forEach((o) => judge.append(weigh(o)));
      },
    },
      field("Geldt vanaf", "De dag waarop de versie ingaat.", make("input", { name: "ingangsdatum", type: "date", required: true })),
      field("Wat er veranderde", "Een zin, voor de geschiedenis.", make("textarea", { name: "toelichting", rows: "2", required: true })),
      field("Vastgesteld door", "Bijvoorbeeld het bestuur. Laat u dit leeg, dan staat het nergens en kan het later niet meer.", make("input", { name: "vastgesteldDoor" })),
      field("Reden bij terugwerkende kracht", "Alleen als een ruimer gebruik van gegevens al eerder inging.", make("input", { name: "terugwerkendReden" })),
      judge, out,
      make("div", { class: "werkbank-knoppen" },
        make("button", { type: "submit", value: "proef" }, "Eerst proberen"),
        make("button", { type: "submit", class: "hoofd", value: "echt" }, "Publiceren")));
    bench.show("Publiceren", from,
      make("p", {}, "Een gepubliceerde versie verandert nooit meer. De bestanden komen in de map versies; zet ze in git."), form);
    form.querySelector("input").focus();
  }

  function weigh(change) {
    const select = make("select", { "aria-label": "Wat is het?" },
      make("option", { value: "" }, "Kies"), ...["uitbreiding", "inperking", "redactioneel"].map((a) => make("option", { value: a }, a)));
    return make("fieldset", { "data-id": change.id },
      make("legend", {}, `Na te gaan: ${change.zin}`), select, make("label", {}, " Waarom? ", make("input", {})));
  }
})();
