package vn.tincay.viewer;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The access rule of a route. A handler method without a rule (on the method or its class) refuses everybody, and the
 * access test fails and names it.
 */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Allowed {

    /** The roles that may use the route. Empty: every signed-in role that sees content. */
    Role[] value() default {};

    /** Open to everybody, signed in or not. */
    boolean anyone() default false;

    /**
     * Open to every signed-in person, administrators included (own account, membership), but not to system accounts.
     */
    boolean everyRole() default false;

    /** Whose records the route touches. */
    Reach reach() default Reach.NONE;

    /** The scope that a system's token needs. Empty: read, or write when the method changes something. */
    TokenScope[] scope() default {};
}
