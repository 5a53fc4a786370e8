package vn.tincay.viewer;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a handler whose form holds a draft in the writer's words. When the session has ended, the writer may send the
 * form again after signing in. The input of any other form is only shown for copying, so that steps are taken only on
 * their own page.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Resendable {}
