package vn.tincay.place.web.merger;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.core.annotation.AliasFor;
import vn.tincay.viewer.Allowed;
import vn.tincay.viewer.Reach;
import vn.tincay.viewer.Role;

/** Restricts a route to the roles that enter mergers of communes. The handlers also require a central agency. */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Allowed({Role.ADMINISTRATOR, Role.MINISTRY_OFFICER})
public @interface ByMergerKeepers {

    @AliasFor(annotation = Allowed.class)
    Reach reach() default Reach.NONE;
}
