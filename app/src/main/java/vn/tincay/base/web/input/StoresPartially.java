package vn.tincay.base.web.input;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a handler that stores something although its answer is a refusal, such as the valid part of the input, or the
 * count of a wrong code. Without it, an answer with status 400 or above stores nothing.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface StoresPartially {

    /** Why storing a part is better than storing nothing. */
    String value();
}
