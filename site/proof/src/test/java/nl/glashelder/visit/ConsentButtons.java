package nl.glashelder.visit;

import java.util.LinkedHashMap;
import java.util.Map;

/** The ways in which a button may want to be clicked; each click that counts sets a cookie. */
final class ConsentButtons {
  /** The body of a page with a button, by the name of the way. */
  static final Map<String, String> WAYS = buttons();

  private ConsentButtons() {}

  private static Map<String, String> buttons() {
    String notice = "<div class='cookies'><p>Wij gebruiken cookies.</p>";
    String set =
        "<script>function zet() { document.cookie = 'na_klik=GEHEIM';"
            + " document.querySelectorAll('.cookies').forEach(m => m.remove()); }</script>";
    String button = "<button id='akkoord'>Alles accepteren</button>";
    String wait = "document.getElementById('akkoord')";
    Map<String, String> all = new LinkedHashMap<>();
    all.put("gewoon", set + notice + button + "<script>" + wait + ".onclick = zet</script>");
    all.put(
        "tweeling",
        set
            + notice
            + "<button class='akkoord' style='display:none'>Alles accepteren</button>"
            + "<button class='akkoord' onclick='zet()'>Alles accepteren</button>");
    all.put(
        "eerst-uit",
        set
            + notice
            + "<button id='akkoord' disabled onclick='zet()'>Alles accepteren</button>"
            + "<script>setTimeout(() => "
            + wait
            + ".disabled = false, 1500)</script>");
    all.put(
        "animatie",
        set
            + "<style>@keyframes schuif { from { transform: translateY(500px) } } .cookies {"
            + " animation: schuif 1s }</style>"
            + notice
            + button
            + "<script>document.querySelector('.cookies').addEventListener('animationend', () => "
            + wait
            + ".onclick = zet)</script>");
    all.put("neer", set + notice + button + "<script>" + wait + ".onpointerdown = zet</script>");
    all.put("op", set + notice + button + "<script>" + wait + ".onmouseup = zet</script>");
    all.put(
        "echt",
        set
            + notice
            + button
            + "<script>"
            + wait
            + ".onclick = e => { if (e.isTrusted) zet(); }</script>");
    all.put(
        "schaduw",
        set
            + "<div class='cookies' id='buiten'></div><script>const s ="
            + " document.getElementById('buiten').attachShadow({mode: 'open'}); s.innerHTML = \""
            + notice
            + button
            + "\"; s.getElementById('akkoord').onclick = zet;</script>");
    all.put(
        "schaduw-in-schaduw",
        set
            + "<div class='cookies' id='buiten'></div><script>const s ="
            + " document.getElementById('buiten').attachShadow({mode: 'open'}); s.innerHTML ="
            + " \"<div id='in'></div>\"; const d = s.getElementById('in').attachShadow({mode:"
            + " 'open'}); d.innerHTML = \""
            + notice
            + button
            + "\"; d.getElementById('akkoord').onclick = zet;</script>");
    all.put("frame", set + "<div class='cookies'><iframe src='/knop-eigen'></iframe></div>");
    all.put(
        "frame-van-ander",
        set
            + "<div class='cookies'><iframe style='margin: 40px' id='f'></iframe></div><script>"
            + "document.getElementById('f').src = location.href.replace('www.eigen',"
            + " 'toestemming').replace(/knop.*/, 'knop-derde');"
            + " onmessage = zet;</script>");
    all.put(
        "na-drie",
        set
            + "<script>setTimeout(() => { document.body.insertAdjacentHTML('beforeend', \""
            + notice
            + "<button id='akkoord' onclick='zet()'>Alles accepteren</button>\") },"
            + " 3000)</script>");
    all.put(
        "onderaan",
        set
            + "<div style='height: 5000px'></div>"
            + notice
            + "<button id='akkoord' onclick='zet()'>Alles accepteren</button>");
    all.put(
        "bedekt",
        set
            + notice
            + "<button id='akkoord' onclick='zet()'>Alles accepteren</button><div id='laag'"
            + " style='position: fixed; inset: 0; background: white'></div><script>setTimeout(()"
            + " => document.getElementById('laag').remove(), 1500)</script>");
    return all;
  }
}
