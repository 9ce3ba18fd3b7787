package nl.glashelder.visit;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Notices about cookies as websites make them, odd ones too. Agreeing keeps a cookie {@code ja},
 * refusing one called {@code nee}.
 */
final class ConsentPages {
  /** Where both choices can be made. */
  static final Map<String, String> BOTH = both();

  /** What looks like a choice about cookies and is none. */
  static final Map<String, String> NONE =
      Map.of(
          "nuttig",
          "<main><h1>Huur</h1><div><p>Was deze pagina nuttig?</p><button>Ja</button>"
              + "<button>Nee</button></div></main><footer><a href='#p'>Privacy</a>"
              + "<a href='#c'>Cookies</a></footer>",
          "nieuwsbrief",
          "<div><p>Meld u aan voor de nieuwsbrief</p><button>Nee, bedankt</button>"
              + "<button>Akkoord</button></div><a href='#c'>Cookie-instellingen</a>",
          "voorwaarden",
          "<form><p>U huurt volgens onze regels.</p><button>Ik ga akkoord</button></form>");

  private static final String SCRIPT =
      """
      <script>
      const kies = wat => {
        document.cookie = wat + '=GEHEIM';
        document.querySelectorAll('[data-melding]').forEach(m => m.remove());
      };
      addEventListener('click', e => {
        const knop = e.target.closest('[data-kies]');
        if (knop) kies(knop.dataset.kies);
      });
      </script>
      """;

  private ConsentPages() {}

  private static String notice(String buttons) {
    return SCRIPT
        + "<main><h1>Wonen</h1><p>Alles over huren.</p></main>"
        + "<div data-melding><p>Wij plaatsen cookies om te meten.</p>"
        + buttons
        + "</div>";
  }

  private static Map<String, String> both() {
    Map<String, String> all = new LinkedHashMap<>();
    all.put(
        "prima",
        notice("<button data-kies=ja>Prima</button><a href='#' data-kies=nee>Liever niet</a>"));
    all.put(
        "geen-knoppen",
        notice(
            "<span style='cursor: pointer' data-kies=ja>Oké, begrepen!</span>"
                + "<div tabindex=0 data-kies=nee>Alleen noodzakelijk</div>"));
    all.put(
        "engels",
        notice(
            "<button data-kies=ja>Got it!</button>"
                + "<button data-kies=nee>Continue without accepting</button>"));
    all.put(
        "beelden",
        notice(
            "<input type=image alt='Akkoord' width=80 height=30 src='data:,' data-kies=ja>"
                + "<button aria-label='Weigeren' data-kies=nee>×</button>"));
    all.put(
        "eigen-element",
        notice(
            "<x-knop>Alles goedkeuren</x-knop><x-knop>Alles afwijzen</x-knop><script>"
                + "customElements.define('x-knop', class extends HTMLElement {"
                + " connectedCallback() { const s = this.attachShadow({mode: 'open'});"
                + " s.innerHTML = '<button><slot></slot></button>'; s.firstChild.onclick = () =>"
                + " kies(/goed/.test(this.textContent) ? 'ja' : 'nee'); } })</script>"));
    all.put(
        "gesloten-schaduw",
        SCRIPT
            + "<main>Wonen</main><div data-melding id=h></div><script>"
            + "const s = h.attachShadow({mode: 'closed'}); s.innerHTML = '<p>Cookies?</p>"
            + "<button>Accepteren</button><button>Weigeren</button>';"
            + "s.children[1].onclick = () => kies('ja'); s.children[2].onclick = () => kies('nee');"
            + "</script>");
    all.put(
        "zonder-uitleg",
        SCRIPT
            + "<main><h1>Wonen</h1></main><div data-melding><button data-kies=ja>Alles accepteren"
            + "</button><button data-kies=nee>Weigeren</button></div>");
    all.put(
        "dialoog",
        SCRIPT
            + "<main>Wonen</main><dialog data-melding id=d><p>Cookies?</p>"
            + "<button data-kies=nee>Ik ga niet akkoord</button>"
            + "<button data-kies=ja>Ik ga akkoord</button></dialog>"
            + "<script>d.showModal()</script>");
    all.put(
        "twee-stappen",
        notice(
            "<button data-kies=ja>Alles toestaan</button>"
                + "<button onclick=\"stap.hidden = false\">Instellingen</button>"
                + "<div id=stap hidden><h2>Cookies kiezen</h2>"
                + "<button data-kies=nee>Alles weigeren</button></div>"));
    all.put(
        "schakelaars",
        notice(
            "<label><input type=checkbox checked disabled> Nodig</label>"
                + "<label><input type=checkbox id=meten checked> Meten</label>"
                + "<span role=switch id=volgen tabindex=0 aria-checked=true onclick="
                + "\"this.ariaChecked = this.ariaChecked !== 'true'\">Volgen</span>"
                + "<button onclick=\"kies(meten.checked || volgen.ariaChecked === 'true'"
                + " ? 'ja' : 'nee')\">Voorkeuren opslaan</button>"
                + "<button data-kies=ja>Akkoord</button>"));
    return all;
  }
}
