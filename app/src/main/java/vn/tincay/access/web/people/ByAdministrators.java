package vn.tincay.access.web.people;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.core.annotation.AliasFor;
import vn.tincay.viewer.Allowed;
import vn.tincay.viewer.Reach;
import vn.tincay.viewer.Role;

/** Allows the roles that manage accounts and the connections of systems. */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Allowed(Role.ADMINISTRATOR)
public @interface ByAdministrators {

    @AliasFor(annotation = Allowed.class)
    Reach reach() default Reach.NONE;
}
