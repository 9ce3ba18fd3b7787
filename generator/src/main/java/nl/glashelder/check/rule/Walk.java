package nl.glashelder.check.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.glashelder.model.Clause;
import nl.glashelder.model.Key;
import nl.glashelder.model.RecordShape;
import nl.glashelder.model.RecordShape.Kind;
import nl.glashelder.model.RecordShape.Part;
import nl.glashelder.model.TextForm;

/** One walk through a whole document, for all that every entry of it may hold. */
final class Walk {
  /** Text about the check itself, or that never reaches a page. */
  private static final Set<String> NOT_READ = Set.of("afwijkingen", "huisstijl", "woorden");

  /** The steps from each kind of record, read once: asking an annotation takes time. */
  private static final ClassValue<List<Step>> STEPS =
      new ClassValue<>() {
        @Override
        protected List<Step> computeValue(Class<?> type) {
          return RecordShape.of(type).parts().stream().filter(Walk::leadsOn).map(Step::of).toList();
        }
      };

  /** A component that holds text, a value, a reference, or a record that may hold them. */
  private record Step(
      Part part, String key, String refersTo, Clause clause, String after, boolean isText) {
    static Step of(Part part) {
      Key key = part.key();
      boolean name = part.kind() == Kind.STRING && key.form() == TextForm.FREE;
      return new Step(
          part,
          key.value(),
          key.refersTo(),
          key.clause(),
          key.after(),
          name || part.kind() == Kind.TEXT);
    }
  }

  /**
   * A name, number or address.
   *
   * @param path the entry
   * @param written what is filled in
   */
  record Value(String path, String written) {}

  private final Sheet sheet;
  private final List<Passage> passages = new ArrayList<>();
  private final Set<String> references = new HashSet<>();
  private final List<InSentence> clauses = new ArrayList<>();
  private final List<Value> written = new ArrayList<>();

  /**
   * A text that goes on in a sentence of ours.
   *
   * @param passage the text
   * @param clause how it goes on
   * @param after the words before it, with both forms of address
   */
  record InSentence(Passage passage, Clause clause, String after) {}

  private Walk(Sheet sheet) {
    this.sheet = sheet;
  }

  private static boolean leadsOn(Part part) {
    return part.kind() == Kind.STRING && !part.isId()
        || part.kind() == Kind.TEXT
        || part.kind() == Kind.RECORD
        || !part.key().refersTo().isEmpty();
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

  /** Every text that goes on in a sentence of ours, in the order of its keys. */
  List<InSentence> clauses() {
    return clauses;
  }

  /** Every name, number and address, in the order of its keys. */
  List<Value> values() {
    return written;
  }

  /** Every reference, as {@code list.id}. */
  Set<String> references() {
    return references;
  }

  private void visit(Object holder, String path) {
    for (Step step : STEPS.get(holder.getClass())) {
      if (path.isEmpty() && NOT_READ.contains(step.key())) {
        continue;
      }
      List<?> values = step.part().values(holder);
      if (values.isEmpty()) {
        continue;
      }
      if (step.refersTo().isEmpty()) {
        visit(step, holder, values, path.isEmpty() ? step.key() : path + "." + step.key());
      } else {
        values.forEach(id -> references.add(step.refersTo() + "." + id));
      }
    }
  }

  private void visit(Step step, Object holder, List<?> values, String path) {
    for (int i = 0; i < values.size(); i++) {
      Object value = values.get(i);
      String item = path;
      if (step.part().isList()) {
        item = path + "." + RecordShape.idOf(value).orElse(String.valueOf(i));
      }
      if (step.part().kind() == Kind.RECORD) {
        visit(value, item);
        continue;
      }
      boolean prose = step.part().kind() == Kind.TEXT;
      if (!prose) {
        written.add(new Value(item, value.toString()));
      }
      if (step.isText()) {
        text(step, holder, Passage.of(sheet, item, step.key(), prose, value.toString()));
      }
    }
  }

  private void text(Step step, Object holder, Passage passage) {
    passages.add(passage);
    if (step.clause() != Clause.NONE) {
      String before =
          step.clause() == Clause.START
              ? OwnTerm.before(holder, step.after(), passage.text())
              : step.after();
      clauses.add(new InSentence(passage, step.clause(), before));
    }
  }
}
