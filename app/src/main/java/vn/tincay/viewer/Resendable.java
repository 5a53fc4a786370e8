package vn.tincay.viewer;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The form of this handler holds a draft in its writer's own words: when his session ended he may send it again after a
 * new sign-in. Of any other form what was typed is only shown for copying, so that a step is taken on its own page alone.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Resendable {}
