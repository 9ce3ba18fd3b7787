package nl.glashelder.render;

import java.util.function.Supplier;

/**
 * What is made when it is first asked for, and then kept; from any thread.
 *
 * @param <T> what is made
 */
public final class Once<T> implements Supplier<T> {
  private Supplier<? extends T> maker;
  private T made;

  /** Makes nothing yet. */
  public Once(Supplier<? extends T> maker) {
    this.maker = maker;
  }

  @Override
  public synchronized T get() {
    if (maker != null) {
      made = maker.get();
      maker = null;
    }
    return made;
  }
}
