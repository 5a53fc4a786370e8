package vn.tincay.access.proposal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.core.annotation.AliasFor;
import vn.tincay.viewer.Allowed;
import vn.tincay.viewer.Reach;
import vn.tincay.viewer.Role;

/** Allows the roles that can be the second person of an act; they also see the proposals. */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Allowed({Role.ADMINISTRATOR, Role.HEAD})
public @interface BySecondPersons {

    @AliasFor(annotation = Allowed.class)
    Reach reach() default Reach.OWN_AND_BELOW;
}
