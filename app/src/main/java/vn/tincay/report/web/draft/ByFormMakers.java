package vn.tincay.report.web.draft;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.core.annotation.AliasFor;
import vn.tincay.viewer.Allowed;
import vn.tincay.viewer.Reach;
import vn.tincay.viewer.Role;

/**
 * Allows a request to ministry officers and heads, who make forms. Starting and releasing a draft require a central
 * agency.
 */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Allowed({Role.MINISTRY_OFFICER, Role.HEAD})
public @interface ByFormMakers {

    @AliasFor(annotation = Allowed.class)
    Reach reach() default Reach.OWN;
}
