package vn.tincay.viewer;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The access rule of a route. A handler method without one of these (on itself or its class) answers nobody, and the
 * access test fails naming it.
 */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Allowed {

    /** The roles that may use the route. Empty: every signed-in role that sees content. */
    Role[] value() default {};

    /** Open to everybody, signed in or not. */
    boolean anyone() default false;

    /** Open to every signed-in person, the administrator too: own account, seat. Not to system accounts. */
    boolean everyRole() default false;

    Reach reach() default Reach.NONE;

    /** What a system's token must be allowed to do. Empty: reading, or writing when the method changes something. */
    TokenScope[] scope() default {};
}
