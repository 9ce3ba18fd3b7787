package nl.glashelder.render.style;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The files that pages ask for, each with a hash of its content in its name: a browser may keep
 * them for ever, and an old page never gets a new stylesheet by mistake.
 */
public final class AssetFiles {
  private final TreeMap<String, String> names = new TreeMap<>();
  private final TreeMap<String, byte[]> files = new TreeMap<>();

  /** Names the files of a design. Stylesheets get the new names of the files they mention. */
  public AssetFiles(SortedMap<String, byte[]> design) {
    design.forEach(
        (name, bytes) -> {
          if (!name.endsWith(".css")) {
            add(name, bytes);
          }
        });
    design.forEach(
        (name, bytes) -> {
          if (name.endsWith(".css")) {
            String css = new String(bytes, StandardCharsets.UTF_8);
            for (Map.Entry<String, String> renamed : Map.copyOf(names).entrySet()) {
              css = css.replace("url(" + renamed.getKey() + ")", "url(" + renamed.getValue() + ")");
            }
            add(name, css.getBytes(StandardCharsets.UTF_8));
          }
        });
  }

  /** Adds a file and returns its name in the site. */
  public String add(String name, byte[] bytes) {
    String hashed = named(name, bytes);
    names.put(name, hashed);
    files.put(hashed, bytes);
    return hashed;
  }

  /** The name in the site of a file with this content. */
  public static String named(String name, byte[] bytes) {
    int dot = name.lastIndexOf('.');
    return name.substring(0, dot) + "-" + hash(bytes) + name.substring(dot);
  }

  /**
   * The name in the site of a file of the design.
   *
   * @throws IllegalArgumentException when the design has no such file
   */
  public String name(String name) {
    String hashed = names.get(name);
    if (hashed == null) {
      throw new IllegalArgumentException("the design has no file " + name);
    }
    return hashed;
  }

  /** All files by their names in the site. */
  public SortedMap<String, byte[]> files() {
    return new TreeMap<>(files);
  }

  private static String hash(byte[] bytes) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(digest, 0, 5);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
