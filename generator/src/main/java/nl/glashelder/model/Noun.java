package nl.glashelder.model;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The Dutch words for what a record is, for messages and comparisons. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Noun {
  /** With its article, for example {@code de ontvanger}. */
  String singular();

  /** Without article, for example {@code ontvangers}. */
  String plural();
}
