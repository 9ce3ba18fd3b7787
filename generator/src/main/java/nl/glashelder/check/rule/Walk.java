package nl.glashelder.check.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.glashelder.model.RecordShape;
import nl.glashelder.model.RecordShape.Kind;
import nl.glashelder.model.RecordShape.Part;
import nl.glashelder.model.TextForm;

/** One walk through a whole document, for all that every entry of it may hold. */
final class Walk {
  /** Text about the check itself, or that never reaches a page. */
  private static final Set<String> NOT_READ = Set.of("afwijkingen", "huisstijl", "woorden");

  private final Sheet sheet;
  private final List<Passage> passages = new ArrayList<>();
  private final Set<String> references = new HashSet<>();

  private Walk(Sheet sheet) {
    this.sheet = sheet;
  }

  static Walk through(Sheet sheet, Record document) {
    Walk walk = new Walk(sheet);
    walk.visit(document, "");
    return walk;
  }

  /** Every text, in the order of its keys. */
  List<Passage> passages() {
    return passages;
  }

  /** Every reference, as {@code list.id}. */
  Set<String> references() {
    return references;
  }

  private void visit(Object holder, String path) {
    for (Part part : RecordShape.of(holder.getClass()).parts()) {
      String key = part.key().value();
      if (path.isEmpty() && NOT_READ.contains(key)) {
        continue;
      }
      List<?> values = part.values(holder);
      if (values.isEmpty()) {
        continue;
      }
      String inner = path.isEmpty() ? key : path + "." + key;
      if (!part.key().refersTo().isEmpty()) {
        values.forEach(id -> references.add(part.key().refersTo() + "." + id));
      } else {
        visit(part, values, inner);
      }
    }
  }

  private void visit(Part part, List<?> values, String path) {
    boolean prose = part.kind() == Kind.TEXT;
    boolean name = part.kind() == Kind.STRING && part.key().form() == TextForm.FREE;
    if (!prose && !name && part.kind() != Kind.RECORD) {
      return;
    }
    for (int i = 0; i < values.size(); i++) {
      Object value = values.get(i);
      String item = path;
      if (part.isList()) {
        item = path + "." + RecordShape.idOf(value).orElse(String.valueOf(i));
      }
      if (part.kind() == Kind.RECORD) {
        visit(value, item);
      } else {
        passages.add(Passage.of(sheet, item, part.key().value(), prose, value.toString()));
      }
    }
  }
}
