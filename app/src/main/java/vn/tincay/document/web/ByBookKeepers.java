package vn.tincay.document.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.core.annotation.AliasFor;
import vn.tincay.viewer.Allowed;
import vn.tincay.viewer.Reach;
import vn.tincay.viewer.Role;

/** Allows a request to those who keep the numbering books of their agency. */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Allowed({Role.CLERK, Role.HEAD})
public @interface ByBookKeepers {

    @AliasFor(annotation = Allowed.class)
    Reach reach() default Reach.NONE;
}
