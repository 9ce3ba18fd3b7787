package nl.glashelder.templates.slots;

import java.util.List;

/**
 * Texts that would do something if any page, script or file took them for more than text: were they
 * run, {@code geraakt} would be set, or {@code elders.example} asked for something.
 */
final class Shapes {
  private static final String RUN = "<script>geraakt=1</script>";

  /** What stands in a slot; each holds {@link #MARK}, so that it can be found. */
  static final String MARK = "Zwq";

  private static final List<String> ALL =
      List.of(
          // HTML
          RUN,
          "\">" + RUN,
          "'>" + RUN,
          "</title>" + RUN,
          "</style>" + RUN,
          "</textarea>" + RUN,
          "</script>" + RUN,
          "-->" + RUN,
          "<!-- ",
          "]]>" + RUN,
          "<![CDATA[" + RUN + "]]>",
          "<img src=x onerror=geraakt=1>",
          "\"><img src=x onerror=geraakt=1>",
          "<svg onload=geraakt=1>",
          "<details open ontoggle=geraakt=1>",
          "<input autofocus onfocus=geraakt=1>",
          "<iframe src=javascript:parent.geraakt=1></iframe>",
          "<object data=https://elders.example/o></object>",
          "<form action=https://elders.example/><button>Klik</button></form>",
          "<base href=https://elders.example/>",
          "<meta http-equiv=refresh content='0;url=https://elders.example/'>",
          "<link rel=stylesheet href=https://elders.example/s.css>",
          "<style>body{display:none}</style>",
          "<template>" + RUN + "</template>",
          "<math><mi href=javascript:geraakt=1>x</mi></math>",
          "<b>vet</b> en <i>schuin</i>",
          "<plaintext>",
          // attributes and addresses
          "\" onmouseover=\"geraakt=1\" autofocus onfocus=\"geraakt=1",
          "' onmouseover='geraakt=1' autofocus onfocus='geraakt=1",
          "` onfocus=`geraakt=1",
          "javascript:geraakt=1",
          "data:text/html," + RUN,
          "//elders.example/pad",
          "https://elders.example/?a=1&b=<2>",
          // character references and escapes of other languages
          "&lt;script&gt;geraakt=1&lt;/script&gt;",
          "&#60;script&#62;geraakt=1&#60;/script&#62;",
          "&#x3c;script&#x3e;geraakt=1&#x3c;/script&#x3e;",
          "\\u003cscript\\u003egeraakt=1\\u003c/script\\u003e",
          "%3Cscript%3Egeraakt=1%3C/script%3E",
          // scripts and data within a page
          "'; geraakt=1; //",
          "\"; geraakt=1; //",
          "\\'; geraakt=1; //",
          "\\\"; geraakt=1; //",
          "*/ geraakt=1; /*",
          "${geraakt=1}",
          "`+(geraakt=1)+`",
          "\"},\"x\":{\"y\":\"",
          "</script><!--",
          // stylesheets
          "} body { display: none } x {",
          "url(https://elders.example/u)",
          "@import 'https://elders.example/i.css';",
          // templates
          "${7*7} $unsafe{7*7} @raw @endraw",
          "@if(true)ja@endif @for(var x : y)",
          "{{7*7}} {%7*7%} #{7*7} <%= 7*7 %>",
          // Markdown
          "[klik](javascript:geraakt=1)",
          "[klik](JaVaScRiPt:geraakt=1 \"titel\")",
          "[klik](data:text/html;base64,eA==)",
          "<javascript:geraakt=1>",
          "[klik](https://www.voorbeeld.example/?a=1&b=2 \"Een \\\"titel\\\"\")",
          "**vet** _schuin_ `code` \\*geen\\*",
          "# kop",
          "- regel",
          "1. regel",
          "> aanhaling",
          "| a | b |",
          // other readers of what is written
          "=1+1",
          "+31 10 000 00 00",
          "@naam",
          "%s %d %n {0} $1 \\1",
          "../../elders",
          "C:\\pad\\bestand",
          "null",
          "2024-01-01",
          "A & B < C > D \"E\" 'F'",
          // letters
          "Verklaringsovereenkomst".repeat(8),
          "\u05e2\u05d1\u05e8\u05d9\u05ea <b>\u0627\u0644\u0639\u0631\u0628\u064a\u0629</b>",
          "\ud835\udc9c e\u0301 \u0132 \ufb01");

  private Shapes() {}

  /** How many there are. */
  static int count() {
    return ALL.size();
  }

  /** The text for a slot in a turn: in as many turns as there are shapes each slot has had each. */
  static String of(int slot, int turn) {
    return ALL.get((slot + turn) % ALL.size()) + " " + MARK;
  }
}
