package vn.tincay.base.web.input;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a handler that keeps what was right although it answers that something else was not. Everywhere else an answer from
 * 400 on leaves nothing stored.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface KeepsParts {

    /** Why half is better than nothing here. */
    String value();
}
