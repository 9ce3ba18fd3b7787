package nl.glashelder.preview;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.glashelder.model.IsoDuration;
import nl.glashelder.model.RecordShape;
import nl.glashelder.model.TextForm;
import nl.glashelder.source.Catalogue;
import nl.glashelder.source.Outline;
import nl.glashelder.source.Suggestion;
import nl.glashelder.source.YamlEdit;

/** Writes the answers of a form into the text of a file. */
final class Answering {
  private final YamlEdit edit;
  private final Catalogue catalogue;

  Answering(Class<? extends Record> root, Catalogue catalogue) {
    this.edit = new YamlEdit(path -> keys(ModelPath.at(root, path).shape()));
    this.catalogue = catalogue;
  }

  private static List<String> keys(RecordShape shape) {
    return List.copyOf(shape.keys().keySet());
  }

  /**
   * The file with the answers.
   *
   * @param given the answers, by the keys of their fields; several on a line each
   * @throws IllegalArgumentException when one of them cannot be written there
   */
  String write(String text, AnswerForm form, Map<String, String> given) {
    String out = text;
    Map<String, String> own = new LinkedHashMap<>();
    Map<String, Map<String, Object>> entries = new LinkedHashMap<>();
    String added = "";
    for (AnswerForm.Field field : form.fields()) {
      String value = given.getOrDefault(field.keys(), "").strip();
      if (field.keys().startsWith(AnswerForm.NEW) && !value.isEmpty()) {
        own.put(field.keys().substring(AnswerForm.NEW.length()), meant(field, value));
        added = field.path();
      }
    }
    String newId = own.containsKey("naam") ? id(own.get("naam"), out, added) : "";
    if (!newId.isEmpty()) {
      Map<String, Object> entry = new LinkedHashMap<>();
      entry.put("id", newId);
      entry.putAll(own);
      out = edit.add(out, "", added, entry);
    }
    for (AnswerForm.Field field : form.fields()) {
      String value = given.getOrDefault(field.keys(), "").strip();
      if (field.keys().startsWith(AnswerForm.NEW)) {
        continue;
      }
      if (field.keys().equals(AnswerForm.USED_BY)) {
        out = usedBy(out, field, value);
      } else if (field.keys().contains("[]")) {
        if (!value.isEmpty()) {
          int at = field.keys().indexOf("[]");
          String list = field.path() + "|" + field.keys().substring(0, at);
          entries
              .computeIfAbsent(list, l -> new LinkedHashMap<>())
              .put(field.keys().substring(at + 3), value(field, value));
        }
      } else {
        boolean takesNew = !newId.isEmpty() && field.list().equals(added);
        String all = takesNew ? (value + "\n" + newId).strip() : value;
        if (!all.isEmpty()) {
          out = put(out, field, all);
        }
      }
    }
    for (Map.Entry<String, Map<String, Object>> entry : entries.entrySet()) {
      String[] where = entry.getKey().split("\\|", 2);
      out = edit.add(out, where[0], where[1], entry.getValue());
    }
    return out;
  }

  private String put(String text, AnswerForm.Field field, String value) {
    int point = field.keys().lastIndexOf('.');
    String around = point < 0 ? "" : field.keys().substring(0, point);
    String group =
        around.isEmpty()
            ? field.path()
            : field.path().isEmpty() ? around : field.path() + "." + around;
    String out = edit.put(text, group, field.keys().substring(point + 1), value(field, value));
    return defined(out, field.list(), value);
  }

  private static Object value(AnswerForm.Field field, String value) {
    return switch (field.way()) {
      case SEVERAL -> value.equals("geen") ? value : value.lines().map(String::strip).toList();
      case TEXTS ->
          new YamlEdit.Lines(
              value.lines().map(String::strip).filter(line -> !line.isEmpty()).toList());
      default -> meant(field, value);
    };
  }

  /** As YAML wants it: who fills in a form writes "7 jaar", "1234ab" or quotes as well. */
  private static String meant(AnswerForm.Field field, String value) {
    if (field.way() == AnswerForm.Way.DURATION) {
      return IsoDuration.parse(value).isPresent()
          ? value
          : Suggestion.duration(value).orElse(value);
    }
    // How a website is reached is not for a form to say.
    if (field.form() == TextForm.FREE || field.form() == TextForm.URL) {
      return value;
    }
    String bare = value.replaceAll("^[\"'](.*)[\"']$", "$1");
    return field.form().matches(bare) ? bare : Suggestion.form(bare, field.form()).orElse(value);
  }

  /** Ids of the catalogue that the file does not take yet come into its list. */
  private String defined(String text, String list, String ids) {
    String out = text;
    for (String id : ids.lines().map(String::strip).toList()) {
      boolean known = !list.isEmpty() && catalogue.ids(list).contains(id);
      if (known && !Outline.of(out).map(o -> o.below(list).contains(id)).orElse(true)) {
        out = edit.add(out, "", list, id);
      }
    }
    return out;
  }

  private String usedBy(String text, AnswerForm.Field field, String purposes) {
    String list = field.path().substring(0, field.path().indexOf('.'));
    String id = field.path().substring(field.path().indexOf('.') + 1);
    String key = AnswerForm.REFERS.get(list);
    String out = text;
    for (String purpose : purposes.lines().map(String::strip).filter(p -> !p.isEmpty()).toList()) {
      String group = "verwerkingen." + purpose;
      boolean there = Outline.of(out).map(o -> !o.below(group + "." + key).isEmpty()).orElse(false);
      out = there ? edit.add(out, group, key, id) : edit.put(out, group, key, List.of(id));
    }
    return out;
  }

  /** That a corporation deviates from a rule on purpose. */
  String deviate(String text, String rule, String path, Map<String, String> given) {
    Map<String, Object> entry = new LinkedHashMap<>();
    String end = path.substring(path.lastIndexOf('.') + 1);
    String name = rule.toLowerCase(Locale.ROOT) + (end.isEmpty() ? "" : "-" + end);
    entry.put("id", id(name, text, "afwijkingen"));
    entry.put("regel", rule);
    if (!path.isEmpty()) {
      entry.put("plaats", path);
    }
    for (String key : List.of("reden", "wie", "tot")) {
      entry.put(key, given.getOrDefault(key, "").strip());
    }
    return edit.add(text, "", "afwijkingen", entry);
  }

  /** An id made of a name, that nothing in a list has yet. */
  static String id(String name, String text, String list) {
    String plain =
        Normalizer.normalize(name, Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    String start = plain.isEmpty() ? "nieuw" : plain;
    Set<String> taken =
        new TreeSet<>(Outline.of(text).map(o -> o.below(list)).orElse(new ArrayList<>()));
    String id = start;
    for (int i = 2; taken.contains(id); i++) {
      id = start + "-" + i;
    }
    return id;
  }
}
