package nl.glashelder.preview;

import java.util.List;
import java.util.Optional;
import nl.glashelder.model.RecordShape;
import nl.glashelder.model.RecordShape.Kind;
import nl.glashelder.model.RecordShape.Part;

/**
 * A group of keys in a file, and what may stand in it.
 *
 * @param path keys and ids joined by points; empty for the whole file
 * @param shape what it is
 */
record ModelPath(String path, RecordShape shape) {
  /** The group at a path, or the nearest one around it. */
  static ModelPath at(Class<? extends Record> root, String path) {
    ModelPath at = new ModelPath("", RecordShape.of(root));
    List<String> pieces = path.isEmpty() ? List.of() : List.of(path.split("\\."));
    for (int i = 0; i < pieces.size(); i++) {
      Optional<Part> part = at.shape().part(pieces.get(i)).filter(p -> p.kind() == Kind.RECORD);
      if (part.isEmpty() || part.get().isList() && i + 1 == pieces.size()) {
        return at;
      }
      String step = part.get().isList() ? pieces.get(i) + "." + pieces.get(++i) : pieces.get(i);
      at = new ModelPath(at.below(step), RecordShape.of(part.get().valueType()));
    }
    return at;
  }

  /** The nearest group, at a path or around it, that may hold some keys; empty when none may. */
  static Optional<ModelPath> holding(Class<? extends Record> root, String path, String keys) {
    String sought = path;
    while (true) {
      ModelPath at = at(root, sought);
      if (at.part(keys).isPresent()) {
        return Optional.of(at);
      }
      int point = at.path().lastIndexOf('.');
      if (at.path().isEmpty()) {
        return Optional.empty();
      }
      sought = at.path().substring(0, Math.max(0, point));
    }
  }

  /** What stands at keys joined by points; {@code []} behind a key is an entry of its list. */
  Optional<Part> part(String keys) {
    RecordShape within = shape;
    String[] pieces = keys.split("\\.");
    for (int i = 0; i < pieces.length; i++) {
      Optional<Part> part = within.part(pieces[i].replace("[]", ""));
      if (part.isEmpty() || i == pieces.length - 1) {
        return part;
      }
      if (part.get().kind() != Kind.RECORD) {
        return Optional.empty();
      }
      within = RecordShape.of(part.get().valueType());
    }
    return Optional.empty();
  }

  /** The path of something in this group. */
  String below(String keys) {
    return path.isEmpty() ? keys : path + "." + keys;
  }
}
