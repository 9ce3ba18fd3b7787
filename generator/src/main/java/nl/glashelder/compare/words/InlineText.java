package nl.glashelder.compare.words;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The text of a block as words, with the inline elements around them. */
final class InlineText {
  enum Kind {
    WORD,
    PUNCTUATION,
    SPACE,
    /** An element or comment that is compared as one thing. */
    ATOM,
    /** The place where two blocks meet, when several are compared with one. */
    BREAK
  }

  sealed interface Item permits Token, Span {
    Span parent();

    /** The first token's place. */
    int from();

    /** The place after the last token. */
    int to();
  }

  record Token(Kind kind, String text, Node atom, int number, Span parent, int from)
      implements Item {
    /** Whether the token is written alike; a no-break space and a space are not. */
    boolean isWrittenAs(Token other) {
      return text.equals(other.text)
          || kind == Kind.SPACE
              && Whitespace.collapsed(text).equals(Whitespace.collapsed(other.text));
    }

    /** Whether it reads the same: another kind of quote, dash, space or invisible sign at most. */
    boolean readsAs(Token other) {
      return kind == other.kind && kind != Kind.ATOM && number == other.number;
    }

    @Override
    public int to() {
      return from + 1;
    }
  }

  /** An inline element that holds words. */
  static final class Span implements Item {
    final Element element;
    final String shell;
    final List<Item> items = new ArrayList<>();
    private final Span parent;
    private final int from;
    private int to;

    Span(Element element, Span parent, int from) {
      this.element = element;
      this.shell = element.normalName() + element.attributes().html();
      this.parent = parent;
      this.from = from;
    }

    @Override
    public Span parent() {
      return parent;
    }

    @Override
    public int from() {
      return from;
    }

    @Override
    public int to() {
      return to;
    }
  }

  final List<Token> tokens = new ArrayList<>();
  final List<Item> items = new ArrayList<>();
  private final boolean preformatted;
  private final Vocabulary vocabulary;

  private InlineText(boolean preformatted, Vocabulary vocabulary) {
    this.preformatted = preformatted;
    this.vocabulary = vocabulary;
  }

  static InlineText of(Block block, Vocabulary vocabulary) {
    return of(List.of(block), vocabulary);
  }

  /** The text of several blocks, with a break between each two. */
  static InlineText of(List<Block> blocks, Vocabulary vocabulary) {
    InlineText text = new InlineText(blocks.get(0).preformatted, vocabulary);
    for (Block block : blocks) {
      if (!text.tokens.isEmpty()) {
        text.add(Kind.BREAK, "", null, null, text.items);
      }
      text.readRoot(block.trimmedInline());
    }
    return text;
  }

  /** All words to the letter, with images and the like; elements around words are no part of it. */
  String wording() {
    return wording(0, tokens.size());
  }

  /** The words of some tokens to the letter. */
  String wording(int from, int to) {
    StringBuilder words = new StringBuilder();
    for (Token token : tokens.subList(from, to)) {
      words.append(token.text);
      if (token.atom != null && !(token.atom instanceof Comment)) {
        words.append(token.atom.outerHtml());
      }
    }
    return Whitespace.collapsed(words.toString());
  }

  private void readRoot(List<Node> nodes) {
    for (int i = 0; i < nodes.size(); i++) {
      if (!preformatted && nodes.get(i) instanceof TextNode node) {
        String plain = node.getWholeText();
        int from = 0;
        int to = plain.length();
        while (i == 0 && from < to && HtmlKinds.isSpace(plain.charAt(from))) {
          from++;
        }
        while (i == nodes.size() - 1 && to > from && HtmlKinds.isSpace(plain.charAt(to - 1))) {
          to--;
        }
        readText(plain.substring(from, to), null, items);
      } else {
        read(nodes.subList(i, i + 1), null, items);
      }
    }
  }

  private void read(List<Node> nodes, Span parent, List<Item> into) {
    for (Node node : nodes) {
      if (node instanceof TextNode text) {
        readText(text.getWholeText(), parent, into);
      } else if (HtmlKinds.isAtom(node) || !(node instanceof Element)) {
        addAtom(node, parent, into);
      } else {
        readElement((Element) node, parent, into);
      }
    }
  }

  private void readElement(Element element, Span parent, List<Item> into) {
    int from = tokens.size();
    Span span = new Span(element, parent, from);
    read(element.childNodes(), span, span.items);
    boolean content = false;
    for (int i = from; i < tokens.size() && !content; i++) {
      content = tokens.get(i).kind != Kind.SPACE;
    }
    if (content) {
      span.to = tokens.size();
      into.add(span);
    } else {
      tokens.subList(from, tokens.size()).clear();
      addAtom(element, parent, into);
    }
  }

  private void addAtom(Node node, Span parent, List<Item> into) {
    Token token =
        new Token(
            Kind.ATOM, "", node, vocabulary.number("<" + node.outerHtml()), parent, tokens.size());
    tokens.add(token);
    into.add(token);
  }

  private void add(Kind kind, String text, Node atom, Span parent, List<Item> into) {
    int number = kind == Kind.SPACE ? -1 : vocabulary.number(Signs.asRead(text));
    Token token = new Token(kind, text, atom, number, parent, tokens.size());
    tokens.add(token);
    into.add(token);
  }

  private void readText(String text, Span parent, List<Item> into) {
    int at = 0;
    while (at < text.length()) {
      int end = endOfToken(text, at);
      Kind kind = kindOf(text.codePointAt(at));
      add(kind, text.substring(at, end), null, parent, into);
      at = end;
    }
  }

  private Kind kindOf(int c) {
    if (isSpace(c)) {
      return preformatted ? Kind.PUNCTUATION : Kind.SPACE;
    }
    return Character.isLetterOrDigit(c) ? Kind.WORD : Kind.PUNCTUATION;
  }

  private int endOfToken(String text, int from) {
    int first = text.codePointAt(from);
    int at = from + Character.charCount(first);
    if (isSpace(first)) {
      while (at < text.length()
          && isSpace(text.charAt(at))
          && !(preformatted && (first == '\n' || text.charAt(at) == '\n'))) {
        at++;
      }
      return at;
    }
    boolean word = Character.isLetterOrDigit(first);
    while (at < text.length()) {
      int c = text.codePointAt(at);
      boolean more = isMark(c) || word && (Character.isLetterOrDigit(c) || isInNumber(text, at));
      if (!more) {
        break;
      }
      at += Character.charCount(c);
    }
    return at;
  }

  private static boolean isSpace(int c) {
    return HtmlKinds.isSpace(c) || Signs.isSpace(c);
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return Signs.isInvisible(c)
        || type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  private static boolean isInNumber(String text, int at) {
    char c = text.charAt(at);
    return (c == '.' || c == ',')
        && Character.isDigit(text.charAt(at - 1))
        && at + 1 < text.length()
        && Character.isDigit(text.charAt(at + 1));
  }
}
