package nl.glashelder.render.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.glashelder.model.RecordShape;
import nl.glashelder.model.RecordShape.Kind;
import nl.glashelder.model.RecordShape.Part;
import nl.glashelder.model.TextForm;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/**
 * Makes the telephone numbers in words into links, so that a tenant on a phone can call at once.
 */
public final class TelephoneLinks {
  /** Where a link, or a number within one, would be in the way. */
  private static final Evaluator NOT_IN =
      Selector.evaluatorOf("a, h1, h2, h3, h4, h5, h6, pre, code");

  private TelephoneLinks() {}

  /** The telephone numbers that data hold, as they are written; the longest first. */
  public static SortedSet<String> numbersIn(List<? extends Record> data) {
    SortedSet<String> numbers =
        new TreeSet<>(Comparator.comparingInt(String::length).reversed().thenComparing(n -> n));
    data.forEach(record -> collect(record, numbers));
    return numbers;
  }

  private static void collect(Record record, SortedSet<String> numbers) {
    for (Part part : RecordShape.of(record.getClass()).parts()) {
      if (part.kind() == Kind.RECORD) {
        part.values(record).forEach(value -> collect((Record) value, numbers));
      } else if (part.key().form() == TextForm.PHONE) {
        part.values(record).forEach(value -> numbers.add((String) value));
      }
    }
  }

  static void addTo(Element body, SortedSet<String> numbers) {
    if (numbers.isEmpty()) {
      return;
    }
    Pattern whole =
        Pattern.compile(
            numbers.stream()
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?<![0-9])(?:", ")(?![0-9])")));
    List<TextNode> texts = new ArrayList<>();
    body.traverse(
        (node, depth) -> {
          if (node instanceof TextNode text
              && whole.matcher(text.getWholeText()).find()
              && text.parent().closest(NOT_IN) == null) {
            texts.add(text);
          }
        });
    texts.forEach(text -> link(text, whole));
  }

  private static void link(TextNode text, Pattern whole) {
    Matcher number = whole.matcher(text.getWholeText());
    if (!number.find()) {
      return;
    }
    TextNode found = number.start() == 0 ? text : text.splitText(number.start());
    if (found.getWholeText().length() > number.group().length()) {
      link(found.splitText(number.group().length()), whole);
    }
    Element link = new Element("a").attr("href", address(number.group()));
    found.before(link.attr(Article.ADDED, "om"));
    link.appendChild(found);
  }

  /** The zero between brackets is for callers within the country, who do not need the code. */
  private static String address(String number) {
    String international = number.startsWith("+") ? number.replace("(0)", "") : number;
    return "tel:" + international.replaceAll("[^+0-9]", "");
  }
}
